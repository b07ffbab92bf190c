import { combinationProblem, type CombinationProblem } from '../model/checkValue';
import type { Correlations } from '../model/correlations';
import { migrated } from '../model/migration';
import { applyOverrides, type Override, type Overrides } from '../model/overrides';
import { parameters, pathIds, type PathId } from '../model/parameters';
import type { Scenario } from '../model/scenario';
import { valueKeys, type ValueKey } from '../model/values';
import { criteria, type Criterion } from '../analysis/criterion';
import type { LinkPart, LinkProblem } from './linkProblem';
import { linkSteps } from './linkSteps';
import { parseOverride } from './overrideText';
import { quotable } from './quoted';
import { decodeReason } from './reasonText';
import {
  changedKeys,
  CHECK,
  checkLetters,
  codeOf,
  DEFAULT_DRAWS,
  DEFAULT_SEED,
  isDrawCount,
  isSeed,
  TOGETHER,
  WHY,
  type Reasons,
  type Seen,
  type SharedRun,
} from './shareLink';
import { COCKPIT, isPlace, pageIds, type View } from './view';

/** A link as far as it could be read. */
export interface OpenedLink extends SharedRun {
  readonly reasons: Reasons;
  readonly view: View;
  readonly modelVersion: string | undefined;
  readonly seen: Seen | undefined;
  /** False where the text is no link of a format that is read here: the rest then says nothing. */
  readonly readable: boolean;
  /** Everything that could not be used. */
  readonly problems: readonly LinkProblem[];
}

const keyOfCode = new Map<string, ValueKey>(valueKeys.map((key) => [codeOf(key), key]));

/** Longest fragment that is looked at: a change of every value, each with the longest reason, is shorter. */
const MAX_LENGTH = 200_000;

/** Problems that are listed; what else is wrong is counted. */
const MAX_PROBLEMS = 20;

/** Parts that are looked at: more than twice as many as a link can have. */
const MAX_PARTS = 1000;

/** Reads the correlations of a link; undefined where they cannot be used. */
export type CorrelationReader = (text: string) => Correlations | undefined;

/** What reads what only some links have; the page fetches it when it meets one of them. */
export interface LinkAid {
  /** What was sent, as far as it can be told from what arrived. */
  readonly mend: (fragment: string) => string;
  readonly correlationsIn: CorrelationReader;
}

