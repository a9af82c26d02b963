import { isDay } from '@lianxi/schema';

export interface NamedDay {
  day: string;
  kind: 'PUBLIC_HOLIDAY' | 'MAKE_UP_WORKDAY';
  name: string;
}

const pad = (text: string): string => text.padStart(2, '0');
const dayPattern = /(?:(?<year>\d{4})年)?(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日/g;

/** The days that a sentence writes, each taking year and month from the one before where it leaves them out. */
function daysIn(sentence: string, year: number): string[] {
  let [y, m] = [String(year), ''];
  return [...sentence.matchAll(dayPattern)].map(({ groups }) => {
    y = groups?.['year'] ?? y;
    m = groups?.['month'] ?? m;
    return `${y}-${pad(m)}-${pad(groups?.['day'] ?? '')}`;
  });
}

/** Every day from one to another, both counted. */
function spanOf(first: string, last: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last) && days.length < 40; at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** One holiday of the notice: the days off, and the weekend days that are worked for them. */
function readHoliday(name: string, text: string, year: number): NamedDay[] {
  return text.split('。').flatMap((sentence): NamedDay[] => {
    const days = daysIn(sentence, year).filter(isDay);
    if (sentence.includes('上班')) return days.map((day) => ({ day, kind: 'MAKE_UP_WORKDAY', name }));
    const [first, last = first] = days;
    if (!sentence.includes('放假') || !first || !last) return [];
    return spanOf(first, last).map((day) => ({ day, kind: 'PUBLIC_HOLIDAY', name }));
  });
}

const holidayLine = /^\s*[一二三四五六七八九十]+、\s*(?<name>[^：:]{1,20})[：:](?<text>.+)$/;
const kinds: Readonly<Record<string, NamedDay['kind']>> = {
  节假日: 'PUBLIC_HOLIDAY',
  放假: 'PUBLIC_HOLIDAY',
  PUBLIC_HOLIDAY: 'PUBLIC_HOLIDAY',
  调休上班: 'MAKE_UP_WORKDAY',
  上班: 'MAKE_UP_WORKDAY',
  MAKE_UP_WORKDAY: 'MAKE_UP_WORKDAY',
};

function readRow(line: string): NamedDay[] {
  const [day = '', kind = '', name = ''] = line.split(/[,，\t]/).map((cell) => cell.trim());
  const known = kinds[kind];
  return isDay(day) && known && name ? [{ day, kind: known, name }] : [];
}

/**
 * The days that a holiday notice of a year names, in their order: read from its paragraphs (`一、元旦：1月1日至3日放假…`), or
 * from lines of day, kind and name. What is in brackets (weekdays, the lunar calendar) is passed over.
 */
export function readNotice(text: string, year: number): NamedDay[] {
  const found = text
    .replaceAll(/（[^）]*）|\([^)]*\)/g, '')
    .split(/\r?\n/)
    .flatMap((line) => {
      const { name, text: rest } = holidayLine.exec(line)?.groups ?? {};
      return name && rest ? readHoliday(name.trim(), rest, year) : readRow(line);
    });
  return [...new Map(found.map((one) => [one.day, one])).values()].toSorted((a, b) => a.day.localeCompare(b.day));
}
