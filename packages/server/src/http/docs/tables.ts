import { refusalCodes, refusalMessage, type Locale } from '@lianxi/schema';
import { statusOf } from '../answers.ts';
import { limits, maySendAgain } from '../code-catalogue.ts';
import { escaped } from './markdown.ts';

const words = {
  'zh-CN': {
    code: '代码',
    status: '状态',
    meaning: '含义',
    again: '可原样重发',
    what: '项目',
    most: '上限',
    yes: '是',
  },
  en: {
    code: 'Code',
    status: 'Status',
    meaning: 'Meaning',
    again: 'Send again',
    what: 'What',
    most: 'At most',
    yes: 'yes',
  },
} as const;

/** A table that scrolls by itself where it is wider than the page. */
function table(label: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((one) => `<th scope="col">${escaped(one)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return `<div class="table" role="region" aria-label="${escaped(label)}" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>\n`;
}

/** The tables that are made of the code itself: every refusal, and what a request may hold. */
export function tablesIn(locale: Locale): Record<string, string> {
  const say = words[locale];
  return {
    refusals: table(
      say.code,
      [say.code, say.status, say.meaning, say.again],
      refusalCodes.map((code) => [
        `<code id="${code}">${code}</code>`,
        String(statusOf(code)),
        escaped(refusalMessage(code, locale)),
        maySendAgain(code) ? say.yes : '',
      ]),
    ),
    limits: table(
      say.what,
      [say.what, say.most],
      limits.map(({ most, ...what }) => [escaped(what[locale]), escaped(String(most))]),
    ),
  };
}
