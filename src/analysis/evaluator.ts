import { compileModel, type CompiledModel } from '../model/compiledModel';
import { samplerOf } from '../model/correlatedSampler';
import type { Correlations } from '../model/correlations';
import { applyOverrides, movedCentre, type Override, type Overrides } from '../model/overrides';
import { pathIds, type PathId } from '../model/parameters';
import type { Sampler } from '../model/sampler';
import { touchingChanges } from '../model/touchedPaths';
import type { ScenarioValues, ValueKey } from '../model/values';
import { emptyWorkspace } from './batch';
import { defaultCriterion, scoresOf, type Criterion, type Scores, type ValueColumns } from './criterion';
import { pathValues } from './pathValues';
import { perPath } from './perPath';
import type { Steps } from './steps';

/** What the analyses of a decision are about. */
export interface Question {
  /** Values of the scenario, before any change. */
  readonly values: ScenarioValues;
  /** The user's changes. */
  readonly overrides: Overrides;
  readonly seed: number;
  /** By what the paths are ranked; undefined for what the valuation mode comes with. */
  readonly criterion: Criterion | undefined;
  /** Assumptions that go together; none where absent. */
  readonly correlations?: Correlations | undefined;
}

/** Columns that are kept: two rows of a map. */
const RECENT = 48;

/** Draws between two steps: some milliseconds. */
const STEP_DRAWS = 256;

/**
 * Answers "what if" about one question on the same points each time: the paths' scores after some further changes. A path
 * that no change touches is not run again, and its V is the base's to the last bit.
 *
 * Numbers of draws are multiples of 16, as each scramble has its own mean. Analyses may take turns between their steps.
 */
export class Evaluator {
  readonly question: Question;
  readonly baseValues: ScenarioValues;
  readonly base: CompiledModel;
  readonly criterion: Criterion;
  private readonly sampler: Sampler;
  private readonly workspace = emptyWorkspace();
  private known: ValueColumns | null = null;
  /** V of a path under the latest changes that touch it: on a map they come back row after row. */
  private readonly recent = new Map<string, Float64Array>();
  private readonly knownScores = new Map<number, Scores>();

  constructor(question: Question) {
    this.question = question;
    this.baseValues = applyOverrides(question.values, question.overrides);
    this.base = compileModel(this.baseValues);
    this.criterion = this.criterionOf(this.base);
    this.sampler = samplerOf(question);
  }

  /** Values with the user's changes and some more; those of a key replace its own. */
  valuesWith(changes: Overrides): ScenarioValues {
    const { values, overrides } = this.question;
    return applyOverrides(values, { ...overrides, ...changes });
  }

  /** The change that puts the centre of a value somewhere else, as its slider does. */
  moved(key: ValueKey, centre: number): Override {
    const { values, overrides } = this.question;
    return movedCentre(values[key]!, overrides[key], key, centre);
  }

  /** V of every path without further changes, over draws 0 … draws - 1. */
  *baseColumns(draws: number): Steps<ValueColumns> {
    const from = this.known?.exit.length ?? 0;
    if (from < draws) {
      const more = yield* this.columnsOf(this.base, from, draws - from, pathIds);
      const { known } = this;
      // Another analysis may have been here since.
      if ((known?.exit.length ?? 0) !== from) return yield* this.baseColumns(draws);
      this.known = known === null ? more : perPath((path) => joined(known[path], more[path]));
    }
    const { known } = this;
    return known!.exit.length === draws ? known! : perPath((path) => known![path].subarray(0, draws));
  }

  /** V of some paths without further changes, in the worlds of another sampler; 0 for those not asked for. */
  *columnsOfWorlds(sampler: Sampler, draws: number, paths: readonly PathId[]): Steps<ValueColumns> {
    return yield* this.columnsOf(this.base, 0, draws, paths, sampler);
  }

  /** V of every path for some values; what equals the base is not run again. */
  *columns(values: ScenarioValues, draws: number): Steps<ValueColumns> {
    return yield* this.columnsWith(values, compileModel(values), draws);
  }

  /** Scores after some further changes. */
  *scores(changes: Overrides, draws: number): Steps<Scores> {
    return yield* this.scoresFor(this.valuesWith(changes), draws);
  }

  /** Scores for some values. Unless the question names a criterion, values with another valuation mode come with its own. */
  *scoresFor(values: ScenarioValues, draws: number): Steps<Scores> {
    const model = compileModel(values);
    const columns = yield* this.columnsWith(values, model, draws);
    return scoresOf(columns, model.valuation, this.criterionOf(model));
  }

  /** Scores without further changes. */
  *baseScores(draws: number): Steps<Scores> {
    const known = this.knownScores.get(draws);
    if (known !== undefined) return known;
    const columns = yield* this.baseColumns(draws);
    const scores = scoresOf(columns, this.base.valuation, this.criterion);
    this.knownScores.set(draws, scores);
    return scores;
  }

  private criterionOf(model: CompiledModel): Criterion {
    return this.question.criterion ?? defaultCriterion(model.valuation.mode);
  }

  private *columnsWith(values: ScenarioValues, model: CompiledModel, draws: number): Steps<ValueColumns> {
    const base = yield* this.baseColumns(draws);
    const touching = touchingChanges(this.baseValues, values);
    const names = perPath(
      (path) => `${draws} ${path} ${JSON.stringify(touching[path].map((key) => [key, values[key]]))}`,
    );
    const touched = pathIds.filter((path) => touching[path].length > 0);
    const recent = perPath((path) => this.recent.get(names[path]));
    const fresh = yield* this.columnsOf(
      model,
      0,
      draws,
      touched.filter((path) => recent[path] === undefined),
    );
    const found = perPath((path) => (touched.includes(path) ? (recent[path] ?? fresh[path]) : base[path]));
    for (const path of touched) this.keep(names[path], found[path]);
    return found;
  }

  private keep(name: string, column: Float64Array): void {
    this.recent.delete(name);
    this.recent.set(name, column);
    const [oldest] = this.recent.keys();
    if (this.recent.size > RECENT) this.recent.delete(oldest!);
  }

  private *columnsOf(
    model: CompiledModel,
    from: number,
    count: number,
    paths: readonly PathId[],
    sampler = this.sampler,
  ): Steps<ValueColumns> {
    const wanted = {
      exit: paths.includes('exit'),
      bifurcation: paths.includes('bifurcation'),
      partner: paths.includes('partner'),
    };
    const columns = perPath(() => new Float64Array(count));
    if (paths.length === 0) return columns;
    for (let at = 0; at < count; at += STEP_DRAWS) {
      const size = Math.min(STEP_DRAWS, count - at);
      const part = pathValues(model, sampler, from + at, size, wanted, this.workspace);
      for (const path of paths) columns[path].set(part[path]!, at);
      yield;
    }
    return columns;
  }
}

function joined(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
