const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** A calendar day (YYYY-MM-DD) in words: 2026年11月24日, 24 Nov 2026. */
export function formatDay(day: string, language: string): string {
  const isEnglish = language === 'en';
  const format = new Intl.DateTimeFormat(isEnglish ? 'en-GB' : language, {
    dateStyle: isEnglish ? 'medium' : 'long',
    timeZone: 'UTC',
  });
  return format.format(midnight(day));
}

/** The day of the week that a calendar day falls on: 星期二, Tuesday. */
export function formatWeekday(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(midnight(day));
}
