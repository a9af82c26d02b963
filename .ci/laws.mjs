/**
 * The laws of this code that no linter knows.
 *
 * Each law looks at one file and answers with what breaks it. `node .ci/laws.mjs` prints `file:line  why` and fails
 * when anything is found, or when the number of suppressions differs from the committed one.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { partOf, sources } from './sources.mjs';

const isTest = (path) => /\.(spec|test)\.\w+$/.test(path) || /(^|\/)(e2e|test|testing)\//.test(path);
const inModules = (path) => path.startsWith('packages/server/src/modules/') && !isTest(path);

function* nodesOf(node) {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

const lineOf = (source, position) => source.code.getLineAndCharacterOfPosition(position).line + 1 + source.shift;

/** Lines that say something to the machine: neither blank nor comment. */
export function codeLines(text) {
  const bare = text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''));
  return bare.split('\n').filter((line) => !/^\s*(\/\/.*)?$/.test(line)).length;
}

/** Every match of a pattern in the plain text, as findings. */
const matches = ({ text }, pattern, why) =>
  [...text.matchAll(pattern)].map((match) => ({ line: text.slice(0, match.index).split('\n').length, why }));

const sizes = [
  [/^packages\/server\/src\/modules\/[^/]+\/index\.ts$/, 30, "A module's front door has at most 30 lines."],
  [/^packages\/console\/src\/features\/[^/]+\/index\.ts$/, 60, "A feature's declaration has at most 60 lines."],
  [/^packages\/(server|console)\/src\/main\.ts$/, 60, 'main.ts has at most 60 lines.'],
  [/^packages\/server\/src\/app\.ts$/, 120, 'app.ts has at most 120 lines.'],
  [/\.vue$/, 250, 'A component has at most 250 lines.'],
];

function size({ path, text }) {
  const lines = codeLines(text);
  const over = sizes.filter(([which, limit]) => which.test(path) && lines > limit);
  const found = over.map(([, , why]) => ({ line: lines, why: `${why} This one: ${lines}.` }));
  if (!path.endsWith('.vue')) return found;
  for (const [tag, limit, instead] of [
    ['template', 100, 'a component of its own'],
    ['script', 60, 'a composable'],
  ]) {
    const part = partOf(text, tag);
    const long = codeLines(part.text);
    if (long > limit) found.push({ line: part.line, why: `<${tag}> has ${long} lines, ${limit} at most: ${instead}.` });
  }
  return found;
}

function name({ path }) {
  const found = [];
  // What several counties have in common is a term of the field: a common problem.
  const words = path.toLowerCase().replaceAll('common-problem', 'problem').split(/[/.-]/);
  const empty = words.find((word) => /^(utils?|helpers?|common|misc|managers?)$/.test(word));
  if (empty) found.push({ line: 1, why: `“${empty}” says nothing: name the file for its noun.` });
  if (basename(path) === 'types.ts') found.push({ line: 1, why: 'A type lives beside what it describes.' });
  if (/[a-z]2\.(ts|vue)$/.test(path)) found.push({ line: 1, why: 'Split by noun, never into a second file.' });
  return found;
}

function time(source) {
  if (!inModules(source.path) || !source.code) return [];
  const found = [];
  for (const node of nodesOf(source.code)) {
    const line = lineOf(source, node.getStart());
    const isBareDate = ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length;
    if (isBareDate) found.push({ line, why: 'Time comes from the clock of the context.' });
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (
      isText &&
      /\b(now\(\)|(clock|statement|transaction)_timestamp\(\)|current_(date|time|timestamp)\b|localtime)/i.test(
        node.text,
      )
    )
      found.push({
        line,
        why: "The clock's instant is a parameter, so SQL of a module has no now() and no current_date.",
      });
  }
  return found;
}

/** The text from the end of the statement before to the end of the line the node starts on. */
function around(node, source) {
  let statement = node;
  while (
    statement.parent &&
    !ts.isStatement(statement) &&
    !ts.isClassElement(statement) &&
    !ts.isTypeElement(statement)
  )
    statement = statement.parent;
  const { text } = source.code;
  const lineEnd = text.indexOf('\n', node.getEnd());
  return text.slice(statement.getFullStart(), lineEnd === -1 ? text.length : lineEnd);
}

