import { Digest } from '../numerics/digest';
import type { Correlations } from '../model/correlations';
import { currentVersion } from '../model/migration';
import type { Overrides } from '../model/overrides';
import { pathIds, type PathId } from '../model/parameters';
import type { RuleSwitches } from '../model/ruleSwitches';
import { MODEL_VERSION } from '../model/version';
import { parameterOfKey, pathOfKey, valueKeys, type ValueKey } from '../model/values';
import type { Criterion } from '../analysis/criterion';
import { correlationsText } from './correlationsText';
import { linkSteps } from './linkSteps';
import { overrideText } from './overrideText';
import { COMPARED_WITH, LOSS_LINE, MAP_AXES, PAIR, type Look } from './look';
import { encodeReason } from './reasonText';
import { rulesText } from './rulesText';
import { COCKPIT, type View } from './view';

/** What a link holds. */
export interface SharedRun {
  readonly scenarioId: string;
  readonly overrides: Overrides;
  readonly seed: number;
  readonly draws: number;
  /** Draws are added only until the headlines are precise, up to `draws`: the link then says nothing of them. */
  readonly untilPrecise?: boolean | undefined;
  /** By what the paths are ranked, where it is not what the valuation mode comes with. */
  readonly criterion?: Criterion | undefined;
  /** Assumptions that go together; undefined where they do as the scenario says. */
  readonly correlations?: Correlations | undefined;
  /** Rules that are not as the scenario has them; undefined where all are. */
  readonly rules?: RuleSwitches | undefined;
  /** Why a person set values of their own, one line each; only for values that are changed. */
  readonly reasons?: Reasons | undefined;
  /** What a person calls these inputs. */
  readonly name?: string | undefined;
}

/** Inputs put aside as A, with which a link compares its run: in the run's worlds and by its criterion. */
export interface Against extends Pick<
  SharedRun,
  'scenarioId' | 'overrides' | 'correlations' | 'rules' | 'reasons' | 'name'
> {
  /** What the sender saw of them. */
  readonly seen?: Seen | undefined;
}

/** What a link holds beside its run. */
export interface LinkCompany {
  readonly against?: Against | undefined;
  readonly look?: Look | undefined;
}

export type Reasons = Readonly<Record<ValueKey, string>>;

/** What the sender saw: the fingerprint of the run and the three headlines, as fractions of the envelope. */
export interface Seen {
  readonly fingerprint: string;
  readonly headlines: Readonly<Record<PathId, number>>;
}

export const MIN_DRAWS = 256;
export const MAX_DRAWS = 2 ** 24;
export const MAX_SEED = 2 ** 32 - 1;
export const DEFAULT_SEED = 1;
export const DEFAULT_DRAWS = 65_536;

/** First part of a link: the format it is written in. */
export const SCHEMA = `v${currentVersion(linkSteps)}`;
/** Name of the part that holds the check letters. */
export const CHECK = 'k';
/** Name of the part that holds correlations. */
export const TOGETHER = 'r';
/** Name of the part that holds switched rules. */
export const RULES = 'rules';
/** In front of the code of a value whose reason a part holds. */
export const WHY = 'w';
/** Name of the part that holds what a person calls the inputs. */
export const NAME = 't';
/** In front of every part that is about A; alone, the name of the part that holds A's scenario. */
export const AGAINST = 'A';
/** A letter for each path. */
export const PATH_LETTER: Readonly<Record<PathId, string>> = { exit: 'x', bifurcation: 'b', partner: 'p' };
const LOSS_LINE_DIGITS = 3;
const HEADLINE_DIGITS = 4;

/** Whether a number of draws can be run: a power of two within limits. */
export function isDrawCount(draws: number): boolean {
  return Number.isInteger(draws) && draws >= MIN_DRAWS && draws <= MAX_DRAWS && (draws & (draws - 1)) === 0;
}

export function isSeed(seed: number): boolean {
  return Number.isInteger(seed) && seed >= 0 && seed <= MAX_SEED;
}

/** Short name of a key in a link: the parameter's code, with b or p in front where each path has its own value. */
export function codeOf(key: ValueKey): string {
  const path = pathOfKey(key);
  return `${path === undefined ? '' : PATH_LETTER[path]}${parameterOfKey(key).code}`;
}

/** Eighteen bits over the text, so that a link that was cut off or changed on its way is noticed. */
export function checkLetters(text: string): string {
  const digest = new Digest();
  for (let at = 0; at < text.length; at++) digest.addDouble(text.charCodeAt(at));
  return digest.base64url(18);
}

