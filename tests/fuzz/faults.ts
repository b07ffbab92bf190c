import { linkProblemText } from '../../src/cli/problemText';
import { criteria } from '../../src/analysis/criterion';
import { mapProblem } from '../../src/analysis/mapAxis';
import { correlationsProblem } from '../../src/model/checkCorrelations';
import { combinationProblem, valueProblem } from '../../src/model/checkValue';
import { inOrder } from '../../src/model/correlations';
import { DataFileError, type DataProblem } from '../../src/model/dataReader';
import { applyOverrides, overrideProblem } from '../../src/model/overrides';
import { parseScenario, type Scenario } from '../../src/model/scenario';
import { isSwitchMonth } from '../../src/model/ruleSwitches';
import { isValueKey, valueKeys } from '../../src/model/values';
import { decodeLink, type OpenedLink } from '../../src/share/readLink';
import { readScenarioFile } from '../../src/share/readScenarioFile';
import { MAX_REASON, tidyName, tidyReason } from '../../src/share/reasonText';
import { encodeLink, isDrawCount, isSeed, MAX_DRAWS, type SharedRun } from '../../src/share/shareLink';
import { isPlace, pageIds } from '../../src/share/view';
import { shippedEffects, shippedIds, shippedScenario } from '../shippedScenarios';

/** What became of a text, and what is wrong with that, if anything. */
export interface Verdict {
  readonly outcome: string;
  readonly fault: string | undefined;
}

const BASE = 'china-genai';

function findScenario(id: string): Scenario | undefined {
  return shippedIds.includes(id) ? shippedScenario(id) : undefined;
}

const prototypes = [Object, Array, String, Number, Function, Map].map(({ prototype }) => prototype as object);
/** The names that objects inherit, to see whether one was added. */
export const namesOf = (): string => prototypes.map((one) => Reflect.ownKeys(one).length).join();
export const untouched = namesOf();

/** Decimals of the loss line that a link keeps. */
const LOSS_LINE_DIGITS = 3;

/** What of the charts cannot be set as a link would have it. */
function lookFault({ look: { lossLine, mapAxes, comparedWith } }: OpenedLink): string | undefined {
  if (lossLine !== undefined && !(Math.abs(lossLine) <= 1e6)) return `a loss line at ${lossLine}`;
  if (mapAxes !== undefined && mapProblem(mapAxes.x, mapAxes.y) !== undefined) return 'a map of nothing';
  if (comparedWith !== undefined && !shippedIds.includes(comparedWith)) return `scenario ${comparedWith}`;
  return undefined;
}

/** What of a run could not be simulated, or is not as it must be. */
export function runFault(run: SharedRun): string | undefined {
  if (!shippedIds.includes(run.scenarioId)) return `scenario ${run.scenarioId}`;
  for (const held of [run.overrides, run.reasons ?? {}]) {
    if (Object.getPrototypeOf(held) !== Object.prototype) return 'a changed prototype';
    const stranger = Object.keys(held).find((key) => !isValueKey(key));
    if (stranger !== undefined) return `a value called ${stranger}`;
  }
  for (const [key, override] of Object.entries(run.overrides))
    if (overrideProblem(key, override) !== undefined) return `${key} ${JSON.stringify(override)}`;
  const values = applyOverrides(shippedScenario(run.scenarioId).values, run.overrides);
  const wrong = valueKeys.find((key) => valueProblem(key, values[key]!) !== undefined);
  if (wrong !== undefined) return `${wrong} becomes ${JSON.stringify(values[wrong])}`;
  if (combinationProblem(values) !== undefined) return 'values that do not go together';
  if (!isSeed(run.seed) || !isDrawCount(run.draws)) return `seed ${run.seed}, draws ${run.draws}`;
  if (run.criterion !== undefined && !criteria.includes(run.criterion)) return `criterion ${run.criterion}`;
  if (run.correlations !== undefined && correlationsProblem(run.correlations) !== undefined)
    return 'correlations that no worlds can have';
  if (run.name !== undefined && (run.name === '' || tidyName(run.name) !== run.name))
    return `the name ${JSON.stringify(run.name)}`;
  if (run.rules?.some(({ id, from }) => shippedEffects(id) === undefined || !isSwitchMonth(from)))
    return 'a rule that is none, or a month';
  for (const [key, reason] of Object.entries(run.reasons ?? {})) {
    if (run.overrides[key] === undefined) return `a reason for ${key}, which is not changed`;
    if (reason === '' || tidyReason(reason) !== reason || Array.from(reason).length > MAX_REASON)
      return `the reason ${JSON.stringify(reason)}`;
  }
  return undefined;
}

