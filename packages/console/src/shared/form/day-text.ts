const forms = [
  /^(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})日?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
];

/**
 * A calendar day as offices write it (2014/10/7, 20141007, 2014年10月7日) in the form that is kept: 2014-10-07.
 *
 * Text that is no day in any of these forms stays as it is, for the rules to refuse it.
 */
export function readDay(text: string): string {
  const written = text.normalize('NFKC').replace(/\s+/g, '');
  for (const form of forms) {
    const { year, month = '', day = '' } = form.exec(written)?.groups ?? {};
    if (year) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return text;
}
