/** A calendar day (YYYY-MM-DD) in words: 2026年11月24日, 24 Nov 2026. */
export function formatDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: language === 'en' ? 'medium' : 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** The day of the week that a calendar day falls on: 星期二, Tuesday. */
export function formatWeekday(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
