import { expect, type Page, type Request } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { violationsOn } from '../accessible.ts';
import { desk, jining, phone, test, yanzhou, zoucheng, type Member } from '../world.ts';
import { routes } from './console-routes.ts';
import type { Screen } from './screen.ts';
import { rowsOfThisRun } from './shared-rows.ts';

const screens = Object.entries(routes).flatMap(([name, states]) =>
  states.map((state, index): Screen => ({ ...state, name: index === 0 ? name : `${name} (${index + 1})` })),
);

/** What a page does wrong while it is looked at. */
interface Faults {
  consoleErrors: string[];
  foreignRequests: string[];
  policies: Set<string>;
}

function watch(page: Page, host: string): Faults {
  const faults: Faults = { consoleErrors: [], foreignRequests: [], policies: new Set() };
  page.on('console', (message) => message.type() === 'error' && faults.consoleErrors.push(message.text()));
  page.on('pageerror', (error) => faults.consoleErrors.push(error.message));
  page.on('request', (asked) => {
    const { protocol, host: to } = new URL(asked.url());
    if (protocol.startsWith('http') && to !== host) faults.foreignRequests.push(asked.url());
  });
  page.on('response', (response) => {
    if (response.request().isNavigationRequest())
      faults.policies.add(response.headers()['content-security-policy'] ?? 'none');
  });
  return faults;
}

/** Adds up what moves under the reader's eyes, from the first paint on. */
function addUpShifts(): void {
  Object.assign(window, { shifted: 0 });
  new PerformanceObserver((seen) => {
    // TypeScript does not know the entries of this kind.
    for (const entry of seen.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput && 'shifted' in window)
        Object.assign(window, { shifted: Number(window.shifted) + entry.value });
  }).observe({ type: 'layout-shift', buffered: true });
}
const shiftOf = (page: Page) => page.evaluate(() => ('shifted' in window ? Number(window.shifted) : Number.NaN));

const isStream = (asked: Request) => new URL(asked.url()).pathname === '/graphql/stream';

/** How many requests of a page are under way, but for the stream that it listens to as long as it is open. */
function watchTraffic(page: Page): () => number {
  const underWay = new Set<Request>();
  page.on('request', (asked) => isStream(asked) || underWay.add(asked));
  page.on('requestfinished', (asked) => underWay.delete(asked));
  page.on('requestfailed', (asked) => underWay.delete(asked));
  return () => underWay.size;
}

/** A page has come to rest: it shows its heading, nothing is being fetched, no list or figure is being waited for. */
async function atRest(page: Page, { heading, traffic }: { heading: RegExp; traffic: () => number }): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  const busy = page.locator('[aria-busy=true], .skeleton');
  let rests = 0;
  // Between an answer and what is asked because of it nothing is under way for a moment.
  await expect
    .poll(async () => (rests = traffic() === 0 && (await busy.count()) === 0 ? rests + 1 : 0), { intervals: [100] })
    .toBeGreaterThan(3);
}

// Sixty screens with a film of each would take twice as long.
test.use({ trace: 'off' });
// They look and change nothing, so that several may look at once.
test.describe.configure({ mode: 'parallel' });

/** No rule of the law is broken. */
async function isAccessible(page: Page, where: string): Promise<void> {
  expect.soft(await violationsOn(page), where).toEqual([]);
}

async function fits(page: Page, where: string): Promise<void> {
  const excess = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(excess, where).toBeLessThanOrEqual(0);
}

/** To an address within the running console, as a link leads there. */
const moveTo = (page: Page, address: string) =>
  page.evaluate(async (to) => {
    // The running console knows its own router; nothing of it is typed out here.
    const app = document.querySelector('#app') as unknown as {
      __vue_app__: { config: { globalProperties: { $router: { push: (to: string) => Promise<unknown> } } } };
    };
    await app.__vue_app__.config.globalProperties.$router.push(to);
  }, address);

/** Another page of the same frame, to come from. */
function awayFrom(name: string, member: Member | undefined): string {
  if (!member) return name === 'not-found' ? '/sign-in' : '/nothing/else';
  // A clerk's pages lie in the clerk's own county; elsewhere there is no frame to come from.
  const region = { yanzhou, zoucheng }[String(member)] ?? jining;
  return name === 'change-password' ? `/${region}/members/invite` : `/${region}/account/password`;
}

test('every route of the running console is among these screens', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const names = await page.evaluate(() => {
    // The running console knows its own router; nothing of it is typed out here.
    const app = document.querySelector('#app') as unknown as {
      __vue_app__: {
        config: { globalProperties: { $router: { getRoutes: () => { name?: unknown; children: unknown[] }[] } } };
      };
    };
    const all = app.__vue_app__.config.globalProperties.$router.getRoutes();
    return all.filter(({ children }) => children.length === 0).map(({ name }) => String(name));
  });
  expect(names.toSorted()).toEqual(Object.keys(routes).toSorted());
});

