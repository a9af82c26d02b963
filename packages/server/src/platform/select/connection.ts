import { isDay } from '@lianxi/schema';
import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { Refusal } from '../refusal.ts';
import type { FieldAt } from './rows.ts';
import type { Selection } from './selection.ts';

/** An order a list can be walked in; `id` breaks ties, so no row is met twice or lost. */
export interface Order {
  /** The enum value, kept in the cursor: a cursor of another order is refused. */
  name: string;
  /** The expression for an alias; it must not be null. */
  sql: (row: string) => string;
  /** PostgreSQL's type of the expression. */
  type: 'text' | 'date' | 'timestamptz' | 'integer';
  isDescending: boolean;
  collation?: string;
}

export interface ListSource {
  table: string;
  /**
   * One group of conditions per jurisdiction, each with an alias; several are walked side by side, each along its own
   * index, instead of filtering a whole province for two counties.
   */
  branches: readonly ((row: string) => readonly string[])[];
  order: Order;
  /** Whether each branch names its region; see `Question`. */
  namesRegion?: boolean;
  /** The unique column that breaks ties, where it is not the uuid `id`. */
  tie?: { column: string; type: 'int' };
}

interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

interface Page {
  isBackward: boolean;
  size: string;
  hasCursor: boolean;
  cursor: { value: string; id: string } | null;
}

const most = 100;
const usual = 20;
const countedTo = 10_000;

function sizeOf(args: PageArguments): number {
  const size = args.last ?? args.first ?? usual;
  if (size < 1 || size > most || (args.first != null && args.last != null))
    throw new Refusal('PAGE_SIZE', { field: args.last != null ? 'last' : 'first' });
  return size;
}

