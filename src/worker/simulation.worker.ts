import type { WorkerRequest } from './messages';
import { serve } from './serve';
import { SimulationHost } from './simulationHost';

// A message to itself lets the others in first, without the four milliseconds that a timer waits.
const { port1, port2 } = new MessageChannel();
let goOn: (() => void) | null = null;
port1.onmessage = () => goOn?.();

const take = serve(new SimulationHost(), {
  now: () => performance.now(),
  later(work) {
    goOn = work;
    port2.postMessage(null);
  },
  send: ({ reply, transfer }) => postMessage(reply, { transfer }),
});

addEventListener('message', (event: MessageEvent<WorkerRequest>) => take(event.data));
