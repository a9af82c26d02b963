import { getIntrospectionQuery, Kind, parse, type DocumentNode } from 'graphql';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { countDocument, documentLimits, documentRefusal } from './document-limits.ts';

const folder = path.resolve(import.meta.dirname, '../../../schema/operations');
const ours = parse(
  globSync('*.graphql', { cwd: folder })
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n'),
);
const fragments = ours.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
const operations = ours.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
const alone = (operation: (typeof operations)[number]): DocumentNode => ({
  kind: Kind.DOCUMENT,
  // As a client sends it: with the fragments, of which most are of other operations.
  definitions: [operation, ...fragments.slice(0, documentLimits.fragments)],
});

const nested = (levels: number): string => `{${'a{'.repeat(levels - 1)}b${'}'.repeat(levels - 1)}}`;
const times = (count: number, made: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => made(i)).join(' ');
const refusalOf = (text: string) => documentRefusal(parse(text));

describe('a document', () => {
  it('of the console and the one of introspection hold far less than they may', () => {
    const heavy = operations.filter((operation) => {
      const count = countDocument(alone(operation));
      const halves = (['depth', 'aliases', 'directives', 'fields'] as const).map(
        (limit) => count[limit] > documentLimits[limit] / 2,
      );
      return halves.includes(true) || count.rootFields > documentLimits.rootFields;
    });
    expect(operations.length).toBeGreaterThan(80);
    expect(heavy.map(({ name }) => name?.value)).toEqual([]);
    expect(documentRefusal(parse(getIntrospectionQuery()))).toBeNull();
  });

  it.each<[string, number, (count: number) => string]>([
    ['QUERY_TOO_DEEP', documentLimits.depth, nested],
    ['QUERY_TOO_MANY_ROOT_FIELDS', documentLimits.rootFields, (count) => `{${times(count, (i) => `f${i}`)}}`],
    ['QUERY_TOO_MANY_ALIASES', documentLimits.aliases, (count) => `{r{${times(count, (i) => `a${i}:f`)}}}`],
    [
      'QUERY_TOO_MANY_DIRECTIVES',
      documentLimits.directives,
      (count) => `{r{f ${times(count, () => '@skip(if:false)')}}}`,
    ],
    [
      'QUERY_TOO_MANY_FRAGMENTS',
      documentLimits.fragments,
      (count) => `{f} ${times(count, (i) => `fragment F${i} on T{f}`)}`,
    ],
    ['QUERY_TOO_LONG', documentLimits.fields, (count) => `{r{${times(count - 1, () => 'f')}}}`],
    ['QUERY_TOO_LONG', documentLimits.operations, (count) => times(count, (i) => `query Q${i}{f}`)],
  ])('is refused as %s above %d, and not at that number', (code, most, made) => {
    expect(refusalOf(made(most))).toBeNull();
    expect(refusalOf(made(most + 1))).toBe(code);
  });

  it('is not made deeper by the way from a page to its rows', () => {
    const pages = (levels: number): string => `{${'list{edges{node{'.repeat(levels - 1)}b${'}}}'.repeat(levels - 1)}}`;
    expect(refusalOf(pages(documentLimits.depth))).toBeNull();
    expect(refusalOf(pages(documentLimits.depth + 1))).toBe('QUERY_TOO_DEEP');
  });

  it('counts what its fragments hold each time they are used, however small the text', () => {
    const bomb = times(20, (i) => `fragment F${i} on T{${times(2, (j) => `x${j}:a{...F${i + 1}}`)}}`);
    expect(refusalOf(`{...F0} ${bomb} fragment F20 on T{a}`)).toBe('QUERY_TOO_DEEP');
    const wide = times(10, (i) => `fragment F${i} on T{...F${i + 1} ...F${i + 1} ...F${i + 1}}`);
    expect(refusalOf(`{...F0} ${wide} fragment F10 on T{a b c}`)).toBe('QUERY_TOO_MANY_ROOT_FIELDS');
    expect(refusalOf(`{r{...F0}} ${wide} fragment F10 on T{a b c}`)).toBe('QUERY_TOO_LONG');
  });

  it('whose fragment uses itself has no end', () => {
    expect(refusalOf('{...A} fragment A on T{a{...B}} fragment B on T{b{...A}}')).toBe('QUERY_TOO_DEEP');
  });

  it('is judged by the heaviest of its operations', () => {
    expect(refusalOf(`query A{a} query B ${nested(documentLimits.depth + 1)}`)).toBe('QUERY_TOO_DEEP');
  });
});
