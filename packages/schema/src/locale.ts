/** The languages in which the product speaks; Chinese first. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

export interface Words {
  'zh-CN': string;
  en: string;
}

/** The reader's language out of an `accept-language` header; Chinese unless English is asked for first. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  return acceptLanguage?.trim().toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}
