import { revealFieldRules } from '@lianxi/schema';
import { recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { badInput, demand } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { PersonalFieldName, PersonalReading, revealedFields } from '../privacy/index.ts';
import type { RevealFieldInput } from './person.inputs.ts';
import { canRevealField } from './person.policy.ts';
import { seenPerson } from './seen-person.ts';

/** What was looked at. The value itself is in no record and in no answer that is kept for a retry. */
export interface Revealed {
  written: RowKey;
  field: PersonalFieldName;
}

/** Writes down who looks at which field of whom, and what for, before anybody sees it. */
export async function revealField(ctx: Context, input: RevealFieldInput): Promise<Revealed> {
  const { regionId, id } = await seenPerson(ctx, input.id);
  const { accountId, displayName } = actorOf(ctx);
  demand(canRevealField(actorOf(ctx), { regionId }));
  const { purpose } = checked(revealFieldRules, input);
  const { field } = input;
  if (!revealedFields.has(field)) throw badInput('field', 'NOT_REVEALED');
  ctx.em.create(PersonalReading, {
    regionId,
    id: newId(),
    subjectType: 'Person',
    subjectId: id,
    field,
    purpose,
    accountId,
    actorName: displayName,
    readAt: ctx.clock.now(),
  });
  const subject = { regionId, id };
  const changes = [{ field, before: null, after: null }];
  recordDeed(ctx, { verb: 'revealField', subjectType: 'Person', subject, reason: purpose, changes });
  await ctx.em.flush();
  return { written: subject, field };
}

/**
 * The field in full, read after the look was saved.
 *
 * The right is asked for again: a retry under the same key may come after the reader has lost it.
 */
export async function revealedValue(ctx: Context, { written, field }: Revealed): Promise<string | null> {
  demand(canRevealField(actorOf(ctx), written));
  const [row] = await ctx.read<Record<'name' | 'phone', string | null>>({
    name: 'revealed_person',
    text: 'select name, phone from person where region_id = $1 and id = $2',
    values: [written.regionId, written.id],
  });
  return row?.[field === PersonalFieldName.PERSON_NAME ? 'name' : 'phone'] ?? null;
}
