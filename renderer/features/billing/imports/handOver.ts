import { uploadPieceBytes } from '#shared/contract/schemas/bills.ts';
import type { EngineLink } from '../../../app/link/engineLink.ts';
import type { DroppedFile } from './droppedFiles.ts';

/**
 * Hands files over piece by piece; only one piece is in memory. What was handed over is thrown away where it fails or is cancelled.
 * @returns the upload's id.
 */
export async function handOver(
  api: EngineLink['api'],
  files: readonly DroppedFile[],
  signal: AbortSignal,
  onBytes: (doneBytes: number, totalBytes: number) => void,
): Promise<string> {
  // Not cut off by the signal: an upload whose id is never heard of could not be thrown away.
  const { upload } = await api.billing.imports.begin({});
  try {
    const total = files.reduce((sum, { file }) => sum + file.size, 0);
    let done = 0;
    for (const { name, file } of files) {
      let at = 0;
      do {
        signal.throwIfAborted();
        const bytes = new Uint8Array(await file.slice(at, at + uploadPieceBytes).arrayBuffer());
        await api.billing.imports.piece({ upload, name, base64: toBase64(bytes) }, { signal });
        done += bytes.length;
        at += uploadPieceBytes;
        onBytes(done, total);
      } while (at < file.size);
    }
    signal.throwIfAborted();
    return upload;
  } catch (error) {
    await api.billing.imports.discard({ upload }).catch(() => undefined);
    throw error;
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
