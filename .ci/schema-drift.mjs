/**
 * Compares the committed contract with a fresh one, without touching a file: schema.graphql as the server's code
 * gives it, each generated file as the code generator writes it, and the change log. Fails as well where the schema
 * breaks what the last release promised. Runs in packages/schema.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const schemaFolder = process.cwd();
const serverFolder = resolve('../server');
let hasDrifted = false;

/** Prints the first lines that differ, enough to see which change was not followed by `pnpm schema`. */
function compare(name, committed, fresh) {
  if (committed === fresh) return;
  hasDrifted = true;
  const [before, after] = [committed.split('\n'), fresh.split('\n')];
  const at = before.findIndex((line, index) => line !== after[index]);
  const first = at === -1 ? before.length : at;
  console.error(`${name} is not what the code gives, from line ${first + 1} on. Run \`pnpm schema\` and commit it.`);
  for (const line of before.slice(first, first + 5)) console.error(`  - ${line}`);
  for (const line of after.slice(first, first + 5)) console.error(`  + ${line}`);
}

function freshSchema() {
  const folder = mkdtempSync(join(tmpdir(), 'lianxi-schema-'));
  const file = join(folder, 'schema.graphql');
  try {
    const emitted = spawnSync(process.execPath, ['--import', 'tsx', 'src/emit-schema.ts', file], {
      cwd: serverFolder,
      encoding: 'utf8',
    });
    if (emitted.status !== 0) throw new Error(`The server gives no schema:\n${emitted.stdout}${emitted.stderr}`);
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function freshOperations() {
  const { generate } = createRequire(join(schemaFolder, 'package.json'))('@graphql-codegen/cli');
  const { default: config } = await import(pathToFileURL(join(schemaFolder, 'codegen.ts')));
  return generate({ ...config, cwd: schemaFolder, silent: true, errorsOnly: true }, false);
}

compare('schema.graphql', readFileSync('schema.graphql', 'utf8'), freshSchema());
const { splitDocuments } = await import(pathToFileURL(join(schemaFolder, 'split-documents.ts')));
for (const { content } of await freshOperations())
  for (const [file, fresh] of splitDocuments(content))
    compare(`src/${file}`, existsSync(join('src', file)) ? readFileSync(join('src', file), 'utf8') : '', fresh);
const { brokenSinceRelease, changeLog } = await import(pathToFileURL(join(schemaFolder, 'changes.ts')));
compare('docs/api/changes.md', readFileSync('../../docs/api/changes.md', 'utf8'), await changeLog());
for (const promise of await brokenSinceRelease()) {
  hasDrifted = true;
  console.error(`The last release promised otherwise: ${promise}. Deprecate it first, or raise the version.`);
}
process.exitCode = hasDrifted ? 1 : 0;
