import { createHash } from 'node:crypto';
import type { EntityMetadata, MikroORM } from '@mikro-orm/postgresql';
import {
  getNamedType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
} from 'graphql';
import { dayOf } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Question } from '../database/scope.ts';
import { fromGlobalId, type RowKey } from '../global-id.ts';
import { connectionSql, type ListSource } from './connection.ts';
import { asNode, nodeAt, wordsOfNodes } from './node.ts';
import type { FieldAt, Rows, RowType } from './rows.ts';
import { Selection, type Catalog, type Parameter } from './selection.ts';
import { shapeOf } from './shape.ts';

/** How PostgreSQL is to plan a statement. */
type Planning = Pick<Question, 'namesRegion' | 'isPlannedOnce'>;

interface Statement extends Planning {
  name: string;
  text: string;
  parameters: readonly Parameter[];
}

/** What the root of a statement is built from. */
export interface Root extends FieldAt {
  /** The type the field answers with: the row type of an object, the connection of a list. */
  type: GraphQLObjectType;
}

/** The SQL of a root field; with how it is planned, where the usual way is not the best. */
export type Built = string | ({ sql: string } & Planning);

/** How a root field is read, where the variables alone do not decide it. */
export interface RootStatement {
  build: (root: Root) => Built;
  shape?: string;
  /** The type of the row, where the field answers with an interface. */
  type?: string;
  /** Values that the resolver brings along as parameters. */
  given?: Readonly<Record<string, unknown>>;
}

/** A list at the root. */
export interface RootList {
  node: string;
  source: (root: Root) => ListSource;
  shape?: string;
  given?: RootStatement['given'];
}

/** How many texts one operation may keep: shapes come from the caller, so their number has to end. */
const mostShapes = 200;

/**
 * Reads answer a root field by one SQL statement made of its GraphQL selection.
 *
 * Plain rows come back keyed by response name and go through graphql-js as they are; no entity is hydrated. The
 * text is made once per operation, field and shape of variables, and kept as long as the parsed document lives.
 */
export class Select implements Catalog {
  readonly #words: ReturnType<typeof wordsOfNodes>;
  readonly #statements = new WeakMap<OperationDefinitionNode, Map<string, Statement>>();
  constructor(
    readonly orm: MikroORM,
    readonly rows: Rows,
  ) {
    this.#words = wordsOfNodes(rows);
  }

  rowType(name: string): RowType | undefined {
    return this.rows[name];
  }
  metadata(rowType: RowType): EntityMetadata | null {
    return rowType.entity ? this.orm.getMetadata().get<object>(rowType.entity) : null;
  }

  /**
   * Runs the statement of a root field. `shape` tells what else decides the text besides the variables, such as the
   * number of jurisdictions.
   */
  async run(
    context: Context,
    info: GraphQLResolveInfo,
    asked: RootStatement['build'] | RootStatement,
  ): Promise<unknown> {
    const how = typeof asked === 'function' ? { build: asked } : asked;
    const { given = {} } = how;
    const { parameters, ...statement } = this.#statement(info, how);
    const today = dayOf(context.clock.now());
    const run = { variables: info.variableValues, actor: context.actor, regions: context.regions, today, given };
    const values = parameters.map((parameter) => parameter(run));
    const [row] = await context.read<{ json: unknown }>({ ...statement, values });
    return row?.json ?? null;
  }

