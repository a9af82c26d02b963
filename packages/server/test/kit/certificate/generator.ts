import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { wordOf } from './calls.ts';
import type { Dice } from './dice.ts';
import { typeOfIds } from './id-names.ts';
import type { Given, Operation, Wanted } from './operation.ts';
import { positionsOf } from './positions.ts';

type Field = GraphQLField<unknown, unknown>;

/** The call that a value is made for: what it answers with, and whether it reaches for foreign rows alone. */
interface Call {
  returned: string;
  isForeign: boolean;
}

/** What a caller may know: its own ids and regions, what stands in either foreign world, and words to look for. */
export interface Knowledge {
  own: readonly string[];
  /** The word that ids of a type begin with. */
  wordByType: ReadonlyMap<string, string>;
  foreign: readonly string[];
  ownRegions: readonly number[];
  foreignRegions: readonly number[];
  words: readonly string[];
}

const days = ['2013-06-30', '2014-10-07', '2014-11-10', '2014-11-17', '2014-12-31'];
/** How far answers are followed. */
const deepest = 4;

/** Makes valid operations of a schema, each of another shape; the same dice make the same ones. */
export class Generator {
  readonly #queries: Field[];
  readonly #mutations: Field[];
  constructor(
    schema: GraphQLSchema,
    readonly known: Knowledge,
    readonly dice: Dice,
  ) {
    this.#queries = Object.values(schema.getQueryType()?.getFields() ?? {});
    // What points at no row would be done, by the caller to itself.
    const pointing = new Set(positionsOf(schema).flatMap(({ field, reach }) => (reach === 'uuid' ? [] : [field])));
    this.#mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ name }) =>
      pointing.has(name),
    );
  }

  /** The next operation: mostly queries; a mutation reaches for foreign rows alone, so that it is refused. */
  next(): Operation {
    if (this.dice.falls(0.15))
      return { root: 'mutation', wanted: [this.#wanted(this.dice.pick(this.#mutations), 2, true)] };
    const roots = Array.from({ length: 1 + this.dice.upTo(1) }, () => this.dice.pick(this.#queries));
    const wanted = roots.map((field, place) => ({ ...this.#wanted(field, deepest, false), alias: `q${place}` }));
    return { root: 'query', wanted };
  }

  #wanted(field: Field, left: number, isForeign: boolean): Wanted {
    const given = field.args.filter((arg) => isRequiredArgument(arg) || this.dice.falls(this.#wish(arg)));
    const type = getNamedType(field.type);
    const call = { returned: rowTypeOf(field, this.known.wordByType), isForeign };
    return {
      field: field.name,
      alias: null,
      given: given.map((arg) => this.#given(arg, call)),
      below: isCompositeType(type) && !isUnionType(type) ? this.#below(Object.values(type.getFields()), left - 1) : [],
    };
  }

  #below(fields: readonly Field[], left: number): Wanted[] {
    const open = fields.filter((field) => isLeafType(getNamedType(field.type)) || left > 0);
    if (open.length === 0) return [{ field: '__typename', alias: null, given: [], below: [] }];
    // Deep answers are narrow, or one operation would weigh as much as a hundred.
    const chosen = this.dice.some(open, Math.min(0.5, 5 / open.length)).slice(0, 6);
    return chosen.map((field, place) => ({
      ...this.#wanted(field, left, false),
      alias: this.dice.falls(0.1) ? `${field.name}${place}` : null,
    }));
  }

  /** Cursors are rarely worth a guess; filters and regions are what may leak. */
  #wish({ name, type }: GraphQLArgument): number {
    if (name === 'after' || name === 'before' || name === 'last') return 0.03;
    return name === 'first' || isInputObjectType(getNamedType(type)) ? 0.5 : 0.35;
  }

  #given(arg: GraphQLArgument, call: Call): Given {
    const { name, type } = arg;
    const value = this.#value(type, name, call);
    return { name, type: String(type), isRequired: isRequiredArgument(arg), value };
  }

  #value(given: GraphQLInputType, name: string, call: Call): unknown {
    const type = getNullableType(given);
    if (isListType(type)) {
      const length = 1 + this.dice.upTo(1);
      return Array.from({ length }, () => this.#value(type.ofType, name, call));
    }
    if (isEnumType(type)) return this.dice.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isRequiredInputField(field) || this.dice.falls(0.3),
      );
      return Object.fromEntries(fields.map((field) => [field.name, this.#value(field.type, field.name, call)]));
    }
    return this.#scalar(type.name, name, call);
  }

  #scalar(type: string, name: string, call: Call): unknown {
    const { dice, known } = this;
    switch (type) {
      case 'ID':
        return this.#id(name, call);
      case 'Int':
        if (!name.endsWith('Id')) return 1 + dice.upTo(4);
        return dice.pick(call.isForeign || dice.falls(0.4) ? known.foreignRegions : known.ownRegions);
      case 'Boolean':
        return dice.falls(0.5);
      case 'Day':
        return dice.pick(days);
      default:
        return name.endsWith('On') ? dice.pick(days) : dice.pick(known.words);
    }
  }

  /** Mostly of the type that the name speaks of, so that most calls pass the door and are stopped by the wall. */
  #id(name: string, { returned, isForeign }: Call): string {
    const { dice, known } = this;
    const ids = isForeign || dice.falls(0.4) ? known.foreign : known.own;
    const word = known.wordByType.get(typeOfIds(name, returned));
    const fitting = ids.filter((id) => wordOf(id) === word);
    return dice.pick(fitting.length > 0 && dice.falls(0.95) ? fitting : ids);
  }
}

/** The type of the row that a field answers with, be it as a payload's part or by itself. */
function rowTypeOf({ type }: Field, wordByType: ReadonlyMap<string, string>): string {
  const named = getNamedType(type);
  if (wordByType.has(named.name) || !isObjectType(named)) return named.name;
  const parts = Object.values(named.getFields()).map((field) => getNamedType(field.type).name);
  return parts.find((name) => wordByType.has(name)) ?? named.name;
}
