import { isIP } from 'node:net';
import path from 'node:path';
import * as v from 'valibot';
import { StartProblem } from './start-problem.ts';

/** Where the data live: in a PostgreSQL of our own, or in one that somebody else keeps. */
export type DatabaseConfig =
  | { kind: 'embedded' }
  | { kind: 'external'; appUrl: string; workerUrl: string; ownerUrl: string | null; listenUrl: string | null };

/** Where something listens. */
export interface Address {
  host: string;
  port: number;
}

/** Everything a server can be told from outside; nothing else of it reads the environment. */
export interface Config {
  /** 0 takes any free port. */
  port: number;
  host: string;
  /** Absolute. */
  dataFolder: string;
  database: DatabaseConfig;
  demo: boolean;
  /** How many proxies stand in front whose word about the caller's address counts; false for none. */
  trustProxy: boolean | number;
  backups: {
    /** Absolute; null for `backups` in the data folder. */
    folder: string | null;
    /** How many the daily job keeps; 0 for no daily backup. */
    keep: number;
  };
  /** Where the metrics are served, apart from everything that people reach; null for nowhere. */
  metrics: Address | null;
  gateway: {
    /** Where the public page listens beside a database of our own; null for the port after the server's. */
    port: number | null;
    /** As enterprises reach it: it stands in their QR. Null where nobody said. */
    url: string | null;
  };
  /** The demo's standing clock. */
  now: Date | null;
}

/** One variable that does not keep its rule. */
export interface BrokenRule {
  variable: string;
  english: string;
  chinese: string;
}

/** Every rule the environment breaks, at once. It never repeats a value, since addresses carry passwords. */
export class ConfigProblem extends StartProblem {
  readonly broken: readonly BrokenRule[];

  constructor(broken: readonly BrokenRule[]) {
    super(
      `The configuration is not right:\n${broken.map((b) => `  ${b.variable} ${b.english}`).join('\n')}`,
      `配置有误：\n${broken.map((b) => `  ${b.variable} ${b.chinese}`).join('\n')}`,
    );
    this.name = 'ConfigProblem';
    this.broken = broken;
  }
}

const repository = path.resolve(import.meta.dirname, '../../../..');

/** The rules in words; a schema's message is one of the keys. */
const rules = {
  PORT: ['must be a whole number from 0 to 65535', '必须是 0 到 65535 的整数'],
  HOST: ['must be an IP address or a host name of this machine', '必须是本机的 IP 地址或主机名'],
  ADDRESS: [
    'must look like postgres://role:password@host:5432/database (special characters of the password %-encoded)',
    '必须形如 postgres://角色:密码@主机:5432/数据库（密码中的特殊字符须用 % 编码）',
  ],
  SWITCH: ['must be 0 or 1', '必须是 0 或 1'],
  PROXIES: ['must be the number of proxies in front of the server, 0 to 9', '必须是服务前面的代理层数（0 到 9）'],
  INSTANT: [
    'must be an instant with its zone, like 2026-03-02T09:00:00+08:00',
    '必须是带时区的时刻，如 2026-03-02T09:00:00+08:00',
  ],
  DEMO_ONLY: ['may only be set with the demo (LIANXI_DEMO)', '仅可在演示数据（LIANXI_DEMO）下使用'],
  NEEDS_URL: ['means nothing without DATABASE_URL', '须与 DATABASE_URL 一同设置'],
  NEEDS_WORKER: [
    'is missing: with DATABASE_URL, background jobs need the address of their own role, or DATABASE_OWNER_URL',
    '缺失：设置 DATABASE_URL 时，后台任务须有自己的角色地址，或设置 DATABASE_OWNER_URL',
  ],
  OTHER_ROLE: ['must connect as another role than DATABASE_URL', '必须使用与 DATABASE_URL 不同的角色'],
  BACKUPS: ['must be a whole number from 0 to 999', '必须是 0 到 999 的整数'],
  EMBEDDED_ONLY: [
    'means nothing with DATABASE_URL: a PostgreSQL of your own is backed up with its own tools',
    '不能与 DATABASE_URL 一同设置：自建 PostgreSQL 请用其自带工具备份',
  ],
  LISTEN: [
    'must be an address of this machine with a port of its own, like 127.0.0.1:9464',
    '必须是本机地址加独立端口，如 127.0.0.1:9464',
  ],
  WEB_ADDRESS: [
    'must be the address of the public page, like https://qy.example.gov.cn',
    '必须是企业页面的网址，如 https://qy.example.gov.cn',
  ],
  UNKNOWN: ['is not a known variable', '不是可识别的变量'],
} as const;
type Rule = keyof typeof rules;

