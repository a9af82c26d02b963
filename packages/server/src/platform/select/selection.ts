import type { EntityMetadata, EntityProperty } from '@mikro-orm/postgresql';
import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import type { Actor, Jurisdictions } from '../actor.ts';
import { isFromFacts, type FieldAt, type FieldFromFacts, type RowType } from './rows.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a parameter may be made of when the statement runs. */
export interface Run {
  variables: Values;
  actor: Actor | null;
  regions: Jurisdictions;
  /** The business day of the request, YYYY-MM-DD. */
  today: string;
  /** What the resolver brings along: the key of the row that a mutation wrote. */
  given: Values;
}
export type Parameter = (run: Run) => unknown;

/** Knows how the types of the schema lie in tables. */
export interface Catalog {
  rowType(name: string): RowType | undefined;
  metadata(rowType: RowType): EntityMetadata | null;
}

/** PostgreSQL's functions take 100 arguments, so an object of more fields is built from a row instead. */
const mostPairs = 50;

/** One GraphQL selection on its way to one SQL statement. */
export class Selection {
  readonly parameters: Parameter[] = [];
  #aliases = 0;
  constructor(
    readonly catalog: Catalog,
    readonly info: GraphQLResolveInfo,
  ) {}

  alias(): string {
    this.#aliases += 1;
    return `t${this.#aliases}`;
  }

  /** A value as a parameter, typed; nothing of a request ever stands in the text itself. */
  parameter(get: Parameter, type: string): string {
    return `$${this.parameters.push(get)}::${type}`;
  }

  /** The business day of the request, as a parameter. */
  today(): string {
    return this.parameter((run) => run.today, 'date');
  }

  /** The arguments of a field as they are now: for the shape of the SQL. */
  argsNow(at: Pick<FieldAt, 'nodes' | 'fields'>): Values {
    return this.#args(at, this.info.variableValues);
  }

