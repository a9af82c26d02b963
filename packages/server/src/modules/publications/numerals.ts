const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters a number may be written with, for a pattern. */
export const numeral = String.raw`(?:\d[\d,]*|[零〇一二两三四五六七八九十百千]+)`;

/** A whole number as texts write it, 1,024 or 五十一; null where it is none. */
export function readNumeral(text: string): number | null {
  if (/^\d[\d,]*$/.test(text)) return Number(text.replaceAll(',', ''));
  let total = 0;
  let digit: number | null = null;
  for (const character of text) {
    const unit = units[character];
    if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = null;
    } else if (digits[character] !== undefined) digit = digits[character];
    else return null;
  }
  return text === '' ? null : total + (digit ?? 0);
}
