import { createInPageWorker } from './inPageWorker';
import { STAND_IN, type WorkerRequest } from './messages';
import { serve } from './serve';
import { SimulationHost } from './simulationHost';

if (typeof document === 'undefined') work();
// A page that gets no workers imports this script to do their work by itself: nothing of it is in the page twice.
else dispatchEvent(new CustomEvent(STAND_IN, { detail: createInPageWorker }));

/** Answers what the page asks of this thread. */
function work(): void {
  // A message to itself lets the others in first, without the four milliseconds that a timer waits.
  const { port1, port2 } = new MessageChannel();
  let goOn: (() => void) | null = null;
  port1.onmessage = () => goOn?.();

  const take = serve(new SimulationHost(), {
    now: () => performance.now(),
    later(turn) {
      goOn = turn;
      port2.postMessage(null);
    },
    send: ({ reply, transfer }) => postMessage(reply, { transfer }),
  });

  addEventListener('message', (event: MessageEvent<WorkerRequest>) => take(event.data));
}
