/** Thread of the press: hundreds of papers in one go, while the program goes on. */
import { parentPort, workerData } from 'node:worker_threads';
import type { PressOrder } from '../export/press/orders.ts';
import { servePress } from '../export/press/serve-press.ts';

const port = parentPort;
if (port === null) throw new Error('started outside a thread');
void servePress(workerData as PressOrder, (message) => port.postMessage(message));
