interface Tenure {
  openedOn?: string | null | undefined;
  endedOn?: string | null | undefined;
}

/** Whether a department works on a day: the day on which it ended belongs to its successor. */
export const isAtWork = ({ openedOn, endedOn }: Tenure, day: string): boolean =>
  (openedOn == null || openedOn <= day) && (endedOn == null || endedOn > day);

/** The same of the department of a row. */
export const isAtWorkSql = (row: string, day: string): string =>
  `coalesce(${row}.opened_on<=${day},true) and coalesce(${row}.ended_on>${day},true)`;