/** What a cursor holds: the order it belongs to, the value and the id of its row. */
function readCursor(text: string, { order, tie }: ListSource): { value: string; id: string } {
  let held: unknown;
  try {
    held = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    throw new Refusal('BAD_CURSOR');
  }
  const [name, value, id]: unknown[] = Array.isArray(held) ? held : [];
  const isWhole = name === order.name && typeof value === 'string' && typeof id === 'string';
  if (!isWhole || !(tie ? /^\d{1,9}$/ : uuid).test(id) || !fits(value, order)) throw new Refusal('BAD_CURSOR');
  return { value, id };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** How PostgreSQL writes an instant: `2014-10-07 09:00:00.001+08`. */
const instant = /^(?<day>.{10}) ([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,6})?[+-](0\d|1[0-5])(:[0-5]\d)?$/;
const isKnownDay = (text: string): boolean => isDay(text) && !text.startsWith('0000');

function fits(value: string, order: Order): boolean {
  if (order.type === 'integer') return /^-?\d{1,9}$/.test(value);
  if (order.type === 'text') return value.isWellFormed() && !value.includes('\0');
  if (order.type === 'date') return value === '-infinity' || isKnownDay(value);
  return isKnownDay(instant.exec(value)?.groups?.['day'] ?? '');
}

const cursorSql = ({ order, tie }: ListSource, row: string): string =>
  `translate(encode(convert_to(json_build_array('${order.name}',${order.sql(row)}::text,${row}.${tie?.column ?? 'id'}::text)::text,'UTF8'),'base64'),E'+/=\\n','-_')`;

/** A Relay connection over one table, by keyset in both directions, as one JSON object. */
export function connectionSql(at: FieldAt, node: GraphQLObjectType, source: ListSource): string {
  return new ConnectionSql(at, node, source).sql();
}

class ConnectionSql {
  readonly #selection: Selection;
  readonly #fields: Map<string, FieldNode[]>;
  readonly #page: Page;
  readonly #row: string;
  constructor(
    readonly at: FieldAt,
    readonly node: GraphQLObjectType,
    readonly source: ListSource,
  ) {
    this.#selection = at.selection;
    this.#fields = this.#selection.fields(at.nodes.map((one) => one.selectionSet));
    this.#row = this.#selection.alias();
    this.#page = this.#readPage();
  }

  #typeName(): string {
    return getNamedType(this.at.fields[this.at.nodes[0]?.name.value ?? '']?.type)?.name ?? '';
  }

  #isPaged(): boolean {
    return [...this.#fields.values()].some((same) =>
      ['nodes', 'edges', 'pageInfo'].includes(same[0]?.name.value ?? ''),
    );
  }

  /** Parameters only where a page is read: PostgreSQL refuses a parameter that no text uses. */
  #readPage(): Page {
    // Every list declares the paging arguments.
    const args = this.#selection.argsNow(this.at) as PageArguments;
    const order = this.source.order;
    sizeOf(args);
    const isBackward = args.last != null;
    const given = isBackward ? args.before : args.after;
    if (given != null) readCursor(given, this.source);
    if (!this.#isPaged()) return { isBackward, size: '0', hasCursor: given != null, cursor: null };
    const part = (pick: (args: PageArguments) => unknown, type: string) =>
      this.#selection.arg<PageArguments>(this.at, pick, type);
    const held = (read: PageArguments) => readCursor((isBackward ? read.before : read.after) ?? '', this.source);
    return {
      isBackward,
      size: part(sizeOf, 'int'),
      hasCursor: given != null,
      cursor:
        given == null
          ? null
          : {
              value: part((read) => held(read).value, order.type),
              id: part((read) => held(read).id, this.source.tie?.type ?? 'uuid'),
            },
    };
  }

  sql(): string {
    const pairs = [...this.#fields].map(([key, same]) => [key, this.#field(same)] as const);
    if (!this.#isPaged()) return `(select ${this.#selection.json(pairs)})`;
    // One object even where no part of it gathers rows, as `pageInfo { hasPreviousPage }` does not.
    return `(select ${this.#selection.json(pairs)} from (${this.#rows()}) ${this.#row} having true)`;
  }

  #field(same: readonly FieldNode[]): string {
    switch (same[0]?.name.value) {
      case 'nodes':
        return this.#list(this.#selection.object(this.node, same, this.#row));
      case 'edges':
        return this.#list(this.#each(same, (name, nodes) => this.#edge(name, nodes)));
      case 'pageInfo':
        return this.#each(same, (name) => this.#pageInfo(name));
      case 'totalCount':
        return this.#totalCount(same);
      default:
        return `'${this.#typeName()}'`;
    }
  }

  #each(same: readonly FieldNode[], sql: (name: string, nodes: readonly FieldNode[]) => string): string {
    const fields = this.#selection.fields(same.map((one) => one.selectionSet));
    return this.#selection.json(
      [...fields].map(([key, nodes]) => [key, sql(nodes[0]?.name.value ?? '', nodes)] as const),
    );
  }

  #edge(name: string, nodes: readonly FieldNode[]): string {
    if (name === 'node') return this.#selection.object(this.node, nodes, this.#row);
    return name === 'cursor'
      ? cursorSql(this.source, this.#row)
      : `'${this.#typeName().replace(/Connection$/, 'Edge')}'`;
  }

  #pageInfo(name: string): string {
    const { isBackward, size, hasCursor } = this.#page;
    const isMore = `(count(*)>${size})`;
    if (name === 'hasNextPage') return isBackward ? String(hasCursor) : isMore;
    if (name === 'hasPreviousPage') return isBackward ? isMore : String(hasCursor);
    if (name === '__typename') return `'PageInfo'`;
    const isFirst = name === 'startCursor';
    const rows = `array_agg(${cursorSql(this.source, this.#row)} order by ${this.#row}.place_in_list ${isFirst === isBackward ? 'desc' : 'asc'})`;
    return `(${rows} filter (where ${this.#row}.place_in_list<=${size}))[1]`;
  }

  #list(json: string): string {
    const row = this.#row;
    const direction = this.#page.isBackward ? 'desc' : 'asc';
    return `coalesce(json_agg(${json} order by ${row}.place_in_list ${direction}) filter (where ${row}.place_in_list<=${this.#page.size}),'[]')`;
  }

  /** One row more than the page, numbered from the end that is read. */
  #rows(): string {
    const { order, table, branches } = this.source;
    const tie = this.source.tie?.column ?? 'id';
    const { cursor, isBackward, size } = this.#page;
    const isDown = order.isDescending !== isBackward;
    const collate = order.collation ? ` collate "${order.collation}"` : '';
    const by = (row: string) =>
      `${order.sql(row)}${collate} ${isDown ? 'desc' : 'asc'},${row}.${tie} ${isDown ? 'desc' : 'asc'}`;
    const past = (row: string) =>
      cursor
        ? [`(${order.sql(row)}${collate},${row}.${tie})${isDown ? '<' : '>'}(${cursor.value}${collate},${cursor.id})`]
        : [];
    const parts = branches.map((conditions) => {
      const row = this.#selection.alias();
      const where = [...conditions(row), ...past(row)].join(' and ') || 'true';
      return `(select ${row}.* from ${table} ${row} where ${where} order by ${by(row)} limit ${size}+1)`;
    });
    const all = this.#selection.alias();
    const merged =
      parts.length === 1
        ? parts[0]
        : `(select m.* from (${parts.join(' union all ')}) m order by ${by('m')} limit ${size}+1)`;
    return `select ${all}.*,row_number() over (order by ${by(all)}) as place_in_list from ${merged} ${all}`;
  }

  #totalCount(same: readonly FieldNode[]): string {
    const counted = this.source.branches.map((conditions) => {
      const row = this.#selection.alias();
      return `(select 1 from ${this.source.table} ${row} where ${conditions(row).join(' and ') || 'true'} limit ${countedTo + 1})`;
    });
    const json = this.#each(same, (name) => {
      if (name === 'value') return `least(c.n,${countedTo})`;
      return name === 'exact' ? `(c.n<=${countedTo})` : `'TotalCount'`;
    });
    return `(select ${json} from (select count(*)::int as n from (${counted.join(' union all ')}) l) c)`;
  }
}
