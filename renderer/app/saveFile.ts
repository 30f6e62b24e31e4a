import { byteOrderMark } from '#shared/domain/csvFile.ts';

/** Offers a text or a picture as a file to save. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken its own hold of the data by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** Offers CSV as a file to save, with the mark by which spreadsheets read it as UTF-8; what is copied has none. */
export function saveCsv(name: string, text: string): void {
  saveFile(name, 'text/csv;charset=utf-8', byteOrderMark + text);
}
