import type { WorkerRequest } from './messages';
import { SimulationHost } from './simulationHost';

const host = new SimulationHost();

addEventListener('message', (event: MessageEvent<WorkerRequest>) => {
  const { reply, transfer } = host.answer(event.data);
  postMessage(reply, { transfer });
});
