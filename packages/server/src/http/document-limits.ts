import type { RefusalCode } from '@lianxi/schema';
import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/**
 * What a document may hold at most, counted before it is validated: with fragments written out, wherever they are used.
 *
 * The largest document of the console stays below half of each but the root fields, of which its home page has eight.
 */
export const documentLimits = {
  /** Words and signs of the text, seen by the parser itself. */
  tokens: 4000,
  operations: 20,
  fragments: 50,
  rootFields: 10,
  depth: 12,
  aliases: 30,
  directives: 50,
  /** Fields in all: a fragment that uses another one ten times, and that a third, is a small text and a huge answer. */
  fields: 2000,
} as const;

/** What is counted of an operation or a fragment, fragments written out. */
export interface DocumentCount {
  rootFields: number;
  depth: number;
  aliases: number;
  directives: number;
  fields: number;
}

/** The way from a connection to its rows, and from a type to what it wraps, make nothing deeper. */
const levelOnTheWay: ReadonlySet<string> = new Set(['nodes', 'edges', 'node', 'ofType']);

const nothing: DocumentCount = { rootFields: 0, depth: 0, aliases: 0, directives: 0, fields: 0 };
/** A fragment that uses itself: validation would find it, and is not asked. */
const endless: DocumentCount = { ...nothing, depth: Infinity };

function added(one: DocumentCount, other: DocumentCount): DocumentCount {
  return {
    rootFields: one.rootFields + other.rootFields,
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    fields: one.fields + other.fields,
  };
}

/** Counts a document. Each fragment is counted once, however often it is used: the work grows with the text alone. */
class Counting {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #counted = new Map<string, DocumentCount>();

  constructor({ definitions }: DocumentNode) {
    const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  of(selections: SelectionSetNode): DocumentCount {
    return selections.selections.reduce<DocumentCount>((sum, selection) => {
      const directives = selection.directives?.length ?? 0;
      const own = { ...nothing, directives };
      if (selection.kind === Kind.FRAGMENT_SPREAD)
        return added(added(sum, own), this.#ofFragment(selection.name.value));
      const inner = selection.selectionSet ? this.of(selection.selectionSet) : nothing;
      if (selection.kind === Kind.INLINE_FRAGMENT) return added(added(sum, own), inner);
      const step = levelOnTheWay.has(selection.name.value) ? 0 : 1;
      const aliases = selection.alias ? 1 : 0;
      const field = { ...own, rootFields: 1, depth: inner.depth + step, aliases, fields: 1 };
      return added(sum, added(field, { ...inner, rootFields: 0, depth: 0 }));
    }, nothing);
  }

  #ofFragment(name: string): DocumentCount {
    const known = this.#counted.get(name);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    if (!fragment) return nothing;
    this.#counted.set(name, endless);
    const count = added(this.of(fragment.selectionSet), { ...nothing, directives: fragment.directives?.length ?? 0 });
    this.#counted.set(name, count);
    return count;
  }
}

/** What the heaviest operation of a document counts. */
export function countDocument(document: DocumentNode): DocumentCount {
  const counting = new Counting(document);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const counted = operations.map(({ selectionSet, directives }) =>
    added(counting.of(selectionSet), { ...nothing, directives: directives?.length ?? 0 }),
  );
  const most = (of: (count: DocumentCount) => number): number => Math.max(0, ...counted.map(of));
  return {
    rootFields: most((count) => count.rootFields),
    depth: most((count) => count.depth),
    aliases: most((count) => count.aliases),
    directives: most((count) => count.directives),
    fields: most((count) => count.fields),
  };
}

/** The code of the refusal where a document holds more than it may; null where it is fine. */
export function documentRefusal(document: DocumentNode): RefusalCode | null {
  const of = (kind: Kind): number => document.definitions.filter((definition) => definition.kind === kind).length;
  if (of(Kind.OPERATION_DEFINITION) > documentLimits.operations) return 'QUERY_TOO_LONG';
  if (of(Kind.FRAGMENT_DEFINITION) > documentLimits.fragments) return 'QUERY_TOO_MANY_FRAGMENTS';
  const { rootFields, depth, aliases, directives, fields } = countDocument(document);
  if (depth > documentLimits.depth) return 'QUERY_TOO_DEEP';
  if (rootFields > documentLimits.rootFields) return 'QUERY_TOO_MANY_ROOT_FIELDS';
  if (aliases > documentLimits.aliases) return 'QUERY_TOO_MANY_ALIASES';
  if (directives > documentLimits.directives) return 'QUERY_TOO_MANY_DIRECTIVES';
  return fields > documentLimits.fields ? 'QUERY_TOO_LONG' : null;
}

/** The root fields of a document's operations, each once, fragments opened. */
export function rootNames({ definitions }: DocumentNode): string[] {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet);
  const namesIn = (set: SelectionSetNode | undefined): string[] =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection.name.value];
      return namesIn(
        selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value),
      );
    });
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return [...new Set(operations.flatMap(({ selectionSet }) => namesIn(selectionSet)))];
}
