import { criteria, type Criterion } from '../analysis/criterion';
import { mapProblem } from '../analysis/mapAxis';
import { migrated } from '../model/migration';
import { pathIds } from '../model/parameters';
import type { FindEffects } from '../model/ruleSwitches';
import type { Scenario } from '../model/scenario';
import { InputsReader, keyOfCode } from './inputsReader';
import type { LinkProblem } from './linkProblem';
import { splitLink } from './linkParts';
import { linkSteps } from './linkSteps';
import { COMPARED_WITH, LOSS_LINE, MAP_AXES, PAIR, type Look } from './look';
import { mendLink } from './mendLink';
import { quotable } from './quoted';
import {
  AGAINST,
  DEFAULT_DRAWS,
  DEFAULT_SEED,
  isDrawCount,
  isSeed,
  PATH_LETTER,
  type Against,
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
  /** What the run is compared with; undefined for nothing. */
  readonly against: Against | undefined;
  readonly look: Look;
  /** False where the text is no link of a format that is read here: the rest then says nothing. */
  readonly readable: boolean;
  /** Everything that could not be used. */
  readonly problems: readonly LinkProblem[];
}

/** Problems that are listed; what else is wrong is counted. */
const MAX_PROBLEMS = 20;

/** Parts that are looked at: more than twice as many as a link can have. */
const MAX_PARTS = 1000;

/** Largest distance of the loss line from nought, USD m. */
const MAX_LOSS_LINE = 1e6;

type FindScenario = (id: string) => Scenario | undefined;

/** Reads the parts of a link: its run, how the page is set, and what the run is compared with. */
class LinkReader extends InputsReader {
  view: View = COCKPIT;
  look: Look = {};
  seed = DEFAULT_SEED;
  draws = DEFAULT_DRAWS;
  untilPrecise = true;
  criterion: Criterion | undefined;
  modelVersion: string | undefined;
  private readonly findScenario: FindScenario;
  /** The scenario of A as the link names it. */
  private againstId: string | undefined;
  private readonly against: InputsReader;

  constructor(findScenario: FindScenario, findEffects: FindEffects) {
    super(findEffects);
    this.findScenario = findScenario;
    this.against = new InputsReader(findEffects);
  }

  /** What the run is compared with. Without a scenario that exists there is nothing, and the link's reader says so. */
  finishAgainst(isWhole: boolean): Against | undefined {
    const { against, againstId } = this;
    const scenario = againstId === undefined ? undefined : this.findScenario(againstId);
    if (scenario === undefined) {
      if (againstId !== undefined || against.isTold) this.refuse('against', againstId ?? '');
      return undefined;
    }
    against.finish(scenario);
    for (const problem of against.problems) this.problems.push({ code: 'inA', problem });
    const { overrides, correlations, rules, reasons, name } = against;
    return {
      scenarioId: scenario.id,
      overrides,
      correlations,
      ...(rules === undefined ? {} : { rules }),
      reasons,
      name,
      seen: isWhole ? against.seen : undefined,
    };
  }

  protected override read(name: string, text: string): void {
    if (name === 'seed') this.readSeed(text);
    else if (name === 'n') this.readDraws(text);
    else if (name === 'by') this.readCriterion(text);
    else if (name === 'm') this.readModelVersion(text);
    else if (name === 'view') this.readPage(text);
    else if (name === 'at') this.readPlace(text);
    else if (name === LOSS_LINE) this.readLossLine(text);
    else if (name === MAP_AXES) this.readMapAxes(text);
    else if (name === PAIR) this.readPair(text);
    else if (name === COMPARED_WITH) this.readComparedWith(text);
    else if (name === AGAINST) this.againstId = text;
    else if (name.startsWith(AGAINST)) this.against.part(`${name.slice(AGAINST.length)}=${text}`);
    else super.read(name, text);
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

  private readModelVersion(text: string): void {
    if (/^\d+\.\d+\.\d+$/.test(text)) this.modelVersion = text;
    else this.refuse('modelVersion', text);
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

  private readLossLine(text: string): void {
    const lossLine = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (Math.abs(lossLine) <= MAX_LOSS_LINE) this.look = { ...this.look, lossLine };
    else this.refuse('lossLine', text);
  }

  private readMapAxes(text: string): void {
    const [x, y, ...more] = text.split('~').map((code) => keyOfCode.get(code));
    if (x !== undefined && y !== undefined && more.length === 0 && mapProblem(x, y) === undefined)
      this.look = { ...this.look, mapAxes: { x, y } };
    else this.refuse('mapAxes', text);
  }

  private readPair(text: string): void {
    const [a, b, ...more] = Array.from(text, (letter) =>
      pathIds.find((path) => PATH_LETTER[path] === letter),
    );
    if (a !== undefined && b !== undefined && more.length === 0 && a !== b)
      this.look = { ...this.look, pair: [a, b] };
    else this.refuse('pair', text);
  }

  private readComparedWith(text: string): void {
    if (this.findScenario(text) === undefined) this.refuse('comparedWith', text);
    else this.look = { ...this.look, comparedWith: text };
  }
}

/**
 * Reads a link as far as it can be read; never throws.
 *
 * @param fragment  with or without `#`, a whole address, or anything else
 * @param findScenario  gives the scenario of a name
 * @param fallbackId  scenario to open where the link names none that exists
 * @param findEffects  gives the effects of a rule; without a rulebook no rule is known
 */
export function decodeLink(
  fragment: string,
  findScenario: FindScenario,
  fallbackId: string,
  findEffects: FindEffects = () => undefined,
): OpenedLink {
  const reader = new LinkReader(findScenario, findEffects);
  const text = mendLink(fragment);
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
    name: undefined,
    view: COCKPIT,
    modelVersion: undefined,
    seen: undefined,
    against: undefined,
    look: {},
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
  reader.finish(scenario);
  const against = reader.finishAgainst(isWhole);
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
    ...(reader.rules === undefined ? {} : { rules: reader.rules }),
    reasons: reader.reasons,
    name: reader.name,
    view: reader.view,
    modelVersion: reader.modelVersion,
    seen: isWhole ? reader.seen : undefined,
    against,
    look: reader.look,
    readable: true,
    problems,
  };
}
