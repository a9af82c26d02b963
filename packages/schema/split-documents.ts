import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Splits the generated operations by the file that they are written in, so that a page of the console carries the
 * documents of its feature and not those of every other. The types stay together, since they weigh nothing.
 */
const source = path.join(import.meta.dirname, 'src');
const operations = path.join(import.meta.dirname, 'operations');
const generated = path.join(source, 'operations.ts');
const documents = path.join(source, 'documents');

const lines = readFileSync(generated, 'utf8').split('\n');
const documentLine = /^export const (?<name>\w+)Document = .* as DocumentNode<(?<data>\w+), (?<variables>\w+)>;$/;

/** Which file an operation is written in. */
const homeOf = new Map<string, string>();
const files = readdirSync(operations)
  .filter((file) => file.endsWith('.graphql'))
  .sort();
for (const file of files) {
  const text = readFileSync(path.join(operations, file), 'utf8');
  for (const [, name] of text.matchAll(/^(?:query|mutation|subscription)\s+(\w+)/gm))
    if (name) homeOf.set(name, path.basename(file, '.graphql'));
}

const types: string[] = [];
const parts = new Map<string, { lines: string[]; types: string[] }>();
for (const line of lines) {
  const { name, data, variables } = documentLine.exec(line)?.groups ?? {};
  if (name && data && variables) {
    const home = homeOf.get(name);
    if (!home) throw new Error(`${name} is written in no file of operations`);
    const part = parts.get(home) ?? { lines: [], types: [] };
    parts.set(home, part);
    part.lines.push(line);
    part.types.push(data, variables);
  } else if (!line.startsWith('export const ')) types.push(line);
}

rmSync(documents, { recursive: true, force: true });
mkdirSync(documents);
for (const [home, part] of parts) {
  const text = [
    `import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';`,
    `import type { ${[...new Set(part.types)].sort().join(', ')} } from '../operation-types.ts';`,
    '',
    ...part.lines,
    '',
  ];
  writeFileSync(path.join(documents, `${home}.ts`), text.join('\n'));
}
const withoutDocuments = types.filter((line) => !line.startsWith('import type { TypedDocumentNode'));
writeFileSync(path.join(source, 'operation-types.ts'), withoutDocuments.join('\n'));
const exported = [...parts.keys()].sort().map((home) => `export * from './documents/${home}.ts';`);
writeFileSync(generated, [`export type * from './operation-types.ts';`, ...exported, ''].join('\n'));
