import type { Locale } from '@lianxi/schema';
import { escaped, type Written } from './markdown.ts';
import { referenceParts, type ReferencePart } from './reference.ts';

/** Pages that are written by hand, in the order in which they are read. */
export const guidePages = [
  'index',
  'authentication',
  'paging',
  'errors',
  'limits',
  'versioning',
  'examples',
  'changes',
] as const;
export type GuidePage = (typeof guidePages)[number];

const words = {
  'zh-CN': {
    site: '联系 · 接口文档',
    guide: '指南',
    reference: '参考',
    search: '查找接口、类型或字段',
    results: '查找结果',
    skip: '跳到正文',
    other: 'English',
    explorer: '接口调试台',
    console: '控制台',
    menu: '目录',
    onPage: '本页内容',
    // What the script says of its results.
    none: '没有找到',
    found: '条结果',
    pages: {
      index: '十分钟上手',
      authentication: '身份与范围',
      paging: '翻页',
      errors: '错误',
      limits: '限额与频率',
      versioning: '版本与弃用',
      examples: '示例',
      changes: '变更记录',
    },
    parts: {
      queries: '查询',
      mutations: '写入',
      subscriptions: '订阅',
      types: '类型',
      inputs: '输入',
      enums: '枚举',
      scalars: '标量',
    },
  },
  en: {
    site: 'Lianxi · API documentation',
    guide: 'Guide',
    reference: 'Reference',
    search: 'Find a query, type or field',
    results: 'Results',
    skip: 'Skip to content',
    other: '中文',
    explorer: 'API explorer',
    console: 'Console',
    menu: 'Contents',
    onPage: 'On this page',
    none: 'Nothing found',
    found: 'results',
    pages: {
      index: 'Ten minutes',
      authentication: 'Authentication and scopes',
      paging: 'Paging',
      errors: 'Errors',
      limits: 'Limits and rates',
      versioning: 'Versions and deprecation',
      examples: 'Examples',
      changes: 'Change log',
    },
    parts: {
      queries: 'Queries',
      mutations: 'Mutations',
      subscriptions: 'Subscriptions',
      types: 'Types',
      inputs: 'Inputs',
      enums: 'Enums',
      scalars: 'Scalars',
    },
  },
} as const;

/** Where a page stands: in a language, below `/docs/`. */
export interface PageAt {
  locale: Locale;
  slug: GuidePage | `reference/${ReferencePart}`;
}

export const addressOf = ({ locale, slug }: PageAt): string =>
  `/docs/${locale === 'en' ? 'en/' : ''}${slug === 'index' ? '' : slug}`;

export const partTitle = (locale: Locale, part: ReferencePart): string => words[locale].parts[part];

const link = (to: PageAt, text: string, at: PageAt): string =>
  `<li><a href="${addressOf(to)}"${to.slug === at.slug ? ' aria-current="page"' : ''}>${text}</a></li>`;

function menu(at: PageAt): string {
  const { locale } = at;
  const say = words[locale];
  const guides = guidePages.map((slug) => link({ locale, slug }, say.pages[slug], at)).join('');
  const parts = referenceParts.map((part) => link({ locale, slug: `reference/${part}` }, say.parts[part], at)).join('');
  return `<p class="label">${say.guide}</p><ul>${guides}</ul><p class="label">${say.reference}</p><ul>${parts}</ul>`;
}

const contents = ({ locale }: PageAt, { headings }: Written): string =>
  headings.length < 2
    ? ''
    : `<nav class="on-page" aria-label="${words[locale].onPage}"><ul>${headings.map(({ anchor, text }) => `<li><a href="#${anchor}">${escaped(text)}</a></li>`).join('')}</ul></nav>`;

/** A whole page around what was written. Everything it needs comes from this server, and nothing stands inline. */
export function framed(at: PageAt, page: Written): string {
  const { locale } = at;
  const say = words[locale];
  const other: PageAt = { ...at, locale: locale === 'en' ? 'zh-CN' : 'en' };
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(page.title)} · ${say.site}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/docs/docs.css">
<script src="/docs/docs.js" defer></script>
</head>
<body>
<a class="skip" href="#content">${say.skip}</a>
<header>
<a class="brand" href="${addressOf({ locale, slug: 'index' })}">${say.site}</a>
<search><label for="search" class="hidden">${say.search}</label><input id="search" type="search" placeholder="${say.search}" autocomplete="off" aria-controls="results" data-base="${addressOf({ locale, slug: 'index' })}" data-none="${say.none}" data-found="${say.found}"><p id="found" role="status"></p></search>
<nav aria-label="${say.site}"><a href="/graphiql/">${say.explorer}</a> <a href="/">${say.console}</a> <a href="${addressOf(other)}" lang="${other.locale}" hreflang="${other.locale}">${say.other}</a></nav>
</header>
<section id="results" aria-label="${say.results}" hidden></section>
<div class="columns">
<details class="menu" open><summary>${say.menu}</summary><nav aria-label="${say.menu}">${menu(at)}</nav></details>
<main id="content" tabindex="-1">
${contents(at, page)}
${page.html}
</main>
</div>
</body>
</html>
`;
}
