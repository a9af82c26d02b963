import { ApiKeyKind } from '@lianxi/schema';
import { fromGlobalId, type RowKey } from '../../src/platform/global-id.ts';
import { dataOf, type Actor } from './world.ts';

/** A key that was issued: its token, which is told once, and its row. */
export interface IssuedKey {
  token: string;
  id: string;
  row: RowKey;
}

/** A key of the county of Yanzhou with everything open, for a month, unless it is said otherwise. */
export const keyInput = (given: Record<string, unknown> = {}) => ({
  regionId: 370812,
  label: '数据交换',
  regionIds: [given['regionId'] ?? 370812],
  kinds: Object.values(ApiKeyKind),
  access: 'READ',
  expiresInDays: 30,
  ...given,
});

/** Sends `issueApiKey`, for whoever may be refused. */
export const asksForKey = (actor: Pick<Actor, 'ask'>, given?: Record<string, unknown>) =>
  actor.ask('mutation($i: IssueApiKeyInput!){issueApiKey(input:$i){token apiKey{id}}}', { i: keyInput(given) });

/** Issues a key through the API. */
export async function issuedKey(actor: Pick<Actor, 'ask'>, given?: Record<string, unknown>): Promise<IssuedKey> {
  const { issueApiKey } = dataOf(await asksForKey(actor, given)) as unknown as {
    issueApiKey: { token: string; apiKey: { id: string } };
  };
  const { id } = issueApiKey.apiKey;
  return { token: issueApiKey.token, id, row: fromGlobalId('key', id) };
}
