import { Refusal } from './refusal.ts';

/** The key of a tenant row: its region and its uuid. */
export interface RowKey {
  regionId: number;
  id: string;
}

/**
 * Opaque ids of the API: a short word for the type and 20 bytes (region, uuid) in base64url.
 *
 * They carry the tenant so that a look-up goes straight to the primary key, and they are no secret: what a reader
 * may see is decided by the policy alone.
 */
export function toGlobalId(word: string, key: RowKey): string {
  const bytes = Buffer.alloc(20);
  bytes.writeInt32BE(key.regionId, 0);
  Buffer.from(key.id.replaceAll('-', ''), 'hex').copy(bytes, 4);
  return `${word}_${bytes.toString('base64url')}`;
}

/** The row an id points at; refused as BAD_ID, naming the field, where it was not made by `toGlobalId`. */
export function fromGlobalId(word: string, globalId: string, field = 'id'): RowKey {
  const prefix = globalId.slice(0, word.length + 1);
  const text = globalId.slice(word.length + 1);
  const bytes = Buffer.from(text, 'base64url');
  if (prefix !== `${word}_` || bytes.length !== 20 || bytes.toString('base64url') !== text)
    throw new Refusal('BAD_ID', { field });
  const hex = bytes.toString('hex', 4);
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  return { regionId: bytes.readInt32BE(0), id };
}

/** The region that the id of a region points at; refused like any other id that was not made by us. */
export function regionOfGlobalId(globalId: string): number {
  const text = globalId.slice('reg_'.length);
  const bytes = Buffer.from(text, 'base64url');
  if (!globalId.startsWith('reg_') || bytes.length !== 4 || bytes.toString('base64url') !== text)
    throw new Refusal('BAD_ID', { field: 'id' });
  return bytes.readInt32BE(0);
}

/** The same encoding in SQL, so that a list makes its ids while it reads: of a row's own id, or of another that it holds. */
export const globalIdSql = (word: string, row: string, id = 'id'): string =>
  globalIdOf({ word: `'${word}'`, region: `${row}.region_id`, id: `${row}.${id}` });

/** The same where each part is an expression: the word stands in a column, or the region is another's. */
export const globalIdOf = ({ word, region, id }: { word: string; region: string; id: string }): string =>
  `${word}||'_'||translate(encode(int4send(${region})||uuid_send(${id}),'base64'),'+/=','-_')`;
