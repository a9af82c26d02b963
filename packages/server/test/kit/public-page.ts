import { openGateway, type Gateway } from '../../src/gateway/server.ts';
import { doorsOf } from '../../src/gateway/door.ts';
import { openPool } from '../../src/platform/database/scope.ts';
import { dataOf, type Actor, type House } from './world.ts';

/** A page as it came: its status, its headers, and its words. */
export interface Shown {
  status: number;
  headers: Headers;
  text: string;
}

/** Somebody at a browser that runs no script and keeps no cookie. */
export interface Visitor {
  get(path: string, language?: string): Promise<Shown>;
  /** Fills in and sends the form of a page that leads to this address; `index` tells which, where there are several. */
  send(page: Shown, to: string, fields: Record<string, string | string[]>, index?: number): Promise<Shown>;
  /** Sends the same fields once more, hidden key included. */
  post(path: string, fields: URLSearchParams): Promise<Shown>;
}

export interface PublicPage extends Visitor {
  url: string;
  stop(): Promise<void>;
}

/** The gateway as a process of its own would run it: on a pool of its own role, with nothing else of the house. */
export async function openPublicPage({ urls }: Pick<House, 'urls'>): Promise<PublicPage> {
  if (urls.gateway === null) throw new Error('this database has no role for the gateway');
  const pool = openPool(urls.gateway, 3);
  const gateway: Gateway = await openGateway(doorsOf(pool), { port: 0, host: '127.0.0.1', trustProxy: false });
  const shown = async (response: Response): Promise<Shown> => ({
    status: response.status,
    headers: response.headers,
    text: await response.text(),
  });
  const post: Visitor['post'] = async (path, fields) =>
    shown(await fetch(`${gateway.url}${path}`, { method: 'POST', body: fields }));
  return {
    url: gateway.url,
    get: async (path, language = 'zh-CN') =>
      shown(await fetch(`${gateway.url}${path}`, { headers: { 'accept-language': language } })),
    post,
    send: (page, to, fields, index = 0) => {
      const { action, hidden } = formOf(page, to, index);
      const all = new URLSearchParams(hidden);
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) all.append(name, one);
      return post(action, all);
    },
    stop: async () => {
      await gateway.stop();
      await pool.end();
    },
  };
}

/** The address and the hidden fields of a form on a page. */
export function formOf({ text }: Shown, to: string, index = 0): { action: string; hidden: [string, string][] } {
  const forms = [...text.matchAll(/<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)].filter(([, action]) =>
    action?.split('?')[0]?.endsWith(to),
  );
  const [, action = '', inside = ''] = forms[index] ?? [];
  if (action === '') throw new Error(`no form leads to ${to}`);
  const attribute = (input: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(input)?.[1] ?? '';
  const inputs = [...inside.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([input]) => input);
  return { action, hidden: inputs.map((input) => [attribute(input, 'name'), attribute(input, 'value')]) };
}

/** Issues a QR, and answers the path that stands in it. */
export async function issuedQr(actor: Actor, input: { enterpriseId: string; formId?: string }): Promise<string> {
  const answer = dataOf(
    await actor.ask('mutation($input: IssueEnterpriseQrInput!){issueEnterpriseQr(input:$input){path qr{id}}}', {
      input,
    }),
  ) as unknown as { issueEnterpriseQr: { path: string } };
  return answer.issueEnterpriseQr.path;
}
