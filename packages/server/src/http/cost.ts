import {
  getNamedType,
  GraphQLError,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  visit,
  type GraphQLSchema,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { documentOf } from './limits.ts';

/** What an operation may cost at most. */
export const mostCost = 20_000;

/** Rows of a list that is no page: how many there are is not known before; a few is the rule. */
const usualRows = 3;

/** Rows of a page where no number is asked for. */
const usualPage = 20;

/** Figures count rows of a whole jurisdiction, each by a statement part of its own. */
const weights: Readonly<Record<string, number>> = { Figure: 10 };

function isList(type: unknown): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}

/**
 * An object costs 1 and what is asked of it; a page costs that for each row it may have, any other list for a few. The
 * scalars of an object are columns of its row and cost nothing, nor does the way from a page to its rows.
 */
const estimate: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = getNamedType(field.type);
  if (!isObjectType(type) && !isInterfaceType(type)) return 0;
  const { name } = type;
  if (name === 'PageInfo' || name === 'TotalCount') return 0;
  if (field.name === 'nodes' || field.name === 'edges') return childComplexity + (field.name === 'nodes' ? 1 : 0);
  if (name.endsWith('Connection')) return 1 + rowsOf(args) * childComplexity;
  const own = (weights[name] ?? 1) + childComplexity;
  return isList(field.type) ? rowsNamed(args) * own : own;
};

/** A list that is asked for by names has as many rows as there are names. */
const rowsNamed = ({ names }: { names?: unknown }): number => (Array.isArray(names) ? names.length : usualRows);

function rowsOf({ first, last }: { first?: unknown; last?: unknown }): number {
  const asked = first ?? last;
  return typeof asked === 'number' && asked > 0 ? asked : usualPage;
}

/** What an operation was found to cost, by the values of the variables that its cost depends on. */
interface Known {
  deciding: readonly string[];
  costs: LRUCache<string, number>;
}

/** Kept as long as the parsed document is, by its operation. */
const known = new WeakMap<OperationDefinitionNode, Known>();

function knownOf(operation: OperationDefinitionNode, query: DocumentNode): Known {
  const before = known.get(operation);
  if (before) return before;
  const made = { deciding: decidingVariables(query), costs: new LRUCache<string, number>({ max: 100 }) };
  known.set(operation, made);
  return made;
}

/** Variables that size a page, name what is listed, or decide whether a field is there at all. */
function decidingVariables(query: DocumentNode): string[] {
  const names = new Set<string>();
  const note = (within: Parameters<typeof visit>[0]): void =>
    void visit(within, { Variable: ({ name }) => void names.add(name.value) });
  visit(query, {
    Argument: (argument) => {
      if (sizing.has(argument.name.value)) note(argument);
    },
    Directive: note,
  });
  return [...names];
}
const sizing: ReadonlySet<string> = new Set(['first', 'last', 'names']);

/** Of a list its length, of a number or a boolean the value: no more decides, and the key is short whatever is sent. */
function whatDecides(value: unknown): unknown {
  if (Array.isArray(value)) return [value.length];
  return typeof value === 'string' || typeof value === 'object' ? typeof value : value;
}

/** The operation of a request, with the variables it was sent. */
interface Asked {
  operation: OperationDefinitionNode;
  document: DocumentNode;
  variables: Readonly<Record<string, unknown>>;
}

/**
 * What the one operation of a request costs with the variables it was sent; null where these do not fit its types,
 * which the execution will say. Worked out once for each document and each set of values that it depends on.
 */
export function costOf(schema: GraphQLSchema, { operation, document, variables }: Asked): number | null {
  const query = documentOf(document, operation);
  const { deciding, costs } = knownOf(operation, query);
  const key = JSON.stringify(deciding.map((name) => whatDecides(variables[name])));
  const before = costs.get(key);
  if (before !== undefined) return before;
  try {
    const cost = getComplexity({ schema, query, variables: { ...variables }, estimators: [estimate] });
    costs.set(key, cost);
    return cost;
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
