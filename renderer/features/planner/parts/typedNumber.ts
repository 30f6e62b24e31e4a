/** A number as people type it: `1,024` is a thousand; `1,5` is no number, since nobody can know which it is. NaN where it is none. */
export function typedNumber(text: string): number {
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text.trim()) ? text.replaceAll(',', '') : text;
  return Number(plain);
}
