import { useCallback, useEffect, useRef, useState } from 'react';
import type { BillReport } from '#shared/contract/schemas/bills.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import { errorText } from '../../../app/engine/errorText.ts';
import { billsAmong, type DroppedFile } from './droppedFiles.ts';
import { handOver } from './handOver.ts';

/** How far what runs is; the file under way is counted from 1, 0 where none is. */
export interface ImportPart {
  readonly doneBytes: number;
  readonly totalBytes: number;
  readonly fileAt: number;
  readonly files: number;
  /** As the engine names it. */
  readonly phase: string;
}

/** Where an import stands. */
export type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'uploading' | 'importing'; readonly part: ImportPart }
  | {
      readonly step: 'preview';
      readonly upload: string;
      readonly report: BillReport;
      /** Files of what was chosen whose names are no bill's. */
      readonly leftAside: number;
    }
  | { readonly step: 'done'; readonly report: BillReport }
  | { readonly step: 'failed'; readonly problem: string };

/** An import on the screen: hand files over, look at the mapping, import, cancel. */
export interface BillImport {
  readonly state: ImportState;
  readonly begin: (files: Promise<readonly DroppedFile[]>) => void;
  /** Imports what is shown; '' for the usual name. */
  readonly confirm: (dataset: string) => void;
  /** Cancels what runs, and forgets what was shown. */
  readonly reset: () => void;
}

const nothingYet: ImportPart = { doneBytes: 0, totalBytes: 0, fileAt: 0, files: 0, phase: 'finding' };

/** One import at a time; leaving the screen cancels it and throws away what was handed over. */
export function useImport(): BillImport {
  const { api } = useEngine();
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const current = useRef<AbortController | null>(null);
  const shown = useRef<string | null>(null);
  const drop = useCallback(() => {
    current.current?.abort();
    const upload = shown.current;
    shown.current = null;
    if (upload !== null) api.billing.imports.discard({ upload }).catch(() => undefined);
  }, [api]);
  useEffect(() => drop, [drop]);
  const start = useCallback(
    (task: (signal: AbortSignal) => Promise<ImportState>) => {
      drop();
      const controller = new AbortController();
      current.current = controller;
      task(controller.signal).then(
        (next) => controller.signal.aborted || setState(next),
        (error: unknown) =>
          controller.signal.aborted || setState({ step: 'failed', problem: errorText(error) }),
      );
    },
    [drop],
  );
  const begin = useCallback(
    (chosen: Promise<readonly DroppedFile[]>) => {
      setState({ step: 'uploading', part: nothingYet });
      start(async (signal) => {
        const all = await chosen;
        const files = billsAmong(all);
        const upload = await handOver(api, files, signal, (doneBytes, totalBytes) => {
          if (signal.aborted) return;
          const part = { ...nothingYet, doneBytes, totalBytes, files: files.length };
          setState({ step: 'uploading', part });
        });
        shown.current = upload;
        const report = await api.billing.imports.preview({ upload }, { signal });
        return { step: 'preview', upload, report, leftAside: all.length - files.length };
      });
    },
    [api, start],
  );
  const confirm = useCallback(
    (dataset: string) => {
      if (state.step !== 'preview') return;
      const { upload } = state;
      const name = dataset.trim();
      // From here on the engine throws the upload away itself, however the import ends.
      shown.current = null;
      setState({ step: 'importing', part: nothingYet });
      start(async (signal) => {
        const request = { upload, ...(name === '' ? {} : { dataset: name }) };
        for await (const progress of await api.billing.imports.run(request, { signal })) {
          if (progress.report) return { step: 'done', report: progress.report };
          const { readBytes: doneBytes, totalBytes, fileAt, files, step: phase } = progress;
          if (!signal.aborted)
            setState({ step: 'importing', part: { doneBytes, totalBytes, fileAt, files, phase } });
        }
        return { step: 'failed', problem: 'The import ended without a report: import again.' };
      });
    },
    [api, start, state],
  );
  const reset = useCallback(() => {
    drop();
    setState({ step: 'idle' });
  }, [drop]);
  return { state, begin, confirm, reset };
}
