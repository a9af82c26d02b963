import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Certificate } from './parts.ts';

const root = path.resolve(import.meta.dirname, '../../../../..');

/** Where the certificate stands: as data beside the page that shows it, and as words among the documents. */
export const places = {
  data: path.join(root, 'packages/console/src/features/certificate/certificate.json'),
  words: path.join(root, 'docs/isolation-certificate.md'),
};

/** The certificate as it is committed. */
export const committed = (): { certificate: Certificate; words: string } => ({
  // Written by the command that issues it and by nothing else.
  certificate: JSON.parse(readFileSync(places.data, 'utf8')) as Certificate,
  words: readFileSync(places.words, 'utf8'),
});

/** By what ways rows of others were reached for, in words. */
const ways: Readonly<Record<string, string>> = {
  id: 'ids of others, in look-ups, nested, in filters and in deeds',
  region: 'regions of others, in lists, counts, figures and what is registered',
  word: 'words, names and codes that stand in rows of others alone',
  header: 'requests narrowed to a region of others',
  door: 'downloads, uploads and sheets',
  deed: 'deeds done by whoever may, and refused to whoever only reads',
  event: 'listening to what changes elsewhere',
};

/** The certificate in words; a spec holds them against the data, so neither is written by hand. */
export function wordsOf({ version, issuedOn, api, sql, twins }: Certificate): string {
  const tried = Object.entries(api.probes).map(([way, times]) => `- ${times} by ${ways[way] ?? way}`);
  return `# Isolation certificate

Issued on ${issuedOn} for version ${version} by \`npx --yes pnpm@12.21.0 certificate\`: ${api.leaks + sql.leaks + twins.leaks} leaks.

What is attacked is found in the schema and in the catalogue of the database, so a new operation, type or table joins by
itself, and one that nobody can call fails the specs by its name.

## The API

- ${api.queries} queries, ${api.mutations} mutations and ${api.subscriptions} subscriptions, each proven to work for whoever may
- ${api.positions} positions that take an id, a region, a word or a client's uuid; with headers, doors and sheets ${api.targets} targets
- ${api.principals} kinds of people, among them a clerk of a sibling county, the director of another city, a department's contact, an
  API key of the county, an auditor of the province and nobody
- ${api.canaryColumns} text columns that bear a word to be searched for in every answer

The answer for what is somebody else's and for what never was must be alike to the byte. Tried:

${tried.join('\n')}

## Bare SQL

As the app's own role: ${sql.tables} tables × ${sql.commands} commands × ${sql.scopes} scopes, ${sql.probes} probes.

## Twin worlds

Two databases that hold the same of one county and differ in everything else. ${twins.operations} operations made by chance from the
schema, asked by ${twins.people} kinds of people (seed ${twins.seed}; ${twins.answered} with an answer, the others refused), were answered alike to the byte.
`;
}
