import { refusalCodes } from '@lianxi/schema';
import { buildSchema, isSpecifiedScalarType } from 'graphql';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guidePages } from '../src/http/docs/pages.ts';
import { referenceParts } from '../src/http/docs/reference.ts';
import { makeWorld, type World } from './kit/world.ts';

const docs = path.resolve(import.meta.dirname, '../../../docs/api');
const pages = new Map<string, string>();
const addresses = ['', 'en/'].flatMap((language) => [
  ...guidePages.map((slug) => `/docs/${language}${slug === 'index' ? '' : slug}`),
  ...referenceParts.map((part) => `/docs/${language}reference/${part}`),
]);

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  for (const address of addresses) pages.set(address, await (await fetch(`${world.app.url}${address}`)).text());
});
afterAll(() => world?.stop());

const idsOf = (html: string): Set<string> => new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? ''));
const linksOf = (html: string): string[] => [...html.matchAll(/ href="([^"]+)"/g)].map(([, href]) => href ?? '');

describe('the documentation', () => {
  it('is served to whoever asks, page by page, and nothing else stands there', async () => {
    for (const [address, html] of pages) expect([address, html.slice(0, 15)]).toEqual([address, '<!doctype html>']);
    expect((await fetch(`${world.app.url}/docs/none`)).status).toBe(404);
    expect((await fetch(`${world.app.url}/docs`)).url).toBe(`${world.app.url}/docs/`);
  });

  it('holds to the policy of the console: no script, style or picture stands in a page or comes from elsewhere', () => {
    for (const [address, html] of pages) {
      expect([address, html.match(/<script(?! src="\/docs\/)|<style|\sstyle=|\son\w+="/g)]).toEqual([address, null]);
      expect([address, linksOf(html).filter((href) => /^\w+:/.test(href))]).toEqual([address, []]);
    }
  });

  it('leads nowhere where nothing is', () => {
    const broken: string[] = [];
    for (const [address, html] of pages)
      for (const href of linksOf(html)) {
        const { pathname, hash } = new URL(href, `http://docs.test${address}`);
        if (!pathname.startsWith('/docs/') || /\.(css|js)$/.test(pathname)) continue;
        const page = pages.get(pathname);
        if (page === undefined || (hash !== '' && !idsOf(page).has(decodeURIComponent(hash.slice(1)))))
          broken.push(`${address} → ${href}`);
      }
    expect(broken).toEqual([]);
  });

  it('has a place for every query, mutation, subscription and type, with an anchor for each of its parts', () => {
    const schema = buildSchema(readFileSync(path.join(docs, '../../packages/schema/schema.graphql'), 'utf8'));
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const names = [
      ...roots.flatMap((type) => Object.keys(type?.getFields() ?? {})),
      ...Object.values(schema.getTypeMap())
        .filter(
          (type) => !isSpecifiedScalarType(type) && !type.name.startsWith('__') && !roots.some((root) => root === type),
        )
        .map(({ name }) => name),
    ];
    const there = new Set(referenceParts.flatMap((part) => [...idsOf(pages.get(`/docs/reference/${part}`) ?? '')]));
    expect(names.length).toBeGreaterThan(300);
    expect(names.filter((name) => !there.has(name))).toEqual([]);
    for (const anchor of ['Enterprise.name', 'enterprises.first', 'Campaign.figures.names', 'VisitState.CONFIRMED'])
      expect([anchor, there.has(anchor)]).toEqual([anchor, true]);
  });

  it('lists every code, and what a request may hold, in both languages', () => {
    for (const language of ['', 'en/']) {
      const there = idsOf(pages.get(`/docs/${language}errors`) ?? '');
      expect(refusalCodes.filter((code) => !there.has(code))).toEqual([]);
      expect(pages.get(`/docs/${language}limits`)).toContain('<td>20000</td>');
    }
  });

  it('finds what the reference holds', async () => {
    const found: unknown = await (await fetch(`${world.app.url}/docs/search.json`)).json();
    expect(found).toContainEqual(['mutations', 'registerEnterprise', expect.stringContaining('登记')]);
    expect(found).toContainEqual(['types', 'Node', expect.stringContaining('node(id)')]);
  });

  it('shows the very files that are run, and the same commands in both languages', () => {
    for (const file of ['list-enterprises.sh', 'list_enterprises.py', 'list-enterprises.ts']) {
      const text = readFileSync(path.join(docs, 'examples', file), 'utf8').trimEnd();
      const shown = text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
      for (const language of ['', 'en/']) expect(pages.get(`/docs/${language}examples`)).toContain(shown);
    }
    const commands = (language: string): string[] =>
      [...readFileSync(path.join(docs, language, 'index.md'), 'utf8').matchAll(/```sh.*\n[\s\S]*?```/g)].map(
        ([block]) => block,
      );
    expect(commands('zh')).toEqual(commands('en'));
  });
});
