import { isDay } from '@lianxi/schema';

const forms = [
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/,
  /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
];

/**
 * A day as people and programs write it, as YYYY-MM-DD: 1989-09-10, 1989/9/10, 1989年9月10日, 19890910, full-width too.
 *
 * Null where it is no day, or none that exists. A time of day behind it is dropped.
 */
export function readDay(text: string): string | null {
  const written = text
    .normalize('NFKC')
    .trim()
    .replace(/\s*([年月日/.-])\s*/g, '$1');
  for (const form of forms) {
    const { year, month = '', day = '' } = form.exec(written)?.groups ?? {};
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (year !== undefined && isDay(iso)) return iso;
  }
  return null;
}
