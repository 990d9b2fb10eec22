/** Thread of an import: files are read and understood here, where a hostile or huge one harms nothing else. */
import { parentPort } from 'node:worker_threads';
import type { ToDesk } from '../import/draft/messages.ts';
import { serveDesk } from '../import/draft/serve-desk.ts';

const port = parentPort;
if (port === null) throw new Error('started outside a thread');
const receive = serveDesk((message) => port.postMessage(message));
port.on('message', (message: ToDesk) => receive(message));
