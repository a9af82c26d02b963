import { refusalCodes, refusalMessage, type RefusalCode } from '@lianxi/schema';
import { statusOf } from './answers.ts';
import { mostCost } from './cost.ts';
import { documentLimits } from './document-limits.ts';
import { mostItems } from './limits.ts';
import { usualPatience } from './patience.ts';

/** Codes after which the same request may be sent again as it is. */
const again: ReadonlySet<RefusalCode> = new Set(['TOO_BUSY', 'TIMED_OUT', 'SIGN_IN_PAUSED', 'RATE_LIMITED']);

const limits: readonly [string, string | number][] = [
  ['body', '1 MiB'],
  ['tokens of a document', documentLimits.tokens],
  ['operations in a document', documentLimits.operations],
  ['fragments in a document', documentLimits.fragments],
  ['root fields of an operation', documentLimits.rootFields],
  ['depth; the way from a page to its rows (`nodes`, `edges`, `node`) does not count', documentLimits.depth],
  ['aliases', documentLimits.aliases],
  ['directives', documentLimits.directives],
  ['fields, with fragments written out wherever they are used', documentLimits.fields],
  ['cost, told in `extensions.cost` of each answer', mostCost],
  ['rows of a page', '1 to 100'],
  ['items of a list in the variables', mostItems],
  ['time of a statement, which is stopped in the database', `${usualPatience.statementMs / 1000} s`],
  ['time of a request', `${usualPatience.requestMs / 1000} s`],
];

/** The page that tells integrators each code a refusal may carry, and what a request may hold; written by `pnpm schema`. */
export function codeCatalogue(): string {
  const line = (code: RefusalCode): string => {
    const retry = again.has(code) ? ' May be sent again.' : '';
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
    ...limits.map(([what, most]) => `- ${what}: ${most}`),
    '',
  ].join('\n');
}
