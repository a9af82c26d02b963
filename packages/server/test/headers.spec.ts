import { SignInDocument, SignOutDocument } from '@lianxi/schema/operations';
import { print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorld, password, type World } from './kit/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld({ trustProxy: true });
});
afterAll(() => world?.stop());

const post = (document: string, headers: Record<string, string> = {}, variables: unknown = {}) =>
  fetch(`${world.app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: document, variables }),
  });

describe('every answer', () => {
  const doors: Record<string, () => Promise<Response>> = {
    'a page': () => fetch(`${world.app.url}/370800/enterprises`),
    'an asset that is not there': () => fetch(`${world.app.url}/assets/none.js`),
    'the API': () => post('{service{version}}'),
    'a refusal of the API': () => post('{'),
    'a file': () => fetch(`${world.app.url}/files/none`),
    'a sheet': () => fetch(`${world.app.url}/exports/figures.xlsx`),
    'the stream': () => fetch(`${world.app.url}/graphql/stream`, { method: 'POST', body: '{}' }),
    health: () => fetch(`${world.app.url}/live`),
    readiness: () => fetch(`${world.app.url}/ready`),
  };

  it.each(Object.entries(doors))('of %s guards the page it may be shown in', async (_door, ask) => {
    const { headers } = await ask();
    const policy = (headers.get('content-security-policy') ?? '').split(';').toSorted((a, b) => a.localeCompare(b));
    expect(policy).toEqual([
      "base-uri 'none'",
      "default-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self' data:",
      "object-src 'none'",
    ]);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    for (const name of ['x-powered-by', 'server', 'access-control-allow-origin']) expect(headers.get(name)).toBeNull();
  });
});

describe('the session cookie', () => {
  const signIn = (headers: Record<string, string> = {}) =>
    post(print(SignInDocument), headers, { input: { loginName: 'yanzhou', password } });
  const attributes = (answer: Response) => (answer.headers.get('set-cookie') ?? '').split('; ').slice(1);

  it('is for no script and no other site, and behind TLS for no plain connection', async () => {
    expect(attributes(await signIn())).toEqual(['Max-Age=43200', 'Path=/', 'HttpOnly', 'SameSite=Lax']);
    expect(attributes(await signIn({ 'x-forwarded-proto': 'https' }))).toEqual(
      expect.arrayContaining(['HttpOnly', 'Secure', 'SameSite=Lax']),
    );
  });

  it('is cleared with the same attributes', async () => {
    const cookie = (await signIn()).headers.get('set-cookie')?.split(';')[0] ?? '';
    const ended = await post(print(SignOutDocument), { cookie, 'x-forwarded-proto': 'https' });
    expect(attributes(ended)).toEqual(expect.arrayContaining(['Max-Age=0', 'HttpOnly', 'Secure', 'SameSite=Lax']));
  });
});

it('a form of another site gets nothing done: the API takes JSON alone', async () => {
  const query = encodeURIComponent('mutation{signOut{isSignedOut}}');
  const bodies = [
    ['text/plain', JSON.stringify({ query: 'mutation{signOut{isSignedOut}}' })],
    ['application/x-www-form-urlencoded', `query=${query}`],
  ] as const;
  const cookie = `lianxi_session=${world.yanzhou.token}`;
  for (const [type, body] of bodies) {
    const answer = await fetch(`${world.app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type, cookie },
      body,
    });
    expect(answer.status).toBe(400);
  }
  expect((await fetch(`${world.app.url}/graphql?query=${query}`, { headers: { cookie } })).status).toBe(400);
  const viewer = await world.yanzhou.ask('{viewer{id}}');
  expect(viewer.data).toMatchObject({ viewer: { id: expect.any(String) } });
});
