import { fromGlobalId, globalIdSql, regionOfGlobalId, type RowKey } from '../global-id.ts';
import { Refusal } from '../refusal.ts';
import type { FieldSql, Rows } from './rows.ts';

/** The `id` of a type whose rows `node(id)` finds again by the word that it begins with. */
export type NodeId = FieldSql & { word: string };

/** The id of the rows of one tenant table; every word belongs to one type. */
export const nodeId = (word: string): NodeId =>
  Object.assign<FieldSql, { word: string }>(({ row }) => globalIdSql(word, row), { word });

/** A type by the word of its ids, and the key of the row that one of them points at. */
export interface NodeAt {
  type: string;
  key: Partial<RowKey>;
}

const regionWord = 'reg';

/** A region is its own tenant: its key is all there is to its id. */
export const regionNodeId: NodeId = Object.assign<FieldSql, { word: string }>(
  ({ row }) => `'${regionWord}_'||translate(encode(int4send(${row}.region_id),'base64'),'+/=','-_')`,
  { word: regionWord },
);

/** Type name → word of its ids, for every type that `node(id)` finds; refuses to give one word to two types. */
export function wordsOfNodes(rows: Rows): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [type, { fields }] of Object.entries(rows)) {
    const id = fields?.['id'];
    if (typeof id !== 'function' || !('word' in id) || typeof id.word !== 'string') continue;
    if ([...words.values()].includes(id.word)) throw new Error(`two types have ids that begin with ${id.word}`);
    words.set(type, id.word);
  }
  return words;
}

/** What an id points at; refused as BAD_ID where no type has ids of its word, or it was not made by us. */
export function nodeAt(words: ReturnType<typeof wordsOfNodes>, globalId: string): NodeAt {
  const [word = ''] = globalId.split('_', 1);
  const type = [...words].find(([, one]) => one === word)?.[0];
  if (type === undefined) throw new Refusal('BAD_ID', { field: 'id' });
  return { type, key: word === regionWord ? { regionId: regionOfGlobalId(globalId) } : fromGlobalId(word, globalId) };
}

/** Response names are a caller's to choose; this key is no name, so nothing it asks for can take its place. */
const typeKey = Symbol('the type of a node');

/** A row that knows of which type it is; null stays null. */
export const asNode = (type: string, row: unknown): object | null =>
  typeof row === 'object' && row !== null ? { ...row, [typeKey]: type } : null;

/** The type of a row that `asNode` made. */
export const typeOfNode = (row: { [typeKey]?: string }): string | undefined => row[typeKey];
