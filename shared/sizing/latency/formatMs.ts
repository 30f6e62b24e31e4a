/** Seconds as milliseconds: `31`, `4.2`, `1,240`. */
export function formatMs(seconds: number): string {
  const ms = seconds * 1000;
  return ms.toLocaleString('en-GB', { maximumFractionDigits: ms < 10 ? 1 : 0 });
}
