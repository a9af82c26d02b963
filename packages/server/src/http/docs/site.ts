import { locales, type Locale } from '@lianxi/schema';
import type { GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { docsFolder, written, type Written } from './markdown.ts';
import { addressOf, framed, guidePages, partTitle, type GuidePage, type PageAt } from './pages.ts';
import { entriesOf, partPage, referenceParts, type Entry } from './reference.ts';
import { tablesIn } from './tables.ts';

export interface Served {
  type: 'html' | 'css' | 'js' | 'json';
  body: string;
}

const asset = (name: string): string => readFileSync(path.join(import.meta.dirname, 'assets', name), 'utf8');

/** The change log is made of the schema, so it is one for both languages. */
const sourceOf = (locale: Locale, slug: GuidePage): string =>
  slug === 'changes' ? 'changes.md' : `${locale === 'en' ? 'en' : 'zh'}/${slug}.md`;

function guides(locale: Locale): [PageAt, Written][] {
  const tables = tablesIn(locale);
  return guidePages.map((slug) => {
    const text = readFileSync(path.join(docsFolder, sourceOf(locale, slug)), 'utf8');
    return [{ locale, slug }, written(text, tables)];
  });
}

function references(locale: Locale, entries: readonly Entry[]): [PageAt, Written][] {
  return referenceParts.map((part) => {
    const title = partTitle(locale, part);
    return [
      { locale, slug: `reference/${part}` },
      { title, html: `<h1>${title}</h1>\n${partPage(entries, part)}`, headings: [] },
    ];
  });
}

/**
 * The documentation as it is served, by address: made of the schema that answers and of the Markdown beside it, so it
 * speaks of this very server and needs no build.
 */
export function makeSite(schema: GraphQLSchema): ReadonlyMap<string, Served> {
  const entries = entriesOf(schema);
  const site = new Map<string, Served>();
  for (const locale of locales)
    for (const [at, page] of [...guides(locale), ...references(locale, entries)])
      site.set(addressOf(at), { type: 'html', body: framed(at, page) });
  const found = entries.map(({ part, name, description }) => [part, name, description]);
  site.set('/docs/search.json', { type: 'json', body: JSON.stringify(found) });
  site.set('/docs/docs.css', { type: 'css', body: asset('docs.css') });
  site.set('/docs/docs.js', { type: 'js', body: asset('docs.js') });
  return site;
}
