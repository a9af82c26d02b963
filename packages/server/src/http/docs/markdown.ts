import { Marked, type Tokens } from 'marked';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the words of the documentation lie. */
export const docsFolder = path.resolve(import.meta.dirname, '../../../../../docs/api');

const special: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in HTML, between tags or in quotes. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => special[sign] ?? sign);

/** The anchor of a heading: its letters and figures of any script. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/** A page in HTML, with its title and its headings of the second level. */
export interface Written {
  title: string;
  html: string;
  headings: readonly { anchor: string; text: string }[];
}

/** Text that scrolls sideways can be reached by the keyboard. */
const codeBlock = (text: string): string => `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`;

/** The text of a fenced block: what stands in it, or the whole file that it names. */
const textOf = ({ text, lang }: Tokens.Code): string => {
  const file = /\bfile=([\w.-]+)/.exec(lang ?? '')?.[1];
  return file === undefined ? text : readFileSync(path.join(docsFolder, 'examples', file), 'utf8').trimEnd();
};

/** Writes Markdown of ours as HTML. `tables` are put where a comment `<!-- table: name -->` stands. */
export function written(markdown: string, tables: Readonly<Record<string, string>> = {}): Written {
  const headings: { anchor: string; text: string }[] = [];
  let title = '';
  const marked = new Marked({
    renderer: {
      code: (token) => codeBlock(textOf(token)),
      heading({ tokens, depth, text }) {
        const anchor = anchorOf(text);
        if (depth === 1) title = text;
        if (depth === 2) headings.push({ anchor, text });
        return `<h${depth} id="${anchor}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      html: ({ text }) => tables[/^<!-- table: (\w+) -->/.exec(text)?.[1] ?? ''] ?? escaped(text),
    },
  });
  const html = marked.parse(markdown, { async: false });
  return { title, html, headings };
}
