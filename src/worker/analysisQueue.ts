import { taskName } from '../analysis/taskName';
import type { Task } from '../analysis/tasks';
import type { TaskRequest } from './messages';
import type { AnalysisRequest } from './runner';

/** What is left to do of the analyses of one question, and what is under way. */
export class AnalysisQueue {
  private request: AnalysisRequest | null = null;
  private questionId = 0;
  private waiting: Task[] = [];
  private readonly underWay = new Set<string>();
  /** Tasks whose worker died: the second time they are to blame. */
  private readonly lost = new Set<string>();

  /** Takes in a request. @returns whether it asks about something else than before */
  replace(request: AnalysisRequest | null): boolean {
    const isOther = request?.key !== this.request?.key;
    this.request = request;
    if (isOther) {
      this.questionId += 1;
      this.underWay.clear();
      this.lost.clear();
    }
    this.waiting = request?.tasks.filter((task) => !this.underWay.has(taskName(task))) ?? [];
    return isOther;
  }

  /** The next task, which is then under way; undefined when none is left. */
  next(): TaskRequest | undefined {
    const task = this.waiting.shift();
    if (task === undefined || this.request === null) return undefined;
    this.underWay.add(taskName(task));
    return { type: 'task', questionId: this.questionId, question: this.request.question, task };
  }

  /** A task that was given up comes first again. */
  giveBack({ questionId, task }: TaskRequest): void {
    if (questionId !== this.questionId || !this.underWay.delete(taskName(task))) return;
    this.waiting.unshift(task);
  }

  /** The worker of a task died. @returns whether the task is tried again, which it is once */
  lose(work: TaskRequest): boolean {
    const name = taskName(work.task);
    if (work.questionId !== this.questionId || this.lost.has(name)) return false;
    this.lost.add(name);
    this.giveBack(work);
    return true;
  }

  /** A task was answered. @returns the request that it belongs to, or null if that was replaced */
  finish({ questionId, task }: TaskRequest): AnalysisRequest | null {
    if (questionId !== this.questionId) return null;
    this.underWay.delete(taskName(task));
    return this.request;
  }
}