const isAddress = (text: string): boolean => {
  const url = URL.parse(text);
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.username !== '' && url.pathname.length > 1;
};
const isHost = (text: string): boolean => isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text);

const isWebAddress = (text: string): boolean => /^https?:$/.test(URL.parse(text)?.protocol ?? '');

/** `host:port`, an IPv6 address in brackets. */
function listenAddress(text: string): Address | null {
  const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(text) ?? [];
  const host = bracketed ?? plain ?? '';
  return isHost(host) && Number(port) >= 1 && Number(port) <= 65_535 ? { host, port: Number(port) } : null;
}

const says = (rule: Rule): Rule => rule;
const address = v.optional(v.pipe(v.string(), v.check(isAddress, says('ADDRESS'))));
const wholeNumber = (most: number, rule: Rule) =>
  v.pipe(v.string(), v.regex(/^\d{1,5}$/, says(rule)), v.transform(Number), v.maxValue(most, says(rule)));

const environment = v.object({
  PORT: v.optional(wholeNumber(65_535, 'PORT'), '4000'),
  DATABASE_URL: address,
  DATABASE_OWNER_URL: address,
  DATABASE_WORKER_URL: address,
  DATABASE_LISTEN_URL: address,
  LIANXI_HOST: v.optional(v.pipe(v.string(), v.check(isHost, says('HOST'))), '127.0.0.1'),
  LIANXI_DATA: v.optional(v.string(), '.lianxi'),
  LIANXI_DEMO: v.optional(v.picklist(['0', '1'], says('SWITCH'))),
  LIANXI_TRUST_PROXY: v.optional(wholeNumber(9, 'PROXIES'), '0'),
  LIANXI_BACKUP_DIR: v.optional(v.string()),
  LIANXI_BACKUP_KEEP: v.optional(wholeNumber(999, 'BACKUPS'), '7'),
  LIANXI_METRICS: v.optional(
    v.pipe(
      v.string(),
      v.transform(listenAddress),
      v.check((address) => address !== null, says('LISTEN')),
    ),
  ),
  GATEWAY_PORT: v.optional(wholeNumber(65_535, 'PORT')),
  LIANXI_GATEWAY_URL: v.optional(v.pipe(v.string(), v.check(isWebAddress, says('WEB_ADDRESS')))),
  LIANXI_NOW: v.optional(
    v.pipe(
      v.string(),
      v.isoTimestamp(says('INSTANT')),
      v.transform((text) => new Date(text)),
    ),
  ),
});
type Environment = v.InferOutput<typeof environment>;

/**
 * Checks the environment and turns it into the server's configuration; throws a ConfigProblem that lists every broken
 * rule. An empty variable counts as absent. A relative LIANXI_DATA or LIANXI_BACKUP_DIR starts from the checkout,
 * wherever the start was typed.
 *
 * The demo, whose passwords everyone knows, loads by itself only into a database of our own; and the server is
 * reachable from this machine alone until LIANXI_HOST says otherwise.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = v.safeParse(environment, given);
  const broken = [...(parsed.issues ?? []).map(fromIssue), ...brokenTogether(given)];
  if (!parsed.success || broken.length > 0) throw new ConfigProblem(broken);
  return fromEnvironment(parsed.output);
}

/** A path as it was typed: a command runs in the server's folder, the person where pnpm was started. */
export const typedPath = (typed: string): string => path.resolve(process.env['INIT_CWD'] ?? '.', typed);

/** Where backups are kept, given where the data really are. */
export const backupFolder = ({ backups }: Pick<Config, 'backups'>, dataFolder: string): string =>
  backups.folder ?? path.join(dataFolder, 'backups');

