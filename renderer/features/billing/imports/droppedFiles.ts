import { billEndings, billFormatOf, isBillManifest } from '#shared/money/billFileName.ts';

/** A file to hand over, with its path within what was dropped. */
export interface DroppedFile {
  readonly name: string;
  readonly file: File;
}

/** Most files of one drop, as the engine has it. */
const mostFiles = 10_000;

/**
 * Files of a drop, folders with all that lies in them. The entries must be taken while the drop event lives; an item that has no
 * entry, as of a script, is taken as a file.
 * @throws RangeError where there are too many.
 */
export async function filesOfDrop(transfer: DataTransfer): Promise<readonly DroppedFile[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const taken = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found: DroppedFile[] = [];
  for (const { entry, file } of taken) {
    if (entry) await collect(entry, found);
    else if (file) found.push({ name: file.name, file });
  }
  return found;
}

/** Files of a file input. */
export function filesOfInput(list: FileList | null): readonly DroppedFile[] {
  return [...(list ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/**
 * Those whose names may be a bill's, and manifests, which say what run of an export is the newest: what else lies in a folder is not
 * handed over.
 * @throws RangeError where there is none.
 */
export function billsAmong(files: readonly DroppedFile[]): readonly DroppedFile[] {
  if (files.some(({ name }) => billFormatOf(name) !== null))
    return files.filter(({ name }) => billFormatOf(name) !== null || isBillManifest(name));
  throw new RangeError(
    files.length === 0
      ? 'No file was dropped: drag files or a folder.'
      : `No bill is among ${files.length === 1 ? 'this file' : `these ${files.length} files`}: names of bills end in ${billEndings}.`,
  );
}

async function collect(entry: FileSystemEntry, found: DroppedFile[]): Promise<void> {
  if (found.length >= mostFiles)
    throw new RangeError(`More than ${mostFiles} files: choose a folder further down.`);
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    found.push({ name: entry.fullPath.replace(/^\//, ''), file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return;
    for (const child of part) await collect(child, found);
  }
}
