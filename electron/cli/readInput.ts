import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { UsageError } from './exitCode.ts';

const mostBytes = 256 * 2 ** 20;

/** The text of a file, or of stdin for `-`. @throws UsageError naming the file and what to do. */
export async function readInput(file: string): Promise<string> {
  try {
    const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
    if (bytes.length <= mostBytes) return decode(bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code ?? String(error)})`;
    throw new UsageError(`${file}: ${reason}`, 'Check the path and who may read it.');
  }
  throw new UsageError(`${file}: over ${mostBytes / 2 ** 20} MiB`, 'Cut it to the part that matters.');
}

/** UTF-8, or the UTF-16 that a redirect in Windows PowerShell writes. Bytes that are neither become U+FFFD. */
function decode(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}