function openedFault({ view, modelVersion, seen }: OpenedLink): string | undefined {
  if (!pageIds.includes(view.page) || !(view.at === null || isPlace(view.at))) return 'a page that is none';
  if (modelVersion !== undefined && !/^\d+\.\d+\.\d+$/.test(modelVersion)) return `model ${modelVersion}`;
  if (seen === undefined) return undefined;
  const isGood = /^[\w-]{12}$/.test(seen.fingerprint) && Object.values(seen.headlines).every(Number.isFinite);
  return isGood ? undefined : 'what nobody can have seen';
}

/** A sentence stays one line that is read from left to right and shows all that it holds. */
function sentenceFault(sentences: readonly string[], longest: number): string | undefined {
  return sentences.find(
    (sentence) => /\p{C}/u.test(sentence) || sentence.length < 10 || sentence.length > longest,
  );
}

/** The parts of what was opened that a link made of it must give back. */
function kept({
  scenarioId,
  overrides,
  seed,
  draws,
  untilPrecise,
  criterion,
  correlations,
  rules,
  reasons,
  name,
  view,
  against,
  look,
}: OpenedLink): string {
  const pairs = correlations === undefined ? undefined : inOrder(correlations);
  const changes = valueKeys.map((key) => [overrides[key], reasons[key]]);
  const changesOfA = against && valueKeys.map((key) => [against.overrides[key], against.reasons?.[key]]);
  const a = against && [against.scenarioId, changesOfA, against.correlations, against.rules, against.name];
  return JSON.stringify([
    [scenarioId, changes, seed, draws, untilPrecise, criterion, pairs, rules, view],
    [name, a, look.lossLine?.toFixed(LOSS_LINE_DIGITS), look.mapAxes, look.pair, look.comparedWith],
  ]);
}

/** Opens a text as a link. */
export function openAsLink(text: string): OpenedLink {
  return decodeLink(text, findScenario, BASE, shippedEffects);
}

/** What is wrong with how a text is opened as a link. */
export function linkVerdict(text: string): Verdict {
  try {
    const opened = openAsLink(text);
    const { readable, problems } = opened;
    const { against, look } = opened;
    const again = openAsLink(encodeLink(opened, opened.seen, opened.view, { against, look }));
    const fault =
      (namesOf() === untouched ? undefined : 'a touched prototype') ??
      runFault(opened) ??
      (against === undefined
        ? undefined
        : runFault({ ...opened, ...against, reasons: against.reasons ?? {} })) ??
      lookFault(opened) ??
      openedFault(opened) ??
      sentenceFault(problems.map(linkProblemText), LONGEST_LINK_SENTENCE) ??
      (kept(again) === kept(opened) && again.problems.length === 0
        ? undefined
        : 'another link than it was opened from');
    return { outcome: readable ? (problems.length === 0 ? 'whole' : 'in part') : 'refused', fault };
  } catch (error) {
    return { outcome: 'throws', fault: `throws ${String(error)}` };
  }
}

const reader = {
  findScenario,
  base: shippedScenario(BASE),
  mostDraws: MAX_DRAWS,
  findEffects: shippedEffects,
};

function parsedFault(text: string): string | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  try {
    const { values } = parseScenario(json, 'file', findScenario);
    const wrong = valueKeys.find((key) => valueProblem(key, values[key]!) !== undefined);
    if (wrong !== undefined) return `${wrong} is ${JSON.stringify(values[wrong])}`;
    if (Object.keys(values).some((key) => !isValueKey(key))) return 'a value of no name';
    return combinationProblem(values) === undefined ? undefined : 'values that do not go together';
  } catch (error) {
    return error instanceof DataFileError ? undefined : `parseScenario throws ${String(error)}`;
  }
}

/** Reads a text as a scenario file. */
export function openAsFile(text: string): ReturnType<typeof readScenarioFile> {
  return readScenarioFile(text, 'ours.landfall.json', reader);
}

const LONGEST_LINK_SENTENCE = 500;
/** The nearest correlations that are possible take long to say. */
const LONGEST_FILE_SENTENCE = 4000;
const LONGEST_FOUND = 120;

function problemsFault(problems: readonly DataProblem[]): string | undefined {
  const badFound = problems.find(({ found = '' }) => /\p{C}/u.test(found) || found.length > LONGEST_FOUND);
  return (
    badFound?.found ??
    sentenceFault(
      problems.map(({ message }) => message),
      LONGEST_FILE_SENTENCE,
    )
  );
}

/** What is wrong with how a text is opened as a scenario file. */
export function fileVerdict(text: string): Verdict {
  try {
    const reading = openAsFile(text);
    const fault =
      (namesOf() === untouched ? undefined : 'a touched prototype') ??
      parsedFault(text) ??
      ('problems' in reading ? problemsFault(reading.problems) : undefined) ??
      ('inputs' in reading ? runFault(reading.inputs) : undefined) ??
      ('title' in reading && /\p{C}/u.test(reading.title)
        ? `the title ${JSON.stringify(reading.title)}`
        : undefined);
    return { outcome: reading.kind, fault };
  } catch (error) {
    return { outcome: 'throws', fault: `throws ${String(error)}` };
  }
}
