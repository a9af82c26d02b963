import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import type { Position } from './positions.ts';

export type Args = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

/** What stands in the arguments of a call at a position; of a list its first element. */
export function valueAt(args: Args, path: readonly string[]): unknown {
  let at: unknown = args;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    // An argument is an object by name or a list by place; both are read by key.
    at = (at as Record<string, unknown>)[step === '*' ? '0' : step];
  }
  return at;
}

/** The id of an own row, by the name of what asks for it. */
type Ids = (name: string) => string;
const unknown: Ids = (name) => {
  throw new Error(`no id is known for ${name}`);
};

interface Placing {
  value: unknown;
  /** Ids that have to stand beside the position. */
  ids?: Ids | undefined;
}

/** The arguments with another value at a position; what leads there and is not given yet is filled in. */
export function withValue(field: Field, args: Args, at: Placing & { path: Position['path'] }): Args {
  const { path, value, ids } = at;
  const [name = '', ...rest] = path;
  const type = field.args.find((arg) => arg.name === name)?.type;
  if (!type) throw new Error(`${field.name} takes no ${name}`);
  return { ...args, [name]: placed(type, args[name], { path: rest, value, ids }) };
}

function placed(given: GraphQLInputType, held: unknown, at: Placing & { path: readonly string[] }): unknown {
  const { value, ids } = at;
  const [step, ...path] = at.path;
  if (step === undefined) return at.value;
  const type = getNullableType(given);
  if (isListType(type)) {
    const [first, ...others]: unknown[] = Array.isArray(held) ? held : [];
    return [placed(type.ofType, first, { path, value, ids }), ...others];
  }
  if (!isInputObjectType(type)) throw new Error(`${String(type)} has no ${step}`);
  const field = type.getFields()[step];
  if (!field) throw new Error(`${type.name} has no ${step}`);
  // What was given for an input object is an object.
  const before = (held as Args | null | undefined) ?? filled(type, step, ids ?? unknown);
  return { ...before, [step]: placed(field.type, before[step], { path, value, ids }) };
}

/** The required fields of an input object, all but one; regions among them are a call's own to give. */
function filled(type: GraphQLInputType, but: string, ids: Ids): Args {
  if (!isInputObjectType(type)) throw new Error(`${String(type)} is no input object`);
  const fields = Object.values(type.getFields()).filter((field) => isRequiredInputField(field) && field.name !== but);
  return Object.fromEntries(fields.map((field) => [field.name, sample(field.type, field.name, ids)]));
}

/** A value that the rules of input let pass. */
export function sample(given: GraphQLInputType, name: string, ids: Ids = unknown): unknown {
  const type = getNullableType(given);
  if (isListType(type)) return [sample(type.ofType, name, ids)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return filled(type, '', ids);
  switch (type.name) {
    case 'String':
    case 'Day':
      return type.name === 'Day' || name.endsWith('On') ? '2014-10-08' : '走访';
    case 'Boolean':
      return false;
    case 'Int':
      return 1;
    case 'ID':
      return ids(name);
    default:
      throw new Error(`no sample is known for ${name}: ${type.name}`);
  }
}
