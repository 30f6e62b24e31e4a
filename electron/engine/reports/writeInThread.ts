import { Worker } from 'node:worker_threads';
import { FailureError } from '#shared/domain/failure.ts';
import type { ReportInput } from '#shared/reports/makeReport.ts';
import { Semaphore } from '../ssh/semaphore.ts';
import type { WriteOptions } from './writeReport.ts';

/** What is to be made, and how it is written. */
export interface WriteOrder extends WriteOptions {
  readonly gathered: ReportInput;
}

/** A report that was written. */
export interface WrittenReport {
  readonly bytes: Uint8Array;
  /** What it is of: `2026-10`. */
  readonly periodKey: string;
  readonly demo: boolean;
  /** Findings, or charges, that it tells of. */
  readonly subjects: number;
}

/** MiB of heap that a report may take; a report of 5,000 findings takes a third of it. */
const mostHeapMiB = 384;
/** However many ask at once, as much memory as one report may take is taken: the others wait in order. */
const places = new Semaphore(1);

/** The worker beside this file, or, bundled, the one that `build/electron.vite.config.ts` puts beside its entries. */
function workerPlace(): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('./reportWorker.ts', import.meta.url)
    : new URL('../workers/reports.js', import.meta.url);
}

/**
 * Makes and writes a report in a thread of its own: layout takes seconds without a pause, and live frames must go on. One at a
 * time; aborting ends it at once, and its waiting too.
 * @throws the signal's reason; FailureError where the report needs too much memory.
 */
export async function writeInThread(order: WriteOrder, signal: AbortSignal): Promise<WrittenReport> {
  const release = await places.acquire(signal);
  try {
    return await inOneThread(order, signal);
  } finally {
    release();
  }
}

async function inOneThread(order: WriteOrder, signal: AbortSignal): Promise<WrittenReport> {
  signal.throwIfAborted();
  const worker = new Worker(workerPlace(), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: mostHeapMiB, maxYoungGenerationSizeMb: 16 },
  });
  const end = () => void worker.terminate();
  signal.addEventListener('abort', end, { once: true });
  try {
    return await new Promise<WrittenReport>((resolve, reject) => {
      worker.once('message', (written: WrittenReport) => resolve(written));
      worker.once('error', (error) => reject(toldFailure(error)));
      worker.once('exit', () => reject(signal.reason ?? new Error('the report ended without a file')));
    });
  } finally {
    signal.removeEventListener('abort', end);
    await worker.terminate();
  }
}

function toldFailure(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  return new FailureError({
    kind: 'internal',
    message: `The report needs more than ${mostHeapMiB} MiB of memory.`,
    words: '',
    remedy: 'Make it as CSV or JSON, or of fewer findings.',
    terminal: true,
  });
}
