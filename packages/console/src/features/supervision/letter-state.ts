/** What became of a letter so far, by which it is named and coloured. */
export function letterStateOf(answeredOn: string | null, isOverdue: boolean): 'answered' | 'overdue' | 'open' {
  if (answeredOn !== null) return 'answered';
  return isOverdue ? 'overdue' : 'open';
}
