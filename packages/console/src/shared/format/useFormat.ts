import { useLanguages } from '../i18n/language.ts';
import { formatCapital } from './capital.ts';
import { formatDay, formatWeekday } from './day.ts';
import { formatInstant } from './instant.ts';
import { formatNumber, formatTotal } from './number.ts';

/** The formats in the language on screen; they follow when it changes. */
export function useFormat() {
  const { language } = useLanguages();
  return {
    day: (day: string) => formatDay(day, language.value),
    weekday: (day: string) => formatWeekday(day, language.value),
    instant: (instant: string) => formatInstant(instant, language.value),
    number: (value: number) => formatNumber(value, language.value),
    total: (total: Parameters<typeof formatTotal>[0]) => formatTotal(total, language.value),
    capital: (capital: Parameters<typeof formatCapital>[0]) => formatCapital(capital, language.value),
  };
}
