import type { MessageFiles } from '../shared/i18n/language.ts';

/** Every message file of the console, each fetched when first needed. */
export const messageFiles: MessageFiles = {
  ...import.meta.glob<{ default: Record<string, unknown> }>('./*/locales/*.json'),
  ...import.meta.glob<{ default: Record<string, unknown> }>('../shared/locales/*.json'),
  ...import.meta.glob<{ default: Record<string, unknown> }>('../shell/locales/*.json'),
};
