/** A whole or decimal number with its groups of three: 12,345. */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}

/** A count of the server; one that stopped at its limit says so: 10,000+. */
export function formatTotal(total: { value: number; exact: boolean }, language: string): string {
  return `${formatNumber(total.value, language)}${total.exact ? '' : '+'}`;
}
