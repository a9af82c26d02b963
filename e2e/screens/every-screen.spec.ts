import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, type Request } from '@playwright/test';
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

for (const { name, address, member, heading = /./ } of screens) {
  for (const [size, seat] of Object.entries(sizes)) {
    test(`${name} on a ${size}, light and dark`, async ({ as, browser, baseURL }) => {
      const found = await rowsOfThisRun(await as('jining'));
      const person = member ? await as(member, seat) : null;
      const context = person?.context ?? (await browser.newContext(seat));
      const page = person?.page ?? (await context.newPage());
      const faults = watch(page, new URL(baseURL ?? '').host);
      const traffic = watchTraffic(page);
      const to = address(found);

      await page.emulateMedia({ colorScheme: 'light' });
      await page.addInitScript(addUpShifts);
      await page.goto(to);
      await atRest(page, { heading, traffic });
      expect.soft(await shiftOf(page), 'layout shift of the first page').toBeLessThan(0.05);
      await expect.soft(page).toHaveTitle(/^.+ · 联系$/);
      await expect.soft(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
      await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      // The colours are the same in both sizes: what is light is judged on the phone, what is dark on the desk.
      const isPhone = size === 'phone';
      await isAccessible(page, 'light', isPhone ? 'every rule' : 'all but contrast');
      await fits(page, 'as it comes');
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect(page.locator('html')).toHaveClass(/dark/);
      if (!isPhone) await isAccessible(page, 'dark', 'contrast');
      if (isPhone) {
        await page.setViewportSize({ width: 320, height: 700 });
        await fits(page, '320 px wide');
      }

      // From another page of the console the heading takes the focus, and nothing jumps.
      await moveTo(page, awayFrom(name, member));
      await page.evaluate(() => Object.assign(window, { shifted: 0 }));
      await moveTo(page, to);
      await atRest(page, { heading, traffic });
      await expect.soft(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
      expect.soft(await shiftOf(page), 'layout shift after moving here').toBeLessThan(0.05);

      expect.soft(faults.consoleErrors).toEqual([]);
      expect.soft(faults.foreignRequests).toEqual([]);
      for (const policy of faults.policies) {
        expect.soft(policy).toMatch(/^default-src 'self'/);
        expect.soft(policy).not.toContain('unsafe-inline');
      }
      if (!person) await context.close();
    });
  }

  // The states of a screen share its words.
  if (!(name in routes)) continue;
  test(`${name} in English`, async ({ as, browser }) => {
    const found = await rowsOfThisRun(await as('jining'));
    const seat = { ...desk, locale: 'en-GB' };
    const person = member ? await as(member, seat) : null;
    const context = person?.context ?? (await browser.newContext(seat));
    const page = person?.page ?? (await context.newPage());
    const traffic = watchTraffic(page);
    await page.goto(address(found));
    await atRest(page, { heading, traffic });
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveTitle(/ · Lianxi$/);
    await isAccessible(page, 'English', 'all but contrast');
    // A message that nobody wrote shows its key.
    await expect(
      page.getByText(
        /\b(?:shell|identity|home|campaigns|visits|enterprises|enterprise|liaison|members|people|problem|imports|publications|operation|table|action|draft|problems|search|form|role|call|opinions)\.[a-z]\w*/,
      ),
    ).toHaveCount(0);
    if (!person) await context.close();
  });
}
