/**
 * What changed between the releases of the API, and since the last of them.
 *
 * `releases/` keeps the schema of each release under its version; whoever releases adds one:
 * `cp schema.graphql releases/1.2.0.graphql`.
 */
import { CriticalityLevel, diff, DiffRule, type Change } from '@graphql-inspector/core';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const folder = import.meta.dirname;
const page = path.join(folder, '../../docs/api/changes.md');

const numbers = (version: string): number[] => version.split('.').map(Number);

function compareVersions(a: string, b: string): number {
  const [one, other] = [numbers(a), numbers(b)];
  const at = one.findIndex((part, place) => part !== other[place]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** Every release with its schema, the first one first. */
const releases = (): [version: string, schema: GraphQLSchema][] =>
  readdirSync(path.join(folder, 'releases'))
    .map((file) => path.basename(file, '.graphql'))
    .toSorted(compareVersions)
    .map((version) => [version, schemaAt(`releases/${version}.graphql`)]);

const schemaAt = (file: string): GraphQLSchema => buildSchema(readFileSync(path.join(folder, file), 'utf8'));

/** Words may be bettered at any time, and what was deprecated may go. */
const changesBetween = (before: GraphQLSchema, after: GraphQLSchema): Promise<Change[]> =>
  diff(before, after, [
    DiffRule.ignoreDescriptionChanges,
    DiffRule.suppressRemovalOfDeprecatedField,
    DiffRule.simplifyChanges,
  ]);

const isBreaking = ({ criticality }: Change): boolean => criticality.level === CriticalityLevel.Breaking;

/** Whether a version may break what its forerunner promised: another first number, or the second while that is 0. */
export function mayBreak(before: string, after: string): boolean {
  const [one, other] = [numbers(before), numbers(after)];
  return one[0] !== other[0] || (other[0] === 0 && one[1] !== other[1]);
}

/** What the schema of now breaks of a release, where its own version does not say so; empty where all is well. */
export async function brokenPromises(
  [version, before]: [string, GraphQLSchema],
  [next, after]: [string, GraphQLSchema],
): Promise<string[]> {
  if (mayBreak(version, next)) return [];
  return (await changesBetween(before, after)).filter(isBreaking).map(({ message }) => message);
}

/** Names are shown as code, and nothing of a message is taken for markup. */
const asMarkdown = (message: string): string => message.replaceAll(/'([^']+)'/g, '`$1`');

function section(title: string, changes: readonly Change[]): string[] {
  const of = (label: string, some: readonly Change[]): string[] =>
    some.length === 0 ? [] : [`### ${label}`, '', ...some.map(({ message }) => `- ${asMarkdown(message)}`), ''];
  if (changes.length === 0) return [`## ${title}`, '', '没有变化。 Nothing changed.', ''];
  return [
    `## ${title}`,
    '',
    ...of('破坏性变更 Breaking', changes.filter(isBreaking)),
    ...of(
      '变更 Changes',
      changes.filter((change) => !isBreaking(change)),
    ),
  ];
}

/** The change log in Markdown, the newest first. */
export async function changeLog(): Promise<string> {
  const all = releases();
  const parts: string[][] = [];
  for (const [place, [version, schema]] of all.entries()) {
    const before = all[place - 1];
    parts.push(
      before
        ? section(version, await changesBetween(before[1], schema))
        : [`## ${version}`, '', '首个版本。 The first release.', ''],
    );
  }
  const last = all.at(-1);
  if (last)
    parts.push(section(`${last[0]} 之后 Since ${last[0]}`, await changesBetween(last[1], schemaAt('schema.graphql'))));
  const lead = '由各版本的接口定义比较得出，仅含接口本身。 Made by comparing the schemas of the releases.';
  return ['# 变更记录 Change log', '', lead, '', ...parts.toReversed().flat()].join('\n');
}

/** What the schema of now breaks of the last release. */
export async function brokenSinceRelease(): Promise<string[]> {
  const last = releases().at(-1);
  // Our own package always has one.
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
  return last ? brokenPromises(last, [version, schemaAt('schema.graphql')]) : [];
}

if (process.argv[1] === import.meta.filename) writeFileSync(page, await changeLog());
