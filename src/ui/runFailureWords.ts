import type { AnalysesFailure } from '../state/problems';
import type { RunFailure, WorkerEnd } from '../worker/workFailure';
import type { FailureText } from './i18n/en/failure';

/** What somebody else said, to end a sentence of ours with. */
export function asSaid(said: string): string {
  return said.trim().replace(/[.。]+$/, '');
}

/** What a browser says of a worker that ended; empty where it says nothing. */
export function saidOf(end: WorkerEnd): string {
  return end.cause === 'said' ? asSaid(end.said) : '';
}

/** Why the simulation stopped: a sentence. */
export function runFailureWords(
  failure: RunFailure,
  { failure: { why } }: Pick<FailureText, 'failure'>,
): string {
  return failure.code === 'workersKeepStopping'
    ? why.workersKeepStopping[failure.end.cause]({ said: saidOf(failure.end) })
    : why[failure.code]({ said: asSaid(failure.said) });
}

/** A failure in a line, for a bug report. */
export function failureSaid(failure: RunFailure | AnalysesFailure): string {
  const { code } = failure;
  if ('end' in failure) return `${code}, ${failure.end.cause}: ${saidOf(failure.end)}`;
  return 'said' in failure ? `${code}: ${failure.said}` : code;
}
