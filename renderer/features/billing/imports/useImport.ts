import { useCallback, useEffect, useRef, useState } from 'react';
import { type BillReport, uploadPieceBytes } from '#shared/contract/schemas/bills.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import type { EngineLink } from '../../../app/link/engineLink.ts';
import { errorText } from '../../hosts/failureText.ts';
import type { DroppedFile } from './droppedFiles.ts';

/** Where an import stands. `part` goes from 0 to 1. */
type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'uploading' | 'importing'; readonly part: number }
  | { readonly step: 'preview'; readonly upload: string; readonly report: BillReport }
  | { readonly step: 'done'; readonly report: BillReport }
  | { readonly step: 'failed'; readonly problem: string };

/** An import on the screen: hand files over, look at the mapping, import, cancel. */
export interface BillImport {
  readonly state: ImportState;
  readonly begin: (files: readonly DroppedFile[]) => void;
  readonly confirm: () => void;
  /** Cancels what runs, and forgets what was shown. */
  readonly reset: () => void;
}

/** One import at a time; leaving the screen cancels it. */
export function useImport(): BillImport {
  const { api } = useEngine();
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const start = useCallback((task: (signal: AbortSignal) => Promise<ImportState>) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    task(controller.signal).then(
      (next) => controller.signal.aborted || setState(next),
      (error: unknown) =>
        controller.signal.aborted || setState({ step: 'failed', problem: errorText(error) }),
    );
  }, []);
  const begin = useCallback(
    (files: readonly DroppedFile[]) => {
      setState({ step: 'uploading', part: 0 });
      start(async (signal) => {
        const upload = await handOver(api, files, signal, (part) => setState({ step: 'uploading', part }));
        const report = await api.billing.imports.preview({ upload }, { signal });
        return { step: 'preview', upload, report };
      });
    },
    [api, start],
  );
  const confirm = useCallback(() => {
    if (state.step !== 'preview') return;
    const { upload } = state;
    setState({ step: 'importing', part: 0 });
    start(async (signal) => {
      for await (const progress of await api.billing.imports.run({ upload }, { signal })) {
        if (progress.report) return { step: 'done', report: progress.report };
        if (!signal.aborted)
          setState({ step: 'importing', part: progress.readBytes / Math.max(1, progress.totalBytes) });
      }
      return { step: 'failed', problem: 'The import ended without a report.' };
    });
  }, [api, start, state]);
  const reset = useCallback(() => {
    current.current?.abort();
    if (state.step === 'preview')
      void api.billing.imports.discard({ upload: state.upload }).catch(() => undefined);
    setState({ step: 'idle' });
  }, [api, state]);
  return { state, begin, confirm, reset };
}

/** Hands files over piece by piece; only one piece is in memory. */
async function handOver(
  api: EngineLink['api'],
  files: readonly DroppedFile[],
  signal: AbortSignal,
  onPart: (part: number) => void,
): Promise<string> {
  const { upload } = await api.billing.imports.begin({}, { signal });
  const total = files.reduce((sum, { file }) => sum + file.size, 0);
  let done = 0;
  for (const { name, file } of files) {
    for (let at = 0; at < file.size; at += uploadPieceBytes) {
      signal.throwIfAborted();
      const bytes = new Uint8Array(await file.slice(at, at + uploadPieceBytes).arrayBuffer());
      await api.billing.imports.piece({ upload, name, base64: toBase64(bytes) }, { signal });
      done += bytes.length;
      onPart(done / Math.max(1, total));
    }
  }
  return upload;
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
