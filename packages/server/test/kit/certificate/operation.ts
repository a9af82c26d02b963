/** An argument with its type, so that it can be sent as a variable. */
export interface Given {
  name: string;
  type: string;
  isRequired: boolean;
  value: unknown;
}

/** A field that is asked for, with what is asked of its answer; a leaf has nothing below. */
export interface Wanted {
  field: string;
  alias: string | null;
  given: readonly Given[];
  below: readonly Wanted[];
}

export interface Operation {
  root: 'query' | 'mutation';
  wanted: readonly Wanted[];
}

/** The operation as it is sent: every argument is a variable. */
export function printed({ root, wanted }: Operation): { text: string; variables: Record<string, unknown> } {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const textOf = ({ field, alias, given, below }: Wanted): string => {
    const args = given.map(({ name, type, value }) => {
      const variable = `v${declared.length}`;
      declared.push(`$${variable}:${type}`);
      variables[variable] = value;
      return `${name}:$${variable}`;
    });
    const head = `${alias === null ? '' : `${alias}:`}${field}${args.length > 0 ? `(${args.join(',')})` : ''}`;
    return below.length > 0 ? `${head}{${below.map(textOf).join(' ')}}` : head;
  };
  const body = wanted.map(textOf).join(' ');
  return { text: `${root}${declared.length > 0 ? `(${declared.join(',')})` : ''}{${body}}`, variables };
}

/** Every operation that asks for a little less: one field, one argument or one whole answer fewer. */
function* lesser(wanted: readonly Wanted[]): Generator<Wanted[]> {
  for (const [place, one] of wanted.entries()) {
    const put = (...instead: Wanted[]): Wanted[] => [...wanted.slice(0, place), ...instead, ...wanted.slice(place + 1)];
    if (wanted.length > 1) yield put();
    for (const given of one.given.filter(({ isRequired }) => !isRequired))
      yield put({ ...one, given: one.given.filter((other) => other !== given) });
    for (const below of lesser(one.below)) yield put({ ...one, below });
  }
}

/** The least operation that still fails, found by leaving out one thing after another. */
export async function shrunk(operation: Operation, fails: (less: Operation) => Promise<boolean>): Promise<Operation> {
  for (const wanted of lesser(operation.wanted)) {
    const less = { ...operation, wanted };
    if (await fails(less)) return shrunk(less, fails);
  }
  return operation;
}
