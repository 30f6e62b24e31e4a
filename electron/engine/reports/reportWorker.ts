import { parentPort, workerData } from 'node:worker_threads';
import { type WriteOrder, writeReport } from './writeReport.ts';

/** The thread in which one report is written; it ends with it. An error ends it as well, and reaches `writeInThread`. */
const bytes = await writeReport(workerData as WriteOrder);
// A copy of its own, since a buffer may lie in a pool that cannot be handed over.
const file = new Uint8Array(bytes);
parentPort?.postMessage(file, [file.buffer]);
