import type { EntityClass } from '@mikro-orm/postgresql';
import type { FieldNode, GraphQLFieldMap } from 'graphql';
import type { Context } from '../context.ts';
import type { Selection } from './selection.ts';

/** Where a field is read: the selection it belongs to, its nodes (a field may be asked for twice) and its row's alias. */
export interface FieldAt {
  selection: Selection;
  nodes: readonly FieldNode[];
  fields: GraphQLFieldMap<unknown, unknown>;
  row: string;
}

/** A field that is more than a column or a relation: an expression in SQL. */
export type FieldSql = (at: FieldAt) => string;

/**
 * A field answered from facts of its row: the SQL brings the facts, the answer is made of them.
 *
 * So a rule that exists as a function (who may correct this enterprise) is served as data without being written
 * twice, and whatever was not selected is not read.
 */
export interface FieldFromFacts {
  /** Each a column, or an expression over an alias of the row. */
  facts: Readonly<Record<string, string | ((row: string) => string)>>;
  answer(facts: Readonly<Record<string, unknown>>, context: Context, args: Readonly<Record<string, unknown>>): unknown;
}

export interface RowType {
  /** The table's entity; a type that is read from a query of its own has none, and describes every field. */
  entity?: EntityClass<object>;
  fields?: Readonly<Record<string, FieldSql | FieldFromFacts>>;
  /** Which rows of the table are of this type, where not all are: those that a way of its own leads to as well. */
  isNode?: (row: string) => string;
}

/** GraphQL type name → how its rows are read. */
export type Rows = Readonly<Record<string, RowType>>;

/** GraphQL type name → fields that another module adds to it. */
export type MoreFields = Readonly<Record<string, NonNullable<RowType['fields']>>>;

/** How every type is read: each type as its module declares it, with the fields that others add. */
export function gathered(modules: readonly { rows?: Rows; moreFields?: MoreFields }[]): Rows {
  const rows: Record<string, RowType> = Object.assign({}, ...modules.map((module) => module.rows ?? {}));
  for (const [type, fields] of modules.flatMap((module) => Object.entries(module.moreFields ?? {}))) {
    const declared = rows[type];
    if (!declared) throw new Error(`no module declares rows of ${type}`);
    rows[type] = { ...declared, fields: { ...declared.fields, ...fields } };
  }
  return rows;
}

export const isFromFacts = (field: FieldSql | FieldFromFacts | undefined): field is FieldFromFacts =>
  typeof field === 'object';
