import { createI18n, type Composer, type I18n } from 'vue-i18n';
import { inject, type App, type InjectionKey, type WritableComputedRef } from 'vue';

/** The console's languages in the order of choice, each by its own name. */
export const languages = { 'zh-CN': '简体中文', en: 'English' } as const;
export type Language = keyof typeof languages;
export const languageCodes = ['zh-CN', 'en'] as const satisfies readonly Language[];

type Messages = Record<string, unknown>;
/** Message files by path, `…/<name>/locales/<language>.json`, fetched when first needed. */
export type MessageFiles = Record<string, () => Promise<{ default: Messages }>>;

const memory = 'lianxi.language';
const isLanguage = (text: string | null): text is Language => text !== null && Object.hasOwn(languages, text);

/** The language chosen here before, else the browser's; Chinese where it is neither. */
function rememberedLanguage(): Language {
  const remembered = localStorage.getItem(memory);
  if (isLanguage(remembered)) return remembered;
  return navigator.language.startsWith('en') ? 'en' : 'zh-CN';
}

interface Shelf {
  name: string;
  language: string;
  read: () => Promise<{ default: Messages }>;
}
function shelvesOf(files: MessageFiles): Shelf[] {
  return Object.entries(files).map(([path, read]) => {
    const [, name = '', language = ''] = /([^/]+)\/locales\/([^/]+)\.json$/.exec(path) ?? [];
    return { name, language, read };
  });
}

export interface Languages {
  install: (app: App) => void;
  language: WritableComputedRef<Language>;
  /** Fetches the words of these features in the present language, and of later ones. */
  need: (names: readonly string[]) => Promise<void>;
  /** Changes the language once its words are here, and remembers the choice. */
  speak: (language: Language) => Promise<void>;
  /** Messages outside components. */
  t: Composer['t'];
}

const key: InjectionKey<Languages> = Symbol('languages');

/** The console's words: Chinese first, English second, fetched feature by feature. */
export function createLanguages(files: MessageFiles, first: Language = rememberedLanguage()): Languages {
  const i18n = createI18n({ legacy: false, locale: first, fallbackLocale: 'zh-CN', messages: {} });
  // With `legacy: false` the global scope is a Composer; the library's type leaves both open.
  const scope = i18n.global as unknown as Composer & { locale: WritableComputedRef<Language> };
  const shelves = shelvesOf(files);
  const fetched = new Set<Shelf>();
  const needed = new Set<string>();

  async function fetchWords(language: Language) {
    const wanted = shelves.filter(
      (shelf) => shelf.language === language && !fetched.has(shelf) && needed.has(shelf.name),
    );
    await Promise.all(
      wanted.map(async (shelf) => {
        scope.mergeLocaleMessage(language, (await shelf.read()).default);
        fetched.add(shelf);
      }),
    );
  }
  async function need(names: readonly string[]) {
    for (const name of names) needed.add(name);
    await fetchWords(scope.locale.value);
  }
  async function speak(language: Language) {
    await fetchWords(language);
    scope.locale.value = language;
    document.documentElement.lang = language;
    localStorage.setItem(memory, language);
  }

  document.documentElement.lang = first;
  const spoken: Languages = {
    install(app) {
      // The instance is narrower than the type that its own plugin interface asks for.
      app.use(i18n as I18n);
      app.provide(key, spoken);
    },
    language: scope.locale,
    need,
    speak,
    t: scope.t,
  };
  return spoken;
}

/** The language on screen, and the way to change it. */
export function useLanguages(): Languages {
  const languagesHere = inject(key);
  if (!languagesHere) throw new Error('createLanguages() was not installed');
  return languagesHere;
}
