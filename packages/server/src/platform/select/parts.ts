import type { FieldSql } from './rows.ts';

interface Parts {
  /** The GraphQL type of the parts. */
  type: string;
  table: string;
  /** The column that holds the id of the row they belong to. */
  by: string;
  order: (row: string) => string;
  /** How many are read at most. */
  most: number;
}

/** The rows of another table that belong to a row, in the same region and in their order. */
export const partsOf =
  ({ type, table, by, order, most }: Parts): FieldSql =>
  ({ selection, nodes, row }) => {
    const part = selection.alias();
    return selection.many(selection.named(type), nodes, {
      table,
      row: part,
      where: [`${part}.region_id=${row}.region_id`, `${part}.${by}=${row}.id`],
      order: order(part),
      most,
    });
  };