/** What differs from the scenario, as the parts of a link. */
function changeParts({
  overrides,
  correlations,
  rules,
}: Pick<SharedRun, 'overrides' | 'correlations' | 'rules'>): string[] {
  return [
    ...changedKeys(overrides).map((key) => `${codeOf(key)}=${overrideText(overrides[key]!)}`),
    ...(correlations === undefined ? [] : [`${TOGETHER}=${correlationsText(correlations)}`]),
    ...(rules === undefined ? [] : [`${RULES}=${rulesText(rules)}`]),
  ];
}

/** What a run asks for, as the parts of a link. */
function runParts(run: SharedRun): string[] {
  return [
    SCHEMA,
    run.scenarioId,
    `m=${MODEL_VERSION}`,
    ...changeParts(run),
    ...(run.criterion === undefined ? [] : [`by=${run.criterion}`]),
    `seed=${run.seed}`,
    ...(run.untilPrecise === true ? [] : [`n=${run.draws}`]),
  ];
}

/** What people say of inputs, as the parts of a link. */
function wordParts({
  overrides,
  reasons,
  name,
}: Pick<SharedRun, 'overrides' | 'reasons' | 'name'>): string[] {
  return [
    ...changedKeys(overrides).flatMap((key) => {
      const reason = reasons?.[key];
      return reason === undefined ? [] : [`${WHY}${codeOf(key)}=${encodeReason(reason)}`];
    }),
    ...(name === undefined ? [] : [`${NAME}=${encodeReason(name)}`]),
  ];
}

/** What the sender saw, as the parts of a link. */
function seenParts(seen: Seen | undefined): string[] {
  if (seen === undefined) return [];
  const headlines = pathIds.map((path) => Number((100 * seen.headlines[path]).toFixed(HEADLINE_DIGITS)));
  return [`f=${seen.fingerprint}`, `h=${headlines.join(',')}`];
}

function againstParts(against: Against | undefined): string[] {
  if (against === undefined) return [];
  const parts = [...changeParts(against), ...wordParts(against), ...seenParts(against.seen)];
  return [`${AGAINST}=${against.scenarioId}`, ...parts.map((part) => AGAINST + part)];
}

function lookParts({ lossLine, mapAxes, pair, comparedWith }: Look): string[] {
  return [
    ...(lossLine === undefined ? [] : [`${LOSS_LINE}=${Number(lossLine.toFixed(LOSS_LINE_DIGITS))}`]),
    ...(mapAxes === undefined ? [] : [`${MAP_AXES}=${codeOf(mapAxes.x)}~${codeOf(mapAxes.y)}`]),
    ...(pair === undefined ? [] : [`${PAIR}=${pair.map((path) => PATH_LETTER[path]).join('')}`]),
    ...(comparedWith === undefined ? [] : [`${COMPARED_WITH}=${comparedWith}`]),
  ];
}

/**
 * The fragment of a share link, without `#`.
 *
 *   v1;china-genai;m=1.0.0;20=~4500;b63=12;seed=1;n=65536;w20=…;view=sources;at=tam;f=…;h=5.25,-56.8,8.7;k=…
 *
 * Only what differs from the scenario is written, by codes that are never reused, in the order of the parameters, and
 * then which assumptions go together (`r=21~34:0.5`) and which rules are switched (`rules=pipl-66:0`), where that is not what
 * the scenario says; reasons (`w`), a name (`t`), what the run is compared with (`A=answer-engine;A20=~3000`), how the charts are set and a page
 * other than the cockpit follow; the end holds what the sender saw and three check letters.
 */
export function encodeLink(
  run: SharedRun,
  seen?: Seen,
  view: View = COCKPIT,
  { against, look = {} }: LinkCompany = {},
): string {
  const parts = [...runParts(run), ...wordParts(run), ...againstParts(against), ...lookParts(look)];
  if (view.page !== COCKPIT.page || view.at !== null) parts.push(`view=${view.page}`);
  if (view.at !== null) parts.push(`at=${view.at}`);
  parts.push(...seenParts(seen));
  const text = parts.join(';');
  return `${text};${CHECK}=${checkLetters(text)}`;
}

/** Changes of a run in the order of the parameters, for lists and tables. */
export function changedKeys(overrides: Readonly<Record<ValueKey, unknown>>): readonly ValueKey[] {
  return valueKeys.filter((key) => overrides[key] !== undefined);
}

/** Whether two runs ask for the same; why they do is no part of it. */
export function sameRun(a: SharedRun, b: SharedRun): boolean {
  return runParts(a).join(';') === runParts(b).join(';');
}
