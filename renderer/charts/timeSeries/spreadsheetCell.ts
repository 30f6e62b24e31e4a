/**
 * A cell that a spreadsheet will not run. Text that begins like a formula gets an apostrophe in front; numbers
 * (also negative ones) stay numbers. https://owasp.org/www-community/attacks/CSV_Injection
 */
export function guardCell(cell: string): string {
  const isNumeric = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(cell);
  return !isNumeric && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
