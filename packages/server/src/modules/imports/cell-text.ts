/** Excel keeps 15 digits; a longer tail such as 41.660000000000004 is an artefact. No exponent, ever. */
export function plainNumber(text: string): string {
  if (/^-?\d+$/.test(text)) return text;
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  const [mantissa = '', exponent = '0'] = value.toExponential(14).split('e');
  const digits = mantissa.replace(/[-.]/g, '');
  const point = 1 + Number(exponent);
  const whole = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
  const rest = (point < 0 ? '0'.repeat(-point) + digits : digits.slice(Math.max(0, point))).replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`;
}

/** A moment of a sheet is a day at midnight in no time zone; half a second mends the rounding of its fraction. */
function dayOf(moment: Date): string {
  const rounded = new Date(moment.getTime() + 500);
  return Number.isNaN(rounded.getTime()) ? '' : rounded.toISOString().slice(0, 10);
}

/** A cell as text. What no database can keep (NUL, half a surrogate pair) becomes the replacement character. */
export function textOf(cell: unknown): string {
  if (cell instanceof Date) return dayOf(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'string' ? cell.toWellFormed().replaceAll('\0', '\ufffd') : '';
}
