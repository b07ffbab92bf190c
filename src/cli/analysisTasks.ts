import { barrierOrderOf, type BarrierOrder } from '../analysis/barrierShares';
import { barrierWeightOf, type BarrierWeight } from '../analysis/barrierWeights';
import type { Scores } from '../analysis/criterion';
import { Evaluator, type Question } from '../analysis/evaluator';
import {
  coalitionScores,
  joiningScores,
  type Grouping,
  type JoiningScores,
  type Start,
} from '../analysis/coalitions';
import { flipsOf, type FlipResult } from '../analysis/flips';
import { replayOf, type Replay } from '../analysis/replay';
import { finish, type Steps } from '../analysis/steps';
import { mapRowOf, type MapRow } from '../analysis/strategyMap';
import { swingOf, type Swing } from '../analysis/swings';
import { varianceShareOf, type VarianceGroup, type VarianceShare } from '../analysis/varianceShares';
import type { BarrierId } from '../model/barriers';
import type { PathId } from '../model/parameters';
import type { ScenarioValues, ValueKey } from '../model/values';
import { showProgress } from './progress';
import { workforce, type Job } from './workforce';

interface Asked {
  readonly question: Question;
  readonly draws: number;
}

/** A piece of an analysis that is done by itself, by any thread. */
export type AnalysisTask =
  | { readonly kind: 'swing'; readonly key: ValueKey }
  | {
      readonly kind: 'varianceShare';
      readonly group: VarianceGroup;
      readonly between: readonly [PathId, PathId];
      readonly draws: number;
    }
  | { readonly kind: 'flips'; readonly key: ValueKey }
  | { readonly kind: 'mapRow'; readonly row: MapRow }
  | { readonly kind: 'barrier'; readonly barrier: BarrierId }
  | { readonly kind: 'barrierOrder'; readonly orderNumber: number }
  | {
      readonly kind: 'coalitions';
      readonly start: Start;
      readonly by: Grouping;
      readonly part: number;
    }
  | { readonly kind: 'joining'; readonly start: Start; readonly orderNumber: number }
  /** Complete values of a case, whatever the question is. */
  | { readonly kind: 'replay'; readonly values: ScenarioValues };

/** What each kind of task answers. */
interface Answers {
  readonly swing: Swing;
  readonly varianceShare: VarianceShare;
  readonly flips: FlipResult;
  readonly mapRow: Float64Array;
  readonly barrier: BarrierWeight;
  readonly barrierOrder: BarrierOrder;
  readonly coalitions: readonly Scores[];
  readonly joining: JoiningScores;
  readonly replay: Replay;
}

type AnswerTo<T extends AnalysisTask> = Answers[T['kind']];

function stepsOf(evaluator: Evaluator, task: AnalysisTask, draws: number): Steps<Answers[keyof Answers]> {
  switch (task.kind) {
    case 'swing':
      return swingOf(evaluator, task.key, draws);
    case 'varianceShare':
      return varianceShareOf(evaluator, task.group, ...task.between, task.draws);
    case 'flips':
      return flipsOf(evaluator, task.key, draws);
    case 'mapRow':
      return mapRowOf(evaluator, task.row, draws);
    case 'barrier':
      return barrierWeightOf(evaluator, task.barrier, draws);
    case 'barrierOrder':
      return barrierOrderOf(evaluator, task.orderNumber, draws);
    case 'coalitions':
      return coalitionScores(evaluator, task.start, task.by, task.part, draws);
    case 'replay':
      return replayOf(task.values, draws);
    case 'joining':
      return joiningScores(evaluator, task.start, task.orderNumber, draws);
  }
}

/** Pieces of analyses of one question. */
export const analysisJob: Job<Asked, AnalysisTask, Answers[keyof Answers]> = {
  name: 'analysis',
  prepare: ({ question, draws }) => {
    const evaluator = new Evaluator(question);
    return (task) => finish(stepsOf(evaluator, task, draws));
  },
};

/** Does tasks of one kind on all cores, with progress on a terminal; answers come in the order of the tasks. */
export type Analyse = <T extends AnalysisTask>(tasks: readonly T[], what: string) => Promise<AnswerTo<T>[]>;

/** Lets a command ask for tasks about one question, as often as it likes; the same answers on any number of cores. */
export async function analysing<Result>(
  question: Question,
  draws: number,
  command: (analyse: Analyse) => Promise<Result>,
): Promise<Result> {
  const workers = workforce(analysisJob, { question, draws }, Infinity);
  const analyse: Analyse = async <T extends AnalysisTask>(tasks: readonly T[], what: string) => {
    const progress = showProgress(tasks.length, what);
    let done = 0;
    const answers = await workers.run(tasks, () => progress(++done));
    return answers as AnswerTo<T>[];
  };
  try {
    return await command(analyse);
  } finally {
    await workers.close();
  }
}