/** Without aid, links are read as they are, and none of their correlations. */
export const NO_AID: LinkAid = {
  mend: (fragment) => fragment.slice(0, MAX_LENGTH).replace(/^#/, ''),
  correlationsIn: () => undefined,
};

/** Whether a link was changed on its way, by its looks, or says which assumptions go together: `linkAid` is for those. */
export function needsAid(fragment: string): boolean {
  return (
    fragment.length > 1 &&
    (!/^#?v\d+;[\w;=~:,.-]+;k=[\w-]{3}$/.test(fragment) || fragment.includes(`;${TOGETHER}=`))
  );
}

/** The parts of a link without its check letters, and whether these say that nothing of it has changed. */
export function splitLink(text: string): { readonly parts: readonly string[]; readonly isWhole: boolean } {
  const all = text.split(';').filter((part) => part !== '');
  const last = all.at(-1) ?? '';
  if (!last.startsWith(`${CHECK}=`)) return { parts: all, isWhole: false };
  const parts = all.slice(0, -1);
  return { parts, isWhole: last === `${CHECK}=${checkLetters(parts.join(';'))}` };
}

class LinkReader {
  private readonly correlationsIn: CorrelationReader;
  readonly problems: LinkProblem[] = [];
  readonly overrides: Record<ValueKey, Override> = {};
  readonly reasons: Record<ValueKey, string> = {};
  view: View = COCKPIT;
  seed = DEFAULT_SEED;
  draws = DEFAULT_DRAWS;
  untilPrecise = true;
  criterion: Criterion | undefined;
  correlations: Correlations | undefined;
  modelVersion: string | undefined;
  private fingerprint: string | undefined;
  private headlines: Record<PathId, number> | undefined;
  private readonly met = new Set<string>();

  constructor(correlationsIn: CorrelationReader) {
    this.correlationsIn = correlationsIn;
  }

  part(part: string): void {
    const equals = part.indexOf('=');
    const name = equals < 0 ? part : part.slice(0, equals);
    const text = equals < 0 ? '' : part.slice(equals + 1);
    if (this.met.has(name)) {
      this.problems.push({ code: 'twice', name: quotable(name), key: keyOfCode.get(name) });
      return;
    }
    this.met.add(name);
    if (name === 'seed') this.readSeed(text);
    else if (name === 'n') this.readDraws(text);
    else if (name === 'by') this.readCriterion(text);
    else if (name === TOGETHER) this.readCorrelations(text);
    else if (name === 'm') this.readModelVersion(text);
    else if (name === 'f') this.readFingerprint(text);
    else if (name === 'h') this.readHeadlines(text);
    else if (name === 'view') this.readPage(text);
    else if (name === 'at') this.readPlace(text);
    else if (keyOfCode.has(name.slice(WHY.length)) && name.startsWith(WHY)) this.readReason(name, text);
    else this.readChange(name, text);
  }

  get seen(): Seen | undefined {
    return this.fingerprint === undefined || this.headlines === undefined
      ? undefined
      : { fingerprint: this.fingerprint, headlines: this.headlines };
  }

  private refuse(part: LinkPart, text: string): void {
    this.problems.push({ code: 'part', part, text: quotable(text) });
  }

  private readSeed(text: string): void {
    const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (isSeed(seed)) this.seed = seed;
    else this.refuse('seed', text);
  }

  private readDraws(text: string): void {
    this.untilPrecise = false;
    const draws = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (isDrawCount(draws)) this.draws = draws;
    else this.refuse('draws', text);
  }

  private readCriterion(text: string): void {
    this.criterion = criteria.find((criterion) => criterion === text);
    if (this.criterion === undefined) this.refuse('criterion', text);
  }

  private readCorrelations(text: string): void {
    this.correlations = this.correlationsIn(text);
    if (this.correlations === undefined) this.refuse('correlations', text);
  }

  private readModelVersion(text: string): void {
    if (/^\d+\.\d+\.\d+$/.test(text)) this.modelVersion = text;
    else this.refuse('modelVersion', text);
  }

  private readFingerprint(text: string): void {
    if (/^[A-Za-z0-9_-]{12}$/.test(text)) this.fingerprint = text;
    else this.refuse('fingerprint', text);
  }

  private readHeadlines(text: string): void {
    const numbers = text
      .split(',')
      .map((part) => (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(part) ? Number(part) / 100 : Number.NaN));
    if (numbers.length === pathIds.length && numbers.every((number) => Number.isFinite(number))) {
      this.headlines = Object.fromEntries(pathIds.map((path, index) => [path, numbers[index]!])) as Record<
        PathId,
        number
      >;
    } else this.refuse('headlines', text);
  }

  private readPage(text: string): void {
    const page = pageIds.find((id) => id === text);
    if (page !== undefined) this.view = { ...this.view, page };
    else this.refuse('page', text);
  }

  private readPlace(text: string): void {
    if (isPlace(text)) this.view = { ...this.view, at: text };
    else this.refuse('place', text);
  }

  private readReason(name: string, text: string): void {
    const key = keyOfCode.get(name.slice(WHY.length))!;
    const reason = decodeReason(text);
    if (reason === undefined) this.problems.push({ code: 'unreadableReason', key });
    else this.reasons[key] = reason;
  }

  private readChange(name: string, text: string): void {
    const key = keyOfCode.get(name);
    if (key === undefined) {
      const number = /^([bp]?)(\d{1,4})$/.exec(name);
      const parameter =
        number === null ? undefined : parameters.find(({ code }) => String(code) === number[2]);
      this.problems.push(
        parameter === undefined
          ? { code: 'unknownInput', name: quotable(name) }
          : { code: number![1] === '' ? 'withoutPath' : 'otherPath', name: quotable(name), id: parameter.id },
      );
      return;
    }
    const override = parseOverride(key, text);
    if ('problem' in override) this.problems.push({ code: 'change', problem: override.problem });
    else this.overrides[key] = override;
  }
}

/**
 * Reads a link as far as it can be read; never throws.
 *
 * @param fragment  with or without `#`, a whole address, or anything else
 * @param findScenario  gives the scenario of a name
 * @param fallbackId  scenario to open where the link names none that exists
 * @param aid  `linkAid`, for links that need it
 */
export function decodeLink(
  fragment: string,
  findScenario: (id: string) => Scenario | undefined,
  fallbackId: string,
  aid: LinkAid = NO_AID,
): OpenedLink {
  const reader = new LinkReader(aid.correlationsIn);
  const text = aid.mend(fragment);
  const { problems } = reader;
  const { parts, isWhole } = splitLink(text);
  const [format = ''] = parts;
  const empty = {
    scenarioId: fallbackId,
    overrides: {},
    seed: DEFAULT_SEED,
    draws: DEFAULT_DRAWS,
    untilPrecise: true,
    criterion: undefined,
    correlations: undefined,
    reasons: {},
    view: COCKPIT,
    modelVersion: undefined,
    seen: undefined,
    readable: false,
  };
  if (!/^v\d+$/.test(format)) return { ...empty, problems: [{ code: 'notALink', text: quotable(text) }] };
  const migratedParts = migrated(parts.slice(1), Number(format.slice(1)), linkSteps);
  if (migratedParts === undefined)
    return { ...empty, problems: [{ code: 'otherFormat', format: quotable(format) }] };
  const body = [...migratedParts];
  if (!isWhole) problems.push({ code: 'damaged' });

  const named = body[0] !== undefined && !body[0].includes('=') ? body.shift()! : undefined;
  let scenario = named === undefined ? undefined : findScenario(named);
  if (scenario === undefined) {
    problems.push(
      named === undefined
        ? { code: 'noScenario', opened: fallbackId }
        : { code: 'unknownScenario', named: quotable(named), opened: fallbackId },
    );
    scenario = findScenario(fallbackId)!;
  }
  const unread = body.splice(MAX_PARTS).length;
  for (const part of body) reader.part(part);
  dropCombination(scenario, reader);
  for (const key of changedKeys(reader.reasons)) {
    if (reader.overrides[key] !== undefined) continue;
    delete reader.reasons[key];
    problems.push({ code: 'idleReason', key });
  }
  const count = problems.length + unread - MAX_PROBLEMS + 1;
  if (count > 1) problems.splice(MAX_PROBLEMS - 1, Infinity, { code: 'more', count });
  return {
    scenarioId: scenario.id,
    overrides: reader.overrides,
    seed: reader.seed,
    draws: reader.draws,
    untilPrecise: reader.untilPrecise,
    criterion: reader.criterion,
    correlations: reader.correlations,
    reasons: reader.reasons,
    view: reader.view,
    modelVersion: reader.modelVersion,
    seen: isWhole ? reader.seen : undefined,
    readable: true,
    problems,
  };
}

function same(a: CombinationProblem | undefined, b: CombinationProblem): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Takes back as few changes as it finds, until those that are left go together. */
function dropCombination(scenario: Scenario, reader: LinkReader): void {
  const problemOf = (overrides: Overrides): CombinationProblem | undefined =>
    combinationProblem(applyOverrides(scenario.values, overrides));
  for (;;) {
    const problem = problemOf(reader.overrides);
    const keys = Object.keys(reader.overrides).reverse();
    if (problem === undefined || keys.length === 0) return;
    const without = (key: ValueKey): Overrides => ({ ...reader.overrides, [key]: undefined! });
    const dropped =
      keys.find((key) => problemOf(without(key)) === undefined) ??
      keys.find((key) => !same(problemOf(without(key)), problem)) ??
      keys[0]!;
    delete reader.overrides[dropped];
    reader.problems.push({ code: 'together', problem, dropped });
  }
}
