/** An age in whole hours, in words: 3 小时前, 2 天前; less than an hour has words of its own. */
export function ageWords(hours: number, language: string): string | null {
  if (hours < 1) return null;
  const ago = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  return hours < 48 ? ago.format(-hours, 'hour') : ago.format(-Math.floor(hours / 24), 'day');
}

const units = ['B', 'KB', 'MB', 'GB', 'TB'];

/** A size to one place: 12.3 MB. */
export function sizeWords(bytes: number, language: string): string {
  const step = bytes < 1024 ? 0 : Math.min(units.length - 1, Math.floor(Math.log(bytes) / Math.log(1024)));
  const value = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1024 ** step);
  return `${value} ${units[step]}`;
}
