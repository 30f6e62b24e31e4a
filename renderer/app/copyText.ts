/**
 * Puts a text on the clipboard by way of a copy event, which needs no permission: the desktop shell denies all of them,
 * `navigator.clipboard` among them. Must run in a click or key handler. Returns whether it worked.
 */
export function copyText(text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put, { capture: true });
  }
}