/** The names under which messages stand, as the message files begin. */
const namespaces = globSync('../packages/console/src/**/locales/en.json', { cwd: path.join(import.meta.dirname, '..') })
  .map((file) => readFileSync(path.join(import.meta.dirname, '..', file), 'utf8'))
  .flatMap((text) => Object.keys(JSON.parse(text) as object));
// A sentence that ends before another begins has a capital and small letters after its stop, as no key has.
const keyOfMessage = new RegExp(String.raw`\b(?:${namespaces.join('|')})\.(?:[a-z]\w*|[A-Z][A-Z_]+\b)`);

/** A page that looks at itself, with what it does wrong. */
async function watched(page: Page, baseURL: string | undefined) {
  const faults = watch(page, new URL(baseURL ?? '').host);
  const traffic = watchTraffic(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(addUpShifts);
  return { page, faults, traffic };
}
type Watched = Awaited<ReturnType<typeof watched>>;

/** The page comes as it should: nothing jumps, and it says what it is. */
async function comes({ page, traffic }: Watched, to: string, heading: RegExp): Promise<void> {
  await page.goto(to);
  await atRest(page, { heading, traffic });
  expect.soft(await shiftOf(page), 'layout shift of the first page').toBeLessThan(0.05);
  await expect.soft(page).toHaveTitle(/^.+ · 联系$/);
  await expect.soft(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await fits(page, 'as it comes');
}

async function darkens(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveClass(/dark/);
}

async function fitsNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 700 });
  await fits(page, '320 px wide');
}

/** From another page of the console the heading takes the focus, and nothing jumps. */
async function isMovedTo(
  { page, traffic }: Watched,
  to: string,
  { name, member, heading = /./ }: Screen,
): Promise<void> {
  await moveTo(page, awayFrom(name, member));
  await page.evaluate(() => Object.assign(window, { shifted: 0 }));
  await moveTo(page, to);
  await atRest(page, { heading, traffic });
  await expect.soft(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
  expect.soft(await shiftOf(page), 'layout shift after moving here').toBeLessThan(0.05);
}

function isClean({ faults }: Watched): void {
  expect.soft(faults.consoleErrors).toEqual([]);
  expect.soft(faults.foreignRequests).toEqual([]);
  for (const policy of faults.policies) {
    expect.soft(policy).toMatch(/^default-src 'self'/);
    expect.soft(policy).not.toContain('unsafe-inline');
  }
}

/** On the phone a page comes by its address, as from a link in a message. */
async function isSeenOnPhone(seen: Watched, { address, heading }: { address: string; heading: RegExp }): Promise<void> {
  await test.step('comes on a phone', () => comes(seen, address, heading));
  await test.step('is accessible in light', () => isAccessible(seen.page, 'light on a phone'));
  await test.step('fits 320 px', () => fitsNarrow(seen.page));
}

/** At the desk it is moved to from another page, in the dark. */
async function isSeenAtDesk(seen: Watched, screen: Screen, address: string): Promise<void> {
  await seen.page.setViewportSize(desk.viewport);
  await darkens(seen.page);
  await test.step('is moved to at a desk', () => isMovedTo(seen, address, screen));
  await fits(seen.page, 'on a desk');
  await test.step('is accessible in the dark', () => isAccessible(seen.page, 'dark on a desk'));
}

/** In English no message is missing: one that nobody wrote shows its key. */
async function speaksEnglish({ page, traffic }: Watched, heading: RegExp): Promise<void> {
  await page.evaluate(() => localStorage.setItem('lianxi.language', 'en'));
  await page.reload();
  // Whoever comes next to this browser reads Chinese again.
  await page.evaluate(() => localStorage.removeItem('lianxi.language'));
  await atRest(page, { heading, traffic });
  await expect.soft(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect.soft(page).toHaveTitle(/ · Lianxi$/);
  await expect.poll(() => page.getByText(keyOfMessage).allTextContents()).toEqual([]);
}

for (const screen of screens) {
  const { name, address, member, heading = /./ } = screen;
  // The states of a screen share its words.
  const hasOwnWords = name in routes;
  test(`${name} on a phone and at a desk, light and dark${hasOwnWords ? ', in both languages' : ''}`, async ({
    as,
    seated,
    baseURL,
  }) => {
    const found = await rowsOfThisRun(as);
    const page = await (await seated(member ?? null, phone)).newPage();
    const seen = await watched(page, baseURL);
    const to = address(found);
    await isSeenOnPhone(seen, { address: to, heading });
    await isSeenAtDesk(seen, screen, to);
    if (hasOwnWords) await test.step('speaks English', () => speaksEnglish(seen, heading));
    isClean(seen);
    await page.close();
  });
}
