/** The files of ours that the laws look at: everything committed but what is generated or installed. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import ts from 'typescript';

const roots = ['packages', 'e2e', 'bench', 'docs', '.ci', 'README.md'];
const passedOver = new Set([
  'node_modules',
  'dist',
  'test-results',
  'playwright-report',
  '.lianxi',
  'operations.ts',
  'operation-types.ts',
  'documents',
]);
const read = new Set(['.ts', '.mjs', '.js', '.vue', '.css', '.json', '.md', '.graphql', '.sql', '']);

function* walk(path) {
  const entries = readdirSync(path, { withFileTypes: true });
  for (const entry of entries) {
    if (passedOver.has(entry.name)) continue;
    const inside = join(path, entry.name);
    if (entry.isDirectory()) yield* walk(inside);
    else if (read.has(extname(entry.name))) yield inside;
  }
}

/** The part of a single-file component between two tags, with the line it starts on. Nothing gives an empty part. */
export function partOf(vue, tag) {
  const open = new RegExp(`^<${tag}[^>]*>`, 'm').exec(vue);
  if (!open) return { text: '', line: 0 };
  const start = open.index + open[0].length;
  const end = vue.lastIndexOf(`</${tag}>`);
  return { text: vue.slice(start, end).replace(/^\n|\s+$/g, ''), line: vue.slice(0, start).split('\n').length };
}

/** One file as the laws see it: `code` is its TypeScript, or undefined where it has none. */
export function sourceOf(path, text) {
  const source = { path, text, code: undefined, shift: 0 };
  if (path.endsWith('.vue')) {
    const script = partOf(text, 'script');
    source.code = ts.createSourceFile(path, script.text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
    source.shift = script.line;
  } else if (/\.(ts|mjs)$/.test(path)) {
    source.code = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  }
  return source;
}

export function sources(root) {
  const paths = roots.flatMap((top) => (extname(top) ? [join(root, top)] : [...walk(join(root, top))]));
  return paths.map((path) => sourceOf(relative(root, path), readFileSync(path, 'utf8')));
}