function fromEnvironment(env: Environment): Config {
  return {
    port: env.PORT,
    host: env.LIANXI_HOST,
    dataFolder: path.resolve(repository, env.LIANXI_DATA),
    database: databaseOf(env),
    demo: env.LIANXI_DEMO === undefined ? env.DATABASE_URL === undefined : env.LIANXI_DEMO === '1',
    trustProxy: env.LIANXI_TRUST_PROXY || false,
    backups: {
      folder: env.LIANXI_BACKUP_DIR === undefined ? null : path.resolve(repository, env.LIANXI_BACKUP_DIR),
      keep: env.LIANXI_BACKUP_KEEP,
    },
    metrics: env.LIANXI_METRICS ?? null,
    gateway: { port: env.GATEWAY_PORT ?? null, url: env.LIANXI_GATEWAY_URL ?? null },
    now: env.LIANXI_NOW ?? null,
  };
}

function databaseOf(env: Environment): DatabaseConfig {
  // Jobs run as the owner where no role of their own is named; the scope a job mints binds the owner as well.
  const workerUrl = env.DATABASE_WORKER_URL ?? env.DATABASE_OWNER_URL;
  if (env.DATABASE_URL === undefined || workerUrl === undefined) return { kind: 'embedded' };
  return {
    kind: 'external',
    appUrl: env.DATABASE_URL,
    workerUrl,
    ownerUrl: env.DATABASE_OWNER_URL ?? null,
    listenUrl: env.DATABASE_LISTEN_URL ?? null,
  };
}

const brokenRule = (variable: string, rule: Rule): BrokenRule => ({
  variable,
  english: rules[rule][0],
  chinese: rules[rule][1],
});

function fromIssue(issue: v.BaseIssue<unknown>): BrokenRule {
  // Every message above went through says().
  return brokenRule(v.getDotPath(issue) ?? '?', issue.message as Rule);
}

/** The rules that take two variables, and the names that are none: a misspelt LIANXI_DEMO would load the demo. */
function brokenTogether(given: Record<string, string | undefined>): BrokenRule[] {
  const { DATABASE_URL: app, DATABASE_OWNER_URL: owner, DATABASE_WORKER_URL: worker, LIANXI_DEMO: demo } = given;
  const isDemo = demo === undefined ? app === undefined : demo === '1';
  const alone = ['DATABASE_OWNER_URL', 'DATABASE_WORKER_URL', 'DATABASE_LISTEN_URL'].filter((name) => name in given);
  const ofEmbedded = ['LIANXI_BACKUP_DIR', 'LIANXI_BACKUP_KEEP'].filter((name) => name in given);
  return [
    ...(app !== undefined ? ofEmbedded.map((name) => brokenRule(name, 'EMBEDDED_ONLY')) : []),
    ...(app === undefined ? alone.map((name) => brokenRule(name, 'NEEDS_URL')) : []),
    ...(app !== undefined && worker === undefined && owner === undefined
      ? [brokenRule('DATABASE_WORKER_URL', 'NEEDS_WORKER')]
      : []),
    ...(isSameRole(app, owner) ? [brokenRule('DATABASE_OWNER_URL', 'OTHER_ROLE')] : []),
    ...(isSameRole(app, worker) ? [brokenRule('DATABASE_WORKER_URL', 'OTHER_ROLE')] : []),
    ...(isSamePort(given) ? [brokenRule('LIANXI_METRICS', 'LISTEN')] : []),
    ...(given.LIANXI_NOW !== undefined && !isDemo ? [brokenRule('LIANXI_NOW', 'DEMO_ONLY')] : []),
    ...Object.keys(given)
      .filter(isUnknown)
      .map((name) => brokenRule(name, 'UNKNOWN')),
  ];
}

/** Where the console's development server finds this one: of no concern here, and often set in the same shell. */
const elsewhere = 'LIANXI_SERVER';
const isUnknown = (name: string): boolean =>
  name.startsWith('LIANXI_') && name !== elsewhere && !(name in environment.entries);

/** On the port that people reach nobody is to read the metrics. */
function isSamePort({
  PORT: port = '4000',
  LIANXI_METRICS: metrics = '',
}: Record<string, string | undefined>): boolean {
  return listenAddress(metrics)?.port === Number(port);
}

function isSameRole(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || !isAddress(one) || !isAddress(other)) return false;
  return new URL(one).username === new URL(other).username;
}