  #statement(info: GraphQLResolveInfo, { build, shape = '', type: named }: RootStatement): Statement {
    const known = this.#statements.get(info.operation) ?? new Map<string, Statement>();
    this.#statements.set(info.operation, known);
    const key = `${pathOf(info)}|${shapeOf(info)}|${shape}|${named ?? ''}`;
    const kept = known.get(key);
    if (kept) return kept;
    const selection = new Selection(this, info);
    const type = named === undefined ? getNamedType(info.returnType) : selection.named(named);
    if (!isObjectType(type)) throw new Error(`${info.fieldName} answers with no object`);
    const root = { selection, nodes: info.fieldNodes, fields: info.parentType.getFields(), row: '', type };
    const built = build(root);
    const { sql, ...planning } = typeof built === 'string' ? { sql: built } : built;
    const text = `select ${sql} as json`;
    const name = createHash('sha1').update(text).digest('base64url');
    const made = { name, text, parameters: selection.parameters, ...planning };
    if (known.size >= mostShapes) known.clear();
    known.set(key, made);
    return made;
  }

  /** The row of a key that the resolver has at hand, read anew: what a mutation's payload shows. */
  byKey(context: Context, info: GraphQLResolveInfo, { table, key }: { table: string; key: RowKey }): Promise<unknown> {
    const build = (root: Root): Built => {
      const row = root.selection.alias();
      const part = (name: keyof RowKey, type: string) => root.selection.parameter(({ given }) => given[name], type);
      const where = [`${row}.region_id=${part('regionId', 'int')}`, `${row}.id=${part('id', 'uuid')}`];
      return { sql: root.selection.one(root.type, root.nodes, { table, row, where }), ...byItsKey };
    };
    return this.run(context, info, { build, given: { ...key } });
  }

  /** The row of an id argument, or null: absent and not yours are one answer. */
  byId(context: Context, info: GraphQLResolveInfo, from: { table: string; word: string }): Promise<unknown> {
    return this.run(context, info, (root) => {
      const row = root.selection.alias();
      const part = (name: keyof RowKey, type: string) =>
        root.selection.arg<{ id: string }>(root, (args) => fromGlobalId(from.word, args.id)[name], type);
      const { isNode } = this.rows[root.type.name] ?? {};
      const where = [
        `${row}.region_id=${part('regionId', 'int')}`,
        `${row}.id=${part('id', 'uuid')}`,
        ...(isNode ? [isNode(row)] : []),
      ];
      return { sql: root.selection.one(root.type, root.nodes, { table: from.table, row, where }), ...byItsKey };
    });
  }

  /** The row of an id of whatever type, or null: absent, not yours and closed to a key are one answer. */
  async node(context: Context, info: GraphQLResolveInfo, id: string): Promise<object | null> {
    const { type, key } = nodeAt(this.#words, id);
    if (!context.reaches(type)) return null;
    const rowType = this.rows[type];
    const table = rowType && this.metadata(rowType)?.tableName;
    if (!table) throw new Error(`no table is described for ${type}`);
    const build = (root: Root): Built => {
      const row = root.selection.alias();
      const part = (name: keyof RowKey, as: string) => root.selection.parameter(({ given }) => given[name], as);
      const where = [
        `${row}.region_id=${part('regionId', 'int')}`,
        ...(key.id === undefined ? [] : [`${row}.id=${part('id', 'uuid')}`]),
        ...(rowType.isNode ? [rowType.isNode(row)] : []),
      ];
      return { sql: root.selection.one(root.type, root.nodes, { table, row, where }), ...byItsKey };
    };
    return asNode(type, await this.run(context, info, { build, type, given: { ...key } }));
  }

  /** A root field that answers with a connection of `node` rows. */
  connection(context: Context, info: GraphQLResolveInfo, list: RootList): Promise<unknown> {
    const build = (root: Root): Built => {
      const source = list.source(root);
      const { namesRegion = false } = source;
      const isPlannedOnce = namesRegion && isUnfiltered(root);
      return { sql: connectionSql(root, root.selection.named(list.node), source), namesRegion, isPlannedOnce };
    };
    return this.run(context, info, { build, shape: list.shape ?? '', given: list.given ?? {} });
  }
}

/** One row by its whole key, and what hangs on it: there is one way to find it. */
const byItsKey: Planning = { namesRegion: true, isPlannedOnce: true };

/** A whole list is walked along its order, whoever's it is; what a filter leaves of it depends on its values. */
function isUnfiltered(root: Root): boolean {
  const { filter } = root.selection.argsNow(root);
  return Object.values(filter ?? {}).every((value) => value == null || value === '');
}

/** Where a field stands in its operation: two fields of one name below two aliases are two statements. */
function pathOf(info: GraphQLResolveInfo): string {
  const keys: string[] = [];
  for (let step: typeof info.path | undefined = info.path; step; step = step.prev)
    if (typeof step.key === 'string') keys.push(step.key);
  return keys.join('<');
}
