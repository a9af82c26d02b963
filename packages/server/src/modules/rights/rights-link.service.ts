import { issueRightsLinkRules, rightsLinkLimits } from '@lianxi/schema';
import { recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import type { Written } from '../../platform/written.ts';
import { hashOf, newToken } from '../identity/index.ts';
import { livingPerson } from '../people/index.ts';
import { RightsLink } from './rights.entity.ts';
import type { IssueRightsLinkInput, RevokeRightsLinkInput } from './rights.inputs.ts';
import { canServePerson } from './rights.policy.ts';

/** A new link and its path, which nobody will see again: the database keeps the hash of its token alone. */
export async function issueRightsLink(
  ctx: Context,
  input: IssueRightsLinkInput,
): Promise<Written & { path: string; url: string | null }> {
  const { expiresInDays } = checked(issueRightsLinkRules, input);
  const { regionId, id: personId } = await livingPerson(ctx, input.personId, 'personId');
  demand(canServePerson(actorOf(ctx), regionId));
  const written = { regionId, id: newId() };
  const token = newToken();
  const facts = {
    ...written,
    personId,
    days: expiresInDays ?? rightsLinkLimits.usualDays,
    by: actorOf(ctx).displayName,
  };
  await ctx.em.execute('select sec.issue_rights_link(?, ?::jsonb)', [hashOf(token), JSON.stringify(facts)]);
  await noted(ctx, 'issueRightsLink', { person: { regionId, id: personId }, link: written });
  const path = `/r/${token}`;
  const { gatewayUrl } = ctx.installation;
  return { written, path, url: gatewayUrl && `${gatewayUrl.replace(/\/$/, '')}${path}` };
}

/** Ends a link for good: from now on it answers like one that never was. */
export async function revokeRightsLink(ctx: Context, input: RevokeRightsLinkInput): Promise<RowKey> {
  const key = fromGlobalId('rlk', input.id);
  const link = await ctx.em.findOne(RightsLink, key);
  if (!link) throw new Refusal('NOT_FOUND', { field: 'id' });
  demand(canServePerson(actorOf(ctx), key.regionId));
  const [ended] = await ctx.em.execute<{ isRevoked: boolean }[]>(
    'select sec.revoke_rights_link(?, ?, ?) as "isRevoked"',
    [key.regionId, key.id, actorOf(ctx).displayName],
  );
  if (!ended?.isRevoked) throw new Refusal('RIGHTS_LINK_ENDED');
  await noted(ctx, 'revokeRightsLink', { person: { regionId: link.regionId, id: link.person.id }, link: key });
  return key;
}

async function noted(ctx: Context, verb: string, { person, link }: { person: RowKey; link: RowKey }): Promise<void> {
  recordDeed(ctx, { verb, subjectType: 'Person', subject: person });
  await ctx.em.flush();
  await tell(ctx, `${verb === 'issueRightsLink' ? 'rightsLinkIssued' : 'rightsLinkRevoked'}`, link);
}
