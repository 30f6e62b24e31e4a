import { Worker } from 'node:worker_threads';
import { FailureError } from '#shared/domain/failure.ts';
import type { WriteOrder } from './writeReport.ts';

/** MiB of heap that a report may take; a report of 5,000 findings takes a third of it. */
const mostHeapMiB = 384;

/** The worker beside this file, or, bundled, the one that `build/electron.vite.config.ts` puts beside its entries. */
function workerPlace(): URL {
  const here = import.meta.url;
  return here.endsWith('.ts') ? new URL('./reportWorker.ts', here) : new URL('../workers/reports.js', here);
}

/**
 * Writes a report in a thread of its own: layout takes seconds without a pause, and live frames must go on. Aborting ends it at once.
 * @throws the signal's reason; FailureError where the report needs too much memory.
 */
export async function writeInThread(order: WriteOrder, signal: AbortSignal): Promise<Uint8Array> {
  signal.throwIfAborted();
  const worker = new Worker(workerPlace(), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: mostHeapMiB },
  });
  const end = () => void worker.terminate();
  signal.addEventListener('abort', end, { once: true });
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      worker.once('message', (bytes: Uint8Array) => resolve(bytes));
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
