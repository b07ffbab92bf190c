import type { Steps } from '../analysis/steps';
import type { Answer, WorkerRequest } from './messages';
import type { SimulationHost } from './simulationHost';

/** Work between two looks at what has come in, milliseconds. */
const TURN = 8;
/** Work between two signs of life, milliseconds: a slow device is told from a worker that hangs. */
const SIGN = 2_000;

export interface Serving {
  readonly now: () => number;
  /** Lets messages that have come in be read, then goes on. */
  readonly later: (goOn: () => void) => void;
  readonly send: (answer: Answer) => void;
}

/**
 * Answers requests in turns of some milliseconds, so that a new request is read while an old one is being worked on: the
 * old one is then given up.
 *
 * @returns takes in a request
 */
export function serve(host: SimulationHost, { now, later, send }: Serving): (request: WorkerRequest) => void {
  let current: Steps<Answer> | null = null;
  return (request) => {
    if (request.type === 'rest') {
      current = null;
      return;
    }
    const steps = host.answer(request);
    current = steps;
    let sign = now() + SIGN;
    const work = (): void => {
      const end = now() + TURN;
      while (current === steps) {
        const step = steps.next();
        if (step.done === true) {
          current = null;
          send(step.value);
        } else if (now() >= end) {
          if (end >= sign) {
            sign = end + SIGN;
            send({ reply: { id: request.id, type: 'alive' }, transfer: [] });
          }
          later(work);
          return;
        }
      }
    };
    work();
  };
}
