import { RehearseImportDocument, SignInDocument, SignInPageDocument, type ImportKind } from '@lianxi/schema/operations';
import {
  test as base,
  expect,
  request,
  type APIRequestContext,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from '@playwright/test';
import { print, type DocumentNode } from 'graphql';

/** Login names of the demo: who works where stands on the sign-in page. */
export type Member = 'jining' | 'yanzhou' | 'zoucheng' | 'shandong' | 'liangshi' | 'huanbao' | 'shenji';

/** Regions of the demo. */
export const jining = 370800;
export const yanzhou = 370812;
export const zoucheng = 370883;
export const taian = 370900;

/** A document of the contract, with the types of its answer and its variables. */
interface Operation<Data, Variables> extends DocumentNode {
  __apiType?: (variables: Variables) => Data;
}
interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions: { code: string; field?: string; rule?: string } }[];
}

/** Somebody at a browser of their own. */
export interface Person {
  page: Page;
  context: BrowserContext;
  /** What the API answers this person; a region narrows it as the console's address does. A refusal fails the test. */
  ask: <Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
    regionId?: number,
  ) => Promise<Data>;
}

/** What the API answers, refusals included. */
export async function answerTo<Data, Variables>(
  from: APIRequestContext,
  operation: Operation<Data, Variables>,
  { variables, regionId }: { variables: Variables; regionId?: number | undefined },
): Promise<Answer<Data>> {
  const headers = { 'accept-language': 'zh-CN', ...(regionId ? { 'x-lianxi-region': String(regionId) } : {}) };
  const response = await from.post('/graphql', { headers, data: { query: print(operation), variables } });
  // The shape is the contract's; what a test reads of it, it also checks.
  return (await response.json()) as Answer<Data>;
}

async function dataOf<Data, Variables>(
  from: APIRequestContext,
  operation: Operation<Data, Variables>,
  asked: { variables: Variables; regionId?: number | undefined },
): Promise<Data> {
  const { data, errors } = await answerTo(from, operation, asked);
  expect(errors, 'The API refuses.').toBeUndefined();
  if (data == null) throw new Error('The API answers without data.');
  return data;
}

type Session = Awaited<ReturnType<APIRequestContext['storageState']>>;
const sessions = new Map<Member, Promise<Session>>();

/** The password that the sign-in page shows. */
async function passwordOf(from: APIRequestContext, member: string): Promise<string> {
  const { service } = await dataOf(from, SignInPageDocument, { variables: {} });
  const shown = service.demoSignIns.find(({ loginName }) => loginName === member);
  if (!shown) throw new Error(`The demo has no ${member}.`);
  return shown.password;
}

async function newSession(member: Member, baseURL: string): Promise<Session> {
  const desk = await request.newContext({ baseURL });
  try {
    const password = await passwordOf(desk, member);
    await dataOf(desk, SignInDocument, { variables: { input: { loginName: member, password } } });
    return await desk.storageState();
  } finally {
    await desk.dispose();
  }
}

/** One session each for the whole run, as at a desk that stays signed in. */
function sessionOf(member: Member, baseURL: string): Promise<Session> {
  const known = sessions.get(member) ?? newSession(member, baseURL);
  sessions.set(member, known);
  return known;
}

/** How somebody sits down: the browser's options, and whether the session is theirs alone and may be ended. */
interface Seat extends BrowserContextOptions {
  hasOwnSession?: boolean;
}

export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
export const desk = { viewport: { width: 1440, height: 900 } } as const;

interface World {
  /** Somebody of the demo, signed in, at a browser of their own. */
  as: (member: Member, seat?: Seat) => Promise<Person>;
}

/** Whoever sits at this page, signed in or not. */
export function personAt(page: Page): Person {
  const context = page.context();
  return {
    page,
    context,
    ask: (operation, variables, regionId) => dataOf(context.request, operation, { variables, regionId }),
  };
}

interface Rooms {
  /**
   * The browser of somebody, or of nobody who signed in, that stays open for all the tests of a worker: what it fetched
   * once it has, as at a desk in the course of a day. For tests that look and change nothing.
   */
  seated: (member: Member | null, seat: BrowserContextOptions) => Promise<BrowserContext>;
}

export const test = base.extend<World, Rooms>({
  seated: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', locale = 'zh-CN', timezoneId = 'Asia/Shanghai' } = project.use;
      const sit = async (member: Member | null, seat: BrowserContextOptions): Promise<BrowserContext> => {
        const storageState = member ? { storageState: await sessionOf(member, baseURL) } : {};
        return browser.newContext({ baseURL, locale, timezoneId, ...seat, ...storageState });
      };
      const open = new Map<string, Promise<BrowserContext>>();
      await use((member, seat) => {
        const key = JSON.stringify([member, seat]);
        const context = open.get(key) ?? sit(member, seat);
        open.set(key, context);
        return context;
      });
      for (const context of open.values()) await (await context).close();
    },
    { scope: 'worker' },
  ],
  as: async ({ browser, baseURL }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (member, { hasOwnSession = false, ...options } = {}) => {
      const storageState = await (hasOwnSession ? newSession(member, baseURL ?? '') : sessionOf(member, baseURL ?? ''));
      const context = await browser.newContext({ ...options, storageState });
      opened.push(context);
      const page = await context.newPage();
      return personAt(page);
    });
    for (const context of opened) await context.close();
  },
});

/** Signs in as people do: on the page, by the account that it shows. */
export async function signInOnPage(page: Page, displayName: RegExp): Promise<void> {
  await page.goto('/');
  await page.getByRole('region', { name: '演示账号' }).getByRole('button', { name: displayName }).click();
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByRole('navigation', { name: '主菜单' })).toBeVisible();
}

/** Uploads a list through the API and has it rehearsed; answers the import's id at once. */
export async function rehearse(
  person: Person,
  regionId: number,
  file: { name: string; content: Buffer; kind?: ImportKind; sourceId?: string },
): Promise<string> {
  const fileId = await uploadedBy(person, regionId, file);
  const input = { regionId, kind: file.kind ?? null, sourceId: file.sourceId ?? null, fileId };
  const { rehearseImport } = await person.ask(RehearseImportDocument, { input }, regionId);
  return rehearseImport.import.id;
}

async function uploadedBy(
  { context }: Person,
  regionId: number,
  file: { name: string; content: Buffer },
): Promise<string> {
  const uploaded = await context.request.post(`/files?name=${encodeURIComponent(file.name)}`, {
    headers: { 'x-lianxi-region': String(regionId), 'content-type': 'application/octet-stream' },
    data: file.content,
  });
  expect(uploaded.status()).toBe(201);
  // The file door answers with the id of what it took.
  return ((await uploaded.json()) as { id: string }).id;
}

/** An id of the same kind that belongs to nothing. */
export function idOfNothing(id: string): string {
  const at = id.length - 8;
  const changed = id.slice(at, at + 4) === 'AAAA' ? 'BBBB' : 'AAAA';
  return id.slice(0, at) + changed + id.slice(at + 4);
}

/** Presses Tab, or Shift+Tab, until the control has the focus. Fails where it is not reached. */
export async function tabTo(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const farthest = 60;
  const page = control.page();
  for (let pressed = 0; pressed < farthest; pressed += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(control).toBeFocused();
}