  /** A part of a field's arguments as a parameter. */
  arg<A>(at: Pick<FieldAt, 'nodes' | 'fields'>, pick: (args: A, run: Run) => unknown, type: string): string {
    // The arguments were coerced by the schema that declares them, so they have the shape of their class.
    return this.parameter((run) => pick(this.#args(at, run.variables) as A, run), type);
  }

  #args({ nodes, fields }: Pick<FieldAt, 'nodes' | 'fields'>, variables: Values): Values {
    const [node] = nodes;
    const field = node && fields[node.name.value];
    return node && field ? getArgumentValues(field, node, { ...variables }) : {};
  }

  /**
   * The fields of selection sets by response name, fragments opened.
   *
   * A field that two fragments repeat is merged: as two JSON keys of one name, half of it would be lost silently. A
   * fragment on another type than that of the row is left out, which only rows of an interface can meet.
   */
  fields(
    sets: readonly (SelectionSetNode | undefined)[],
    type: GraphQLObjectType | null = null,
    into = new Map<string, FieldNode[]>(),
  ) {
    for (const node of sets.flatMap((set) => set?.selections ?? [])) {
      if (!this.#isIncluded(node)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        into.set(key, [...(into.get(key) ?? []), node]);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.info.fragments[node.name.value];
      if (this.#applies(fragment?.typeCondition?.name.value, type)) this.fields([fragment?.selectionSet], type, into);
    }
    return into;
  }

  #applies(condition: string | undefined, type: GraphQLObjectType | null): boolean {
    if (condition === undefined || type === null || condition === type.name) return true;
    const asked = this.info.schema.getType(condition);
    return isAbstractType(asked) && this.info.schema.isSubType(asked, type);
  }

  #isIncluded(node: SelectionSetNode['selections'][number]): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, node, this.info.variableValues);
    if (skip?.['if'] === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, this.info.variableValues)?.['if'] !== false;
  }

  /** One JSON object of `[key, sql]` pairs; the keys are GraphQL names and need no quoting. */
  json(pairs: readonly (readonly [string, string])[]): string {
    if (pairs.length <= mostPairs)
      return `json_build_object(${pairs.map(([key, sql]) => `'${key}',${sql}`).join(',')})`;
    return `(select to_json(o) from (select ${pairs.map(([key, sql]) => `${sql} as "${key}"`).join(',')}) o)`;
  }

  /** The object of one row, with only the fields that were selected. */
  object(type: GraphQLObjectType, nodes: readonly FieldNode[], row: string): string {
    const rowType = this.catalog.rowType(type.name);
    if (!rowType) throw new Error(`no rows are described for ${type.name}`);
    const properties = this.catalog.metadata(rowType)?.properties ?? {};
    const fields = type.getFields();
    const pairs: [string, string][] = [];
    for (const [key, same] of this.fields(
      nodes.map((node) => node.selectionSet),
      type,
    )) {
      const name = same[0]?.name.value ?? '';
      const described = rowType.fields?.[name];
      const at: FieldAt = { selection: this, nodes: same, fields, row };
      if (name === '__typename') pairs.push([key, `'${type.name}'`]);
      else if (isFromFacts(described)) pairs.push([key, this.json(factsOf(described.facts, row))]);
      else pairs.push([key, described ? described(at) : this.#property(type, properties[name], at)]);
    }
    return this.json(pairs);
  }

  #property(type: GraphQLObjectType, property: EntityProperty | undefined, at: FieldAt): string {
    if (!property) throw new Error(`${type.name}.${at.nodes[0]?.name.value} is neither a column nor described`);
    if (!property.targetMeta) return columnSql(property, at.row);
    const target = this.typeOf(type, property.name);
    const row = this.alias();
    const on = property.joinColumns.map(
      (column, i) => `${row}.${property.referencedColumnNames[i]}=${at.row}.${column}`,
    );
    return this.one(target, at.nodes, { table: property.targetMeta.tableName, row, where: on });
  }

  /** The SQL of a field that some module describes, to be asked about in a condition. */
  described(type: string, field: string, at: FieldAt): string {
    const sql = this.catalog.rowType(type)?.fields?.[field];
    if (typeof sql !== 'function') throw new Error(`${type}.${field} is not described in SQL`);
    return sql(at);
  }

  /** The row type a field leads to. */
  typeOf(type: GraphQLObjectType, field: string): GraphQLObjectType {
    const named = getNamedType(type.getFields()[field]?.type);
    if (!isObjectType(named)) throw new Error(`${type.name}.${field} is no object`);
    return named;
  }

  named(name: string): GraphQLObjectType {
    const type = this.info.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no object type`);
    return type;
  }

  /** One row or null. */
  one(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    from: { table: string; row: string; where: readonly string[] },
  ): string {
    return `(select ${this.object(type, nodes, from.row)} from ${from.table} ${from.row} where ${from.where.join(' and ')})`;
  }

  /** A short list without pages. */
  many(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    from: { table: string; row: string; where: readonly string[]; order: string; most: number },
  ): string {
    const { table, row, where, order, most } = from;
    const rows = `select * from ${table} ${row} where ${where.join(' and ')} order by ${order} limit ${most}`;
    return `(select coalesce(json_agg(${this.object(type, nodes, row)} order by ${order}),'[]') from (${rows}) ${row})`;
  }
}

const factsOf = (facts: FieldFromFacts['facts'], row: string) =>
  Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? `${row}.${fact}` : fact(row)] as const);

/** Instants leave as ISO text, exact decimals as text; all else as JSON has it. */
function columnSql(property: EntityProperty, row: string): string {
  const column = `${row}.${property.fieldNames[0]}`;
  const type = property.columnTypes[0] ?? '';
  if (type.startsWith('timestamptz')) return instantSql(column);
  return type.startsWith('numeric') ? `trim_scale(${column})::text` : column;
}
const instantSql = (column: string): string => `to_char(${column} at time zone 'UTC','YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
