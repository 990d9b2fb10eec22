/** Thread of a full check: a plan of the size of a country takes seconds, in which the program goes on. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CheckOrder } from '../services/check/messages.ts';
import { serveCheck } from '../services/check/serve-check.ts';

const port = parentPort;
if (port === null) throw new Error('started outside a thread');
serveCheck(workerData as CheckOrder, (message) => port.postMessage(message));
