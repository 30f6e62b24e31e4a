import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReportKind } from '#shared/contract/reportKinds.ts';
import type { ReportRequest } from '#shared/contract/schemas/reports.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import { errorText } from '../../../app/engine/errorText.ts';
import { saveFile } from '../../../app/saveFile.ts';

/** A report that was made and saved; its bytes are kept so that it can be saved once more. */
interface MadeReport {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly kind: ReportKind;
  /** Findings or charges that it tells of. */
  readonly rows: number;
  readonly content: Blob;
}

/** Where the making of a report stands. */
type ReportState =
  | { readonly step: 'idle' }
  | { readonly step: 'making'; readonly done: number; readonly words: string }
  | { readonly step: 'made'; readonly report: MadeReport }
  | { readonly step: 'failed'; readonly problem: string };

/** A report on the screen: make, cancel, save. */
export interface ReportMaking {
  readonly state: ReportState;
  readonly make: (request: ReportRequest) => void;
  readonly cancel: () => void;
}

/** One report at a time; leaving the screen cancels it. A finished one is offered as a file at once. */
export function useReport(): ReportMaking {
  const { api } = useEngine();
  const [state, setState] = useState<ReportState>({ step: 'idle' });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const cancel = useCallback(() => {
    current.current?.abort();
    setState({ step: 'idle' });
  }, []);
  const make = useCallback(
    (request: ReportRequest) => {
      current.current?.abort();
      const controller = new AbortController();
      current.current = controller;
      const { signal } = controller;
      const tell = (next: ReportState) => signal.aborted || setState(next);
      tell({ step: 'making', done: 0, words: 'Begins' });
      const run = async (): Promise<ReportState> => {
        const pieces: BlobPart[] = [];
        for await (const event of await api.reports.make(request, { signal })) {
          if (event.type === 'progress') tell({ step: 'making', done: event.done, words: event.words });
          else if (event.type === 'piece') pieces.push(bytesOf(event.base64));
          else {
            const { name, mediaType, bytes, rows } = event;
            const content = new Blob(pieces, { type: mediaType });
            if (!signal.aborted) saveFile(name, mediaType, content);
            return { step: 'made', report: { name, mediaType, bytes, kind: request.kind, rows, content } };
          }
        }
        return { step: 'failed', problem: 'It ended without a file: make it again.' };
      };
      run().then(tell, (error: unknown) => tell({ step: 'failed', problem: errorText(error) }));
    },
    [api],
  );
  return { state, make, cancel };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
