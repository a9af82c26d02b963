const isoOf = (at: Date) => at.toISOString().slice(0, 10);

/**
 * The same day so many months later (YYYY-MM-DD): 2014-10-07 and 1 make 2014-11-07.
 *
 * Where that month is too short it is its last day: 2026-01-31 and 1 make 2026-02-28.
 */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return isoOf(new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))));
}