const hasReason = (node, source) => /\/\/ |\/\*/.test(around(node, source).replace(/(['"`]).*?\1/g, ''));

function assertion(source) {
  if (!source.code || isTest(source.path)) return [];
  const found = [];
  for (const node of nodesOf(source.code)) {
    if (!ts.isAsExpression(node) || ts.isConstTypeReference(node.type) || hasReason(node, source)) continue;
    found.push({
      line: lineOf(source, node.type.getStart()),
      why: '`as` overrules the compiler: say why in a comment.',
    });
  }
  return found;
}

const swallows = ({ body }) =>
  ts.isBlock(body) ? body.statements.length === 0 : ['undefined', 'null', 'void 0'].includes(body.getText());

function silentCatch(source) {
  if (!source.code) return [];
  const found = [];
  for (const node of nodesOf(source.code)) {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) continue;
    const [handler] = node.arguments;
    if (node.expression.name.text !== 'catch' || !handler || !ts.isArrowFunction(handler)) continue;
    if (swallows(handler) && !hasReason(node, source))
      found.push({
        line: lineOf(source, handler.getStart()),
        why: 'A failure that nobody hears of: say why that is right.',
      });
  }
  return found;
}

function resolver(source) {
  if (!source.code || !source.path.endsWith('.resolver.ts')) return [];
  const found = matches(
    source,
    /\bem\.(find\w*|populate|count|qb|createQueryBuilder)\(|\bDataLoader\b|\bpopulate:/g,
    'A resolver asks platform/select or a service; entities are never hydrated for a query.',
  );
  for (const node of nodesOf(source.code)) {
    if (!ts.isMethodDeclaration(node) || !node.body) continue;
    const long = codeLines(node.body.getText()) - 2;
    if (long > 10)
      found.push({
        line: lineOf(source, node.name.getStart()),
        why: `A resolver method has at most 10 lines, this one ${long}.`,
      });
  }
  return found;
}

function spec(source) {
  if (!isTest(source.path) || !source.path.endsWith('.ts')) return [];
  const found = matches(
    source,
    /waitForTimeout\(|await (sleep|delay|setTimeout)\(/g,
    'A test waits for what it expects, never for time.',
  );
  found.push(...matches(source, /\b(test|it|describe)\.(skip|only|fixme|todo)\(/g, 'Every test runs.'));
  if (source.path.endsWith('.spec.ts') && !/\bexpect\b/.test(source.text))
    found.push({ line: 1, why: 'A spec without expect proves nothing.' });
  return found;
}

function page(source) {
  if (!source.path.endsWith('.vue')) return [];
  return matches(
    source,
    /^import (?!type).*(Document\b|from '@urql\/)/gm,
    'A component has no GraphQL in it: it takes a composable.',
  );
}

/** The folders of somebody's machine, spelled apart so that this line does not accuse itself. */
const machine = new RegExp(`(?<![\\w.@~*-])/${'(work|tmp|root|home|Users)'}/[\\w.]`, 'g');
const machinePath = (source) => matches(source, machine, 'A path of one machine.');

function suppression(source) {
  if (/^(docs|README)|\.(json|md)$/.test(source.path) || source.path.startsWith('.ci/')) return [];
  const all = matches(source, /(ox|es)lint-disable|@ts-expect-error/g, '').map(({ line }) => line);
  const lines = source.text.split('\n');
  const bare = all.filter((line) => !/( -- |@ts-expect-error )\S+ \S+/.test(lines[line - 1]));
  return bare.map((line) => ({ line, why: 'A suppression needs its reason on the same line, after “ -- ”.' }));
}

export const laws = { size, name, time, assertion, silentCatch, resolver, spec, page, machinePath, suppression };

/** How many suppressions a text holds. */
export const suppressionsIn = ({ path, text }) =>
  path.startsWith('.ci/') || path.endsWith('.md')
    ? 0
    : (text.match(/(ox|es)lint-disable|@ts-expect-error/g)?.length ?? 0);

/** Everything in the given files that breaks a law, as lines to print. */
export function broken(files) {
  const said = files.flatMap((source) =>
    Object.entries(laws).flatMap(([law, look]) =>
      look(source).map(({ line, why }) => `${source.path}:${line}  ${why} (${law})`),
    ),
  );
  return [...new Set(said)];
}

/** What is to be said about the number of suppressions, or nothing. */
export function suppressionsMoved(found, allowed) {
  if (found > allowed) return `There are ${found} suppressions; the committed number is ${allowed} and may only fall.`;
  if (found < allowed) return `There are only ${found} suppressions: write ${found} into .ci/suppressions.txt.`;
  return undefined;
}

function main() {
  const root = join(import.meta.dirname, '..');
  const files = sources(root);
  const found = broken(files);
  const allowed = Number(readFileSync(join(root, '.ci/suppressions.txt'), 'utf8'));
  const moved = suppressionsMoved(
    files.reduce((sum, file) => sum + suppressionsIn(file), 0),
    allowed,
  );
  if (moved) found.push(moved);
  for (const line of found) console.error(line);
  console.log(`${files.length} files, ${Object.keys(laws).length} laws, ${found.length} findings`);
  if (found.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
