import { type Blob, resolveObjectURL } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { saveCsv, saveFile } from '../../../renderer/app/saveFile.ts';

const renderer = fileURLToPath(new URL('../../../renderer', import.meta.url));

/** A page of which only the link matters that is clicked. */
class Link {
  href = '';
  download = '';
  readonly saved: { name: string; file: Blob | undefined }[] = [];

  click(): void {
    this.saved.push({ name: this.download, file: resolveObjectURL(this.href) });
  }
}

function saved(save: () => void) {
  const link = new Link();
  vi.stubGlobal('document', { createElement: () => link });
  save();
  const [{ name, file } = { name: '', file: undefined }] = link.saved;
  return { name, file: file ?? expect.unreachable('nothing was saved') };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('CSV is saved as UTF-8 that begins with the byte order mark, a picture or a text as it is', async () => {
  const csv = saved(() => saveCsv('rates.csv', 'name\r\nZürich\r\n'));
  expect([csv.name, csv.file.type]).toEqual(['rates.csv', 'text/csv;charset=utf-8']);
  expect(Buffer.from(await csv.file.arrayBuffer())).toEqual(Buffer.from('\uFEFFname\r\nZürich\r\n'));
  const json = saved(() => saveFile('rates.json', 'application/json', '{}'));
  expect(Buffer.from(await json.file.arrayBuffer())).toEqual(Buffer.from('{}'));
});

test('no page makes a CSV file in another way', () => {
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' });
  const byHand = files
    .filter((file) => /\.tsx?$/.test(file) && file !== join('app', 'saveFile.ts'))
    .filter((file) =>
      /saveFile\([^;]*text\/csv|byteOrderMark/.test(readFileSync(join(renderer, file), 'utf8')),
    );
  expect(byHand).toEqual([]);
});
