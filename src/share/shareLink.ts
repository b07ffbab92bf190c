import { Digest } from '../numerics/digest';
import type { Correlations } from '../model/correlations';
import { currentVersion } from '../model/migration';
import type { Overrides } from '../model/overrides';
import { pathIds, type PathId } from '../model/parameters';
import { MODEL_VERSION } from '../model/version';
import { parameterOfKey, pathOfKey, valueKeys, type ValueKey } from '../model/values';
import type { Criterion } from '../analysis/criterion';
import { correlationsText } from './correlationsText';
import { linkSteps } from './linkSteps';
import { overrideText } from './overrideText';
import { encodeReason } from './reasonText';
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
  /** Why a person set values of their own, one line each; only for values that are changed. */
  readonly reasons?: Reasons | undefined;
  /** What a person calls these inputs. */
  readonly name?: string | undefined;
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
/** In front of the code of a value whose reason a part holds. */
export const WHY = 'w';
const PATH_LETTER: Readonly<Record<string, string>> = { bifurcation: 'b', partner: 'p' };
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
  return `${path === undefined ? '' : PATH_LETTER[path]!}${parameterOfKey(key).code}`;
}

/** Eighteen bits over the text, so that a link that was cut off or changed on its way is noticed. */
export function checkLetters(text: string): string {
  const digest = new Digest();
  for (let at = 0; at < text.length; at++) digest.addDouble(text.charCodeAt(at));
  return digest.base64url(18);
}

/** What a run asks for, as the parts of a link. */
function runParts(run: SharedRun): string[] {
  const changes = changedKeys(run.overrides).map(
    (key) => `${codeOf(key)}=${overrideText(run.overrides[key]!)}`,
  );
  return [
    SCHEMA,
    run.scenarioId,
    `m=${MODEL_VERSION}`,
    ...changes,
    ...(run.correlations === undefined ? [] : [`${TOGETHER}=${correlationsText(run.correlations)}`]),
    ...(run.criterion === undefined ? [] : [`by=${run.criterion}`]),
    `seed=${run.seed}`,
    ...(run.untilPrecise === true ? [] : [`n=${run.draws}`]),
  ];
}

/**
 * The fragment of a share link, without `#`.
 *
 *   v1;china-genai;m=1.0.0;20=~4500;b63=12;seed=1;n=65536;w20=…;view=sources;at=tam;f=…;h=5.25,-56.8,8.7;k=…
 *
 * Only what differs from the scenario is written, by codes that are never reused, in the order of the parameters, and
 * then which assumptions go together (`r=21~34:0.5`), where that is not what the scenario says; reasons
 * (`w`) and a page other than the cockpit follow; the end holds what the sender saw and three check letters.
 */
export function encodeLink(run: SharedRun, seen?: Seen, view: View = COCKPIT): string {
  const parts = runParts(run);
  for (const key of changedKeys(run.overrides)) {
    const reason = run.reasons?.[key];
    if (reason !== undefined) parts.push(`${WHY}${codeOf(key)}=${encodeReason(reason)}`);
  }
  if (view.page !== COCKPIT.page || view.at !== null) parts.push(`view=${view.page}`);
  if (view.at !== null) parts.push(`at=${view.at}`);
  if (seen !== undefined) {
    parts.push(`f=${seen.fingerprint}`);
    parts.push(
      `h=${pathIds.map((path) => Number((100 * seen.headlines[path]).toFixed(HEADLINE_DIGITS))).join(',')}`,
    );
  }
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
