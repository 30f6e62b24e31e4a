const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A month for people: '2026-10-01' -> 'October 2026'; '' -> 'no month'. */
export function monthText(month: string): string {
  return month === '' ? 'no month' : monthName.format(Date.parse(`${month}T00:00:00Z`));
}
