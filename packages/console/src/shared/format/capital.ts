interface Capital {
  /** Exact decimal as text, e.g. 660000.00 */
  capitalAmount: string | null;
  capitalCurrency: string | null;
  /** As written in the source */
  capitalText: string | null;
}

/**
 * Registered capital as an office writes it: 66 万元人民币 in Chinese, CNY 660,000 in English.
 *
 * Where only the words of the source are known these are shown as they stand.
 */
export function formatCapital(capital: Capital, language: string): string {
  const { capitalAmount, capitalCurrency, capitalText } = capital;
  if (capitalAmount === null || capitalCurrency === null) return capitalText ?? '';
  const amount = Number(capitalAmount);
  if (language === 'en') return `${capitalCurrency} ${new Intl.NumberFormat(language).format(amount)}`;
  const unit = new Intl.DisplayNames(language, { type: 'currency' }).of(capitalCurrency) ?? capitalCurrency;
  const figure = (value: number) => new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
  if (amount !== 0 && amount % 1e8 === 0) return `${figure(amount / 1e8)} 亿${unit}`;
  return amount >= 10_000 ? `${figure(amount / 10_000)} 万${unit}` : `${figure(amount)} ${unit}`;
}
