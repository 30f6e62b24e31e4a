/** A text of at most `longest` characters (UTF-16 units); what is cut ends in `…` and never in half a character. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
