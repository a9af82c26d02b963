import { isIP } from 'node:net';
import path from 'node:path';
import * as v from 'valibot';
import { configRules, type ConfigRule as Rule } from './config-rules.ts';
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
  /** By what messages leave the house; null for a way that there is not. */
  messages: {
    email: { url: string; from: string } | null;
    sms: { url: string; token: string | null } | null;
    /** Hosts, with their ports where they have one, that group robots may live at beside those of the chat tools. */
    robotHosts: readonly string[];
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

const isAddress = (text: string): boolean => {
  const url = URL.parse(text);
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.username !== '' && url.pathname.length > 1;
};
const isHost = (text: string): boolean => isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text);

const isSmtp = (text: string): boolean => {
  const url = URL.parse(text);
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
};
const isMailbox = (text: string): boolean => /^[^\s@<>]+@[^\s@<>]+$/.test(text);
const hostsOf = (text: string): string[] => text.split(',').map((host) => host.trim());
const isHosts = (text: string): boolean =>
  hostsOf(text).every((host) => URL.parse(`http://${host}`)?.host === host.toLowerCase());

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
  LIANXI_SMTP_URL: v.optional(v.pipe(v.string(), v.check(isSmtp, says('SMTP')))),
  LIANXI_SMTP_FROM: v.optional(v.pipe(v.string(), v.check(isMailbox, says('EMAIL')))),
  LIANXI_SMS_URL: v.optional(v.pipe(v.string(), v.check(isWebAddress, says('SMS_GATEWAY')))),
  LIANXI_SMS_TOKEN: v.optional(v.string()),
  LIANXI_ROBOT_HOSTS: v.optional(v.pipe(v.string(), v.check(isHosts, says('HOSTS')))),
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
    messages: messagesOf(env),
    now: env.LIANXI_NOW ?? null,
  };
}

function messagesOf(env: Environment): Config['messages'] {
  const { LIANXI_SMTP_URL: smtp, LIANXI_SMTP_FROM: from, LIANXI_SMS_URL: sms, LIANXI_SMS_TOKEN: token } = env;
  return {
    email: smtp === undefined || from === undefined ? null : { url: smtp, from },
    sms: sms === undefined ? null : { url: sms, token: token ?? null },
    robotHosts: env.LIANXI_ROBOT_HOSTS === undefined ? [] : hostsOf(env.LIANXI_ROBOT_HOSTS.toLowerCase()),
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
  english: configRules[rule][0],
  chinese: configRules[rule][1],
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
    ...('LIANXI_SMTP_URL' in given === 'LIANXI_SMTP_FROM' in given
      ? []
      : [brokenRule('LIANXI_SMTP_FROM', 'NEEDS_SMTP')]),
    ...('LIANXI_SMS_TOKEN' in given && !('LIANXI_SMS_URL' in given)
      ? [brokenRule('LIANXI_SMS_TOKEN', 'NEEDS_SMS')]
      : []),
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
