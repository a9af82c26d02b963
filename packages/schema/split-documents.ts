import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const operations = path.join(import.meta.dirname, 'operations');
const documentLine = /^export const (?<name>\w+)Document = .* as DocumentNode<(?<data>\w+), (?<variables>\w+)>;$/;

/** Which file each operation is written in. */
function homes(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync(operations).filter((one) => one.endsWith('.graphql'))) {
    const text = readFileSync(path.join(operations, file), 'utf8');
    for (const [, name] of text.matchAll(/^(?:query|mutation|subscription)\s+(\w+)/gm))
      if (name) found.set(name, path.basename(file, '.graphql'));
  }
  return found;
}

interface Part {
  lines: string[];
  types: string[];
}

const documentsOf = ({ lines, types }: Part): string =>
  [
    `import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';`,
    `import type { ${[...new Set(types)].sort().join(', ')} } from '../operation-types.ts';`,
    '',
    ...lines,
    '',
  ].join('\n');

/**
 * The generated operations, split by the file that they are written in: path below `src` → text.
 *
 * So a page of the console carries the documents of its feature and not those of every other. The types stay together,
 * since they weigh nothing. Throws where an operation is written in no file.
 */
export function splitDocuments(generated: string): Map<string, string> {
  const homeOf = homes();
  const types: string[] = [];
  const parts = new Map<string, Part>();
  for (const line of generated.split('\n')) {
    const { name, data, variables } = documentLine.exec(line)?.groups ?? {};
    if (name && data && variables) {
      const home = homeOf.get(name);
      if (!home) throw new Error(`${name} is written in no file of operations`);
      const part = parts.get(home) ?? { lines: [], types: [] };
      parts.set(home, part);
      part.lines.push(line);
      part.types.push(data, variables);
    } else if (!line.startsWith('export const ') && !line.startsWith('import type { TypedDocumentNode'))
      types.push(line);
  }
  const names = [...parts.keys()].sort();
  return new Map([
    ['operation-types.ts', types.join('\n')],
    [
      'operations.ts',
      [
        `export type * from './operation-types.ts';`,
        ...names.map((home) => `export * from './documents/${home}.ts';`),
        '',
      ].join('\n'),
    ],
    ...[...parts].map(([home, part]): [string, string] => [`documents/${home}.ts`, documentsOf(part)]),
  ]);
}

if (process.argv[1] === import.meta.filename) {
  const source = path.join(import.meta.dirname, 'src');
  const split = splitDocuments(readFileSync(path.join(source, 'operations.ts'), 'utf8'));
  rmSync(path.join(source, 'documents'), { recursive: true, force: true });
  mkdirSync(path.join(source, 'documents'));
  for (const [file, text] of split) writeFileSync(path.join(source, file), text);
}
