import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Browser, type BrowserContext, type Page, type Request } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { desk, jining, phone, test, yanzhou, zoucheng, type Member } from '../world.ts';
import { routes, type Screen } from './console-routes.ts';
import { rowsOfThisRun } from './shared-rows.ts';

const screens = Object.entries(routes).flatMap(([name, states]) =>
  states.map((state, index): Screen => ({ ...state, name: index === 0 ? name : `${name} (${index + 1})` })),
);
const sizes = { phone, desk };

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

const rulesOfTheLaw = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const contrast = 'color-contrast';

type Rules = 'every rule' | 'contrast' | 'all but contrast';
const chosen: Record<Rules, (axe: AxeBuilder) => AxeBuilder> = {
  'every rule': (axe) => axe.withTags(rulesOfTheLaw),
  contrast: (axe) => axe.withRules([contrast]),
  'all but contrast': (axe) => axe.withTags(rulesOfTheLaw).disableRules([contrast]),
};

/** No rule of the law is broken; what a colour scheme or a language cannot change needs no second look. */
async function isAccessible(page: Page, where: string, rules: Rules): Promise<void> {
  const { violations } = await chosen[rules](new AxeBuilder({ page }))
    // No page has frames, and without them one run within the page is enough.
    .setLegacyMode()
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect.soft(found, where).toEqual([]);
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

interface Browsers {
  as: (member: Member, seat: typeof phone | typeof desk) => Promise<{ context: BrowserContext; page: Page }>;
  browser: Browser;
}
/** A browser that was never at this product before, of a member or of nobody. */
async function newDesk(
  { as, browser }: Browsers,
  member: Member | undefined,
  seat: typeof phone | typeof desk,
): Promise<BrowserContext> {
  if (!member) return browser.newContext(seat);
  const { context, page } = await as(member, seat);
  await page.close();
  return context;
}

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

for (const screen of screens) {
  const { name, address, member, heading = /./ } = screen;
  const isFirst = name in routes;

  if (isFirst)
    for (const [size, seat] of Object.entries(sizes))
      test(`${name} on a ${size}, light and dark`, async ({ as, seated, browser, baseURL }) => {
        const found = await rowsOfThisRun(() => as('jining'));
        // On the phone it is the first page that a browser ever shows; at the desk one has worked for a while.
        const isPhone = size === 'phone';
        const context = isPhone ? await newDesk({ as, browser }, member, seat) : await seated(member ?? null, seat);
        const seen = await watched(await context.newPage(), baseURL);
        const { page } = seen;
        await comes(seen, address(found), heading);
        // The colours are the same in both sizes: what is light is judged on the phone, what is dark at the desk.
        await isAccessible(page, 'light', isPhone ? 'every rule' : 'all but contrast');
        await darkens(page);
        await (isPhone ? fitsNarrow(page) : isAccessible(page, 'dark', 'contrast'));
        await isMovedTo(seen, address(found), screen);
        isClean(seen);
        await (isPhone ? context : page).close();
      });
  else
    // Further states of a screen come on the phone, and are looked at on the desk once they are there.
    test(`${name} on a phone and a desk, light and dark`, async ({ as, browser, baseURL }) => {
      const found = await rowsOfThisRun(() => as('jining'));
      const context = await newDesk({ as, browser }, member, phone);
      const seen = await watched(await context.newPage(), baseURL);
      const { page } = seen;
      await comes(seen, address(found), heading);
      await isAccessible(page, 'light on a phone', 'every rule');
      await fitsNarrow(page);
      await page.setViewportSize(desk.viewport);
      await darkens(page);
      await isMovedTo(seen, address(found), screen);
      await fits(page, 'on a desk');
      await isAccessible(page, 'dark on a desk', 'every rule');
      isClean(seen);
      await context.close();
    });

  // The states of a screen share its words.
  if (!isFirst) continue;
  test(`${name} in English`, async ({ as, seated }) => {
    const found = await rowsOfThisRun(() => as('jining'));
    const page = await (await seated(member ?? null, { ...desk, locale: 'en-GB' })).newPage();
    const traffic = watchTraffic(page);
    await page.goto(address(found));
    await atRest(page, { heading, traffic });
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveTitle(/ · Lianxi$/);
    // A message that nobody wrote shows its key.
    await expect.poll(() => page.getByText(keyOfMessage).allTextContents()).toEqual([]);
    await page.close();
  });
}
