import { giveNoticeRules } from '@lianxi/schema';
import { recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { pastDay } from '../../platform/past-day.ts';
import { demand } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { livingPerson } from '../people/index.ts';
import { PersonNotice } from './rights.entity.ts';
import type { GiveNoticeInput } from './rights.inputs.ts';
import { canServePerson } from './rights.policy.ts';

/** Writes down that a person was told what is held of them, and by which way. */
export async function giveNotice(ctx: Context, input: GiveNoticeInput): Promise<RowKey> {
  const person = await livingPerson(ctx, input.personId, 'personId');
  const { regionId } = person;
  demand(canServePerson(actorOf(ctx), regionId));
  const givenOn = pastDay(ctx, 'givenOn', checked(giveNoticeRules, input).givenOn);
  const { way, script } = input;
  const subject = { regionId, id: person.id };
  ctx.em.create(PersonNotice, {
    regionId,
    id: newId(),
    person,
    givenOn,
    way,
    script,
    givenByName: actorOf(ctx).displayName,
    createdAt: ctx.clock.now(),
  });
  const changes = [{ field: 'notice', before: null, after: `${givenOn} ${way} ${script}` }];
  recordDeed(ctx, { verb: 'giveNotice', subjectType: 'Person', subject, changes });
  await ctx.em.flush();
  await tell(ctx, 'noticeGiven', subject);
  return subject;
}
