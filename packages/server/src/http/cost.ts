import {
  getNamedType,
  GraphQLError,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLSchema,
  type DocumentNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';

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

/**
 * What the one operation of a document costs with the variables it was sent; null where these do not fit its types,
 * which the execution will say.
 */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): number | null {
  try {
    return getComplexity({ schema, query, variables: { ...variables }, estimators: [estimate] });
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
