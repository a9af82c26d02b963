import { refusalCodes, refusalMessage, type RefusalCode } from '@lianxi/schema';
import { statusOf } from './answers.ts';
import { mostCost } from './cost.ts';
import { documentLimits } from './document-limits.ts';
import { mostItems } from './limits.ts';
import { usualPatience } from './patience.ts';

/** Codes after which the same request may be sent again as it is. */
const again: ReadonlySet<RefusalCode> = new Set(['TOO_BUSY', 'TIMED_OUT', 'SIGN_IN_PAUSED', 'RATE_LIMITED']);

/** Whether the same request may be sent again as it is. */
export const maySendAgain = (code: RefusalCode): boolean => again.has(code);

/** What a request may hold, in both languages. */
export const limits: readonly { en: string; 'zh-CN': string; most: string | number }[] = [
  { en: 'body', 'zh-CN': '请求体', most: '1 MiB' },
  { en: 'tokens of a document', 'zh-CN': '文档的词元', most: documentLimits.tokens },
  { en: 'operations in a document', 'zh-CN': '文档中的操作', most: documentLimits.operations },
  { en: 'fragments in a document', 'zh-CN': '文档中的片段', most: documentLimits.fragments },
  { en: 'root fields of an operation', 'zh-CN': '一个操作的根字段', most: documentLimits.rootFields },
  {
    en: 'depth; the way from a page to its rows (`nodes`, `edges`, `node`) does not count',
    'zh-CN': '深度；从一页到其各行（`nodes`、`edges`、`node`）不计',
    most: documentLimits.depth,
  },
  { en: 'aliases', 'zh-CN': '别名', most: documentLimits.aliases },
  { en: 'directives', 'zh-CN': '指令', most: documentLimits.directives },
  {
    en: 'fields, with fragments written out wherever they are used',
    'zh-CN': '字段，片段按使用次数展开',
    most: documentLimits.fields,
  },
  { en: 'cost, told in `extensions.cost` of each answer', 'zh-CN': '费用，见回答的 `extensions.cost`', most: mostCost },
  { en: 'rows of a page', 'zh-CN': '一页的行数', most: '1 to 100' },
  { en: 'items of a list in the variables', 'zh-CN': '变量中列表的项数', most: mostItems },
  {
    en: 'time of a statement, which is stopped in the database',
    'zh-CN': '一条语句的时间，到时由数据库中止',
    most: `${usualPatience.statementMs / 1000} s`,
  },
  { en: 'time of a request', 'zh-CN': '一个请求的时间', most: `${usualPatience.requestMs / 1000} s` },
];

/** The page that tells integrators each code a refusal may carry, and what a request may hold; written by `pnpm schema`. */
export function codeCatalogue(): string {
  const line = (code: RefusalCode): string => {
    const retry = maySendAgain(code) ? ' May be sent again.' : '';
    const words = [refusalMessage(code, 'zh-CN'), refusalMessage(code, 'en')].join(' ');
    return `- \`${code}\` (${statusOf(code)}): ${words}${retry}`;
  };
  return [
    '# Refusals',
    '',
    'Every refusal carries a code in `extensions.code`, a sentence in the language of `accept-language`, and, where a value',
    'is to blame, `field`, `rule` and `issues`. A code never changes its meaning. In brackets stands the status by which the',
    'doors for files and sheets answer; GraphQL answers a field that refuses with 200 and `data`, and a request that is',
    'refused as a whole with 400, or with 503 and `Retry-After` where the system is busy. A request with an API key that',
    'is not let in gets the status in brackets, with `Retry-After` where it came too often.',
    '',
    ...refusalCodes.map(line),
    '',
    '## Limits of a request',
    '',
    'Looked at before anything runs; the console itself stays far below.',
    '',
    ...limits.map(({ en, most }) => `- ${en}: ${most}`),
    '',
  ].join('\n');
}
