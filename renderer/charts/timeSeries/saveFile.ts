/** Hands a file to the user as a download. The name is made safe for every file system. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 120);
  anchor.click();
  // The download has taken its own reference by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
