/**
 * A share as it is printed: `100 %` only where it is exact, else two decimals; `0 / 0` where there is nothing to share.
 *
 * A share that is not whole never rounds up to 100 %, and one that is not nothing never rounds down to 0 %.
 */
export function percentText(numerator: number, denominator: number): string {
  if (denominator === 0) return '0 / 0';
  const exact = (numerator * 100) / denominator;
  if (Number.isInteger(exact)) return `${exact} %`;
  return `${Math.min(99.99, Math.max(0.01, exact)).toFixed(2)} %`;
}
