import { parentPort, workerData } from 'node:worker_threads';
import { makeReport } from '#shared/reports/makeReport.ts';
import type { WriteOrder, WrittenReport } from './writeInThread.ts';
import { writeReport } from './writeReport.ts';

/** The thread in which one report is made and written; it ends with it. An error ends it as well, and reaches `writeInThread`. */
const { gathered, ...options } = workerData as WriteOrder;
const report = makeReport(gathered);
// A copy of its own, since a buffer may lie in a pool that cannot be handed over.
const bytes = new Uint8Array(await writeReport(report, options));
const { periodKey, demo, subjects } = report;
parentPort?.postMessage({ bytes, periodKey, demo, subjects } satisfies WrittenReport, [bytes.buffer]);
