import { buildSchema, parse, validate } from 'graphql';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildConsole } from '../src/console-build.ts';
import { documentRefusal } from '../src/http/document-limits.ts';
import { dataOf, makeWorld, type World } from './kit/world.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'console/explorer/examples');
const schema = buildSchema(readFileSync(path.join(root, 'schema/schema.graphql'), 'utf8'));
const examples = globSync('*.graphql', { cwd: folder })
  .toSorted()
  .map((file) => {
    const variables: unknown = JSON.parse(readFileSync(path.join(folder, file.replace(/graphql$/, 'json')), 'utf8'));
    // Written as objects, which the API would refuse otherwise.
    return {
      file,
      text: readFileSync(path.join(folder, file), 'utf8'),
      variables: variables as Record<string, unknown>,
    };
  });

let world: World;
beforeAll(async () => {
  await buildConsole(() => undefined);
  world = await makeWorld();
}, 480_000);
afterAll(() => world?.stop());

describe('the examples of the explorer', () => {
  it('are six or more, each with a line in both languages', () => {
    expect(examples.length).toBeGreaterThanOrEqual(6);
    for (const { file, text } of examples)
      expect([file, text]).toEqual([file, expect.stringMatching(/^# .*\p{Script=Han}.* · [\x20-\x7e]+\n/u)]);
  });

  it.each(examples)('$file asks for what there is, with its variables', async ({ text, variables }) => {
    expect(validate(schema, parse(text))).toEqual([]);
    expect(documentRefusal(parse(text))).toBeNull();
    dataOf(await world.director.ask(text, variables));
  });
});

describe('the explorer', () => {
  it('comes from this server alone, and only its styles and faces may stand inline', async () => {
    const page = await fetch(`${world.app.url}/graphiql`);
    expect(page.url).toBe(`${world.app.url}/graphiql/`);
    const policy = (page.headers.get('content-security-policy') ?? '').split(';').toSorted();
    expect(policy).toEqual([
      "base-uri 'none'",
      "default-src 'self'",
      "font-src 'self' data:",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self' data:",
      "object-src 'none'",
      "style-src 'self' 'unsafe-inline'",
    ]);
    const html = await page.text();
    const scripts = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(scripts.length).toBeGreaterThan(2);
    expect(scripts.filter((address) => !address.startsWith('/graphiql/assets/') && address !== '/icon.svg')).toEqual(
      [],
    );
    expect((await fetch(`${world.app.url}/graphiql/none`)).status).toBe(404);
    const elsewhere = await fetch(`${world.app.url}/`);
    expect(elsewhere.headers.get('content-security-policy')).not.toContain('unsafe-inline');
  });
});
