import { getNamedType, isInputObjectType, isObjectType, isRequiredInputField, type GraphQLNamedType } from 'graphql';
import { fromGlobalId } from '../../../src/platform/global-id.ts';
import { wordOf } from './calls.ts';
import { rootField } from './documents.ts';
import { positionsOf, type Position } from './positions.ts';
import { rightful, rowOf } from './probes.ts';
import { codeIn, places, type Stage } from './stage.ts';
import { withValue, type Args } from './values.ts';
import { wireOf, type Wire } from './wire.ts';

export interface Deed {
  wire: Wire;
  args: Args;
}

/**
 * A mutation as whoever it belongs to does it.
 *
 * Where a client may bring a uuid or a credit code it brings one that a foreign row bears already: that it is taken
 * elsewhere must not be told.
 */
export async function deedsOf(stage: Stage, field: string): Promise<Deed[]> {
  const known = stage.calls.get(field);
  if (!known) throw new Error(`no call of mutation ${field} is known`);
  const args = await known.args();
  const wire =
    known.token === undefined
      ? rightful(stage, args)
      : wireOf(stage.world.app.url, 'whoever signs in and out', known.token);
  const position = positionsOf(stage.schema).find((one) => one.field === field && one.reach === 'uuid');
  if (!position) return [{ wire, args }];
  const word = payloadWord(stage, field);
  const bare = withoutRow(inputOf(stage, field), { args, word });
  const taken = { wire, args: withForeignUuid(stage, position, { args: bare, word }) };
  return bare === args ? [taken] : [{ wire, args }, taken];
}

function withForeignUuid(stage: Stage, { field, path }: Position, { args, word }: { args: Args; word: string }): Args {
  const foreign = rowOf(stage, places.sibling, word);
  const root = rootField(stage.schema, { root: 'mutation', field });
  const taken = withValue(root, args, { path, value: fromGlobalId(word, foreign).id });
  const input = inputOf(stage, field);
  const takesCode = isInputObjectType(input) && 'creditCode' in input.getFields();
  return takesCode ? withValue(root, taken, { path: ['input', 'creditCode'], value: codeIn(places.sibling) }) : taken;
}

/** The word of the row that a mutation answers with. */
function payloadWord({ schema, tenants }: Stage, field: string): string {
  const payload = getNamedType(rootField(schema, { root: 'mutation', field }).type);
  const words = tenants.get(places.home)?.wordByType;
  const types = isObjectType(payload) ? Object.values(payload.getFields()).map(({ type }) => getNamedType(type)) : [];
  const word = types.map(({ name }) => words?.get(name)).find((one) => one !== undefined);
  if (word === undefined) throw new Error(`${field} answers with no row that is known`);
  return word;
}

/** The one input object of a mutation. */
const inputOf = ({ schema }: Stage, field: string): GraphQLNamedType | undefined =>
  getNamedType(rootField(schema, { root: 'mutation', field }).args.find(({ name }) => name === 'input')?.type);

/**
 * The same call about a new row: without the one that is there already, and its version.
 *
 * A row that has to be named is what the call is about, and no row that it might make.
 */
function withoutRow(type: GraphQLNamedType | undefined, { args, word }: { args: Args; word: string }): Args {
  // Every mutation with a client's uuid takes one input object.
  const input = args['input'] as Args;
  const fields = isInputObjectType(type) ? type.getFields() : {};
  const mayBeLeft = (name: string): boolean => fields[name] !== undefined && !isRequiredInputField(fields[name]);
  const row = Object.keys(input).find((name) => wordOf(input[name]) === word && mayBeLeft(name));
  if (row === undefined) return args;
  return {
    ...args,
    input: Object.fromEntries(Object.entries(input).filter(([name]) => ![row, 'version'].includes(name))),
  };
}
