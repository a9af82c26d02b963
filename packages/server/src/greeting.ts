import { networkInterfaces } from 'node:os';
import type { Config } from './platform/config.ts';

/** What the first start has to tell: how to sign in. */
interface First {
  /** The path of the one-time link that makes the first administrator, while there is none. */
  setupPath: string | null;
  demoSignIns: readonly DemoSignIn[];
}

interface DemoSignIn {
  loginName: string;
  password: string;
  displayName: string;
  place: string;
}

interface Facts {
  url: string;
  /** Where enterprises reach the public page. */
  gatewayUrl?: string | null;
  config: Config;
  first: First;
}

/** What the person who started the server reads once it answers: where it is, how to get in, how to stop it. */
export function greeting({ url, gatewayUrl = null, config, first }: Facts): string {
  const addresses = addressesOf(url, config.host);
  const [address = url] = addresses;
  const facts = [
    ...addresses.map((each) => ['Console 控制台', `${each}/`]),
    ['GraphQL', `${address}/graphql`],
    ...(gatewayUrl === null ? [] : [['Public page 企业页面', gatewayUrl]]),
    ['Data 数据目录', config.database.kind === 'embedded' ? config.dataFolder : 'PostgreSQL (DATABASE_URL)'],
  ];
  return [
    '',
    'Lianxi is ready. 联系平台已就绪。',
    ...table(facts),
    ...signIns(first.demoSignIns),
    ...setup(address, first.setupPath),
    '',
    'Ctrl+C stops. 按 Ctrl+C 停止。',
    '',
  ].join('\n');
}

function signIns(demo: readonly DemoSignIn[]): string[] {
  if (demo.length === 0) return [];
  const rows = demo.map(({ loginName, password, displayName, place }) => [loginName, password, displayName, place]);
  return [
    '',
    'Demo sign-ins 演示账号',
    ...table([['Login 账号', 'Password 密码', 'Name 姓名', 'Place 地区'], ...rows]),
  ];
}

function setup(address: string, setupPath: string | null): string[] {
  if (setupPath === null) return [];
  return [
    '',
    'Open once to make the first administrator 打开以下一次性链接，建立首位管理员',
    `  ${address}${setupPath}`,
  ];
}

/** A server that listens everywhere is told by the addresses it can be reached at. */
function addressesOf(url: string, host: string): string[] {
  if (host !== '0.0.0.0' && host !== '::') return [url.replace(/\/$/, '')];
  const outer = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  const port = new URL(url).port || '80';
  return ['127.0.0.1', ...outer.map(({ address }) => address)].map((address) => `http://${address}:${port}`);
}

function table(rows: readonly (readonly string[])[]): string[] {
  const columns = rows[0]?.map((_cell, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? '')))) ?? [];
  const padded = (cell: string, column: number) => cell + ' '.repeat((columns[column] ?? 0) - widthOf(cell));
  return rows.map((row) => `  ${row.map(padded).join('  ').trimEnd()}`);
}

/** In columns of a terminal, where a Chinese character takes two. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u2E80-\uFFE6]/g)?.length ?? 0);
}
