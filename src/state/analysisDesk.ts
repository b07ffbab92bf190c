import { taskName } from '../analysis/taskName';
import type { Task, TaskResult } from '../analysis/tasks';
import { underRules } from '../model/timetable';
import { encodeLink } from '../share/shareLink';
import type { AnalysisRequest, Runner } from '../worker/runner';
import type { TaskFailure } from '../worker/workFailure';
import { planOf } from './analysisPlan';
import type { Analyses, Inputs } from './appState';
import { compareTasks } from './comparePlan';
import { deeperTasks } from './deeperPlan';
import type { Desk, DeskStore } from './desk';
import { Replays } from './replays';
import { savedTasks } from './savedNumbers';
import { correlationsNow, isUpToDate } from './selectors';

/** Time between two redraws of what the analyses bring, milliseconds. */
const PAUSE = 120;
/** Questions whose answers are kept: a few steps back and forth. */
const KEPT = 6;

type Answers = Readonly<Record<string, TaskResult>>;

function distinct(tasks: readonly Task[]): readonly Task[] {
  return [...new Map(tasks.map((task) => [taskName(task), task])).values()];
}

/** Identifies a question: equal inputs and an equal criterion, whatever the number of draws. */
export function questionKey({ scenarioId, overrides, correlations, rules, seed, criterion }: Inputs): string {
  return encodeLink({ scenarioId, overrides, correlations, rules, seed, criterion, draws: 256 });
}

/**
 * Keeps the analyses going: when the run is complete it asks for what the page needs and does not have yet, most wanted
 * first, and passes on what comes in at a pace that leaves the page its time.
 */
export class AnalysisDesk implements Desk {
  private readonly store: DeskStore;
  private readonly runner: Runner;
  /** Answers to the last questions, by name of the task. */
  private readonly kept = new Map<string, Record<string, TaskResult>>();
  /** Answers that are the same whatever the question is. */
  private readonly lasting: Record<string, TaskResult> = {};
  private readonly replays = new Replays(() => this.look());
  private readonly failed = new Set<string>();
  private arrived: { readonly key: string; readonly name: string; readonly result: TaskResult }[] = [];
  private asked = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: DeskStore, runner: Runner) {
    this.store = store;
    this.runner = runner;
  }

  /** Stops what is under way: the inputs changed. */
  clear(): void {
    if (this.asked === '') return;
    this.asked = '';
    this.runner.analyse(null);
  }

  /** Asks for what is missing, if the page is at rest and something is. */
  look(): void {
    const state = this.store.getState();
    const { run, dragging, inputs, scenario } = state;
    if (run.status !== 'done' || dragging || !isUpToDate(state)) return;
    const key = questionKey(inputs);
    const answers: Answers = { ...this.lasting, ...this.answersTo(key) };
    const resultOf = (task: Task): TaskResult | undefined => answers[taskName(task)];
    const deeper = [
      ...savedTasks(state),
      ...this.replays.wanted(state),
      ...deeperTasks(state, resultOf),
      ...compareTasks(state),
    ];
    const { leading, rest } = planOf(state, resultOf);
    const isLeft = (task: Task): boolean => {
      const name = taskName(task);
      return answers[name] === undefined && !this.failed.has(key + name);
    };
    const leadingTasks = leading.filter(isLeft);
    // What a section and the cockpit both want is done once.
    const tasks = distinct([...deeper, ...leading, ...rest].filter(isLeft));
    const asked = `${key} ${tasks.map(taskName).join(' ')}`;
    if (asked === this.asked) return;
    this.asked = asked;
    this.tell(key, answers, [...deeper, ...leading, ...rest], {
      leadingLeft: leadingTasks.length,
      left: tasks.length,
    });
    const { overrides, rules, seed, criterion } = inputs;
    const correlations = correlationsNow(state);
    const values = underRules(scenario.values, rules);
    const question = { values, overrides, correlations, seed, criterion };
    this.runner.analyse({ key, question, tasks });
  }

  retry(): void {
    this.failed.clear();
    this.asked = '';
    this.look();
  }

  take({ key }: AnalysisRequest, task: Task, result: TaskResult): void {
    const name = taskName(task);
    const answers = task.kind === 'replay' ? this.lasting : this.answersTo(key);
    answers[name] = result;
    this.arrived.push({ key, name, result });
    this.timer ??= setTimeout(() => this.pass(), PAUSE);
  }

  takeFailure({ key }: AnalysisRequest, task: Task, failure: TaskFailure): void {
    this.failed.add(key + taskName(task));
    const { analyses } = this.store.getState();
    this.store.setState({
      analyses: { ...analyses, problem: failure },
    });
  }

  /** Says how much is left. Of another question, its answers so far are new and those to the last one old. */
  private tell(
    key: string,
    answers: Answers,
    plan: readonly Task[],
    left: Pick<Analyses, 'leadingLeft' | 'left'>,
  ): void {
    const { analyses } = this.store.getState();
    if (analyses.question === key) {
      this.store.setState({ analyses: { ...analyses, ...left } });
      return;
    }
    const wanted = new Set(plan.map(taskName));
    const previous = Object.fromEntries(
      Object.entries({ ...analyses.previous, ...analyses.results }).filter(([name]) => wanted.has(name)),
    );
    this.store.setState({
      analyses: { question: key, results: { ...answers }, previous, ...left, problem: null },
    });
  }

  private pass(): void {
    this.timer = undefined;
    const { arrived } = this;
    this.arrived = [];
    const { analyses } = this.store.getState();
    const fresh = arrived.filter(({ key }) => key === analyses.question);
    if (fresh.length === 0) return;
    this.store.setState({
      analyses: {
        ...analyses,
        results: {
          ...analyses.results,
          ...Object.fromEntries(fresh.map(({ name, result }) => [name, result])),
        },
      },
    });
  }

  private answersTo(key: string): Record<string, TaskResult> {
    const answers = this.kept.get(key) ?? {};
    this.kept.delete(key);
    this.kept.set(key, answers);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT) this.kept.delete(oldest!);
    return answers;
  }
}
