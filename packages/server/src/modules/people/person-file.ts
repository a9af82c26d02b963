import { recordDeed, type FieldChange } from '../../platform/audit.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { keepFormer } from './former-words.ts';
import { addRole, maskedChanges, type RoleFacts } from './person-record.ts';
import { Person, PersonRole } from './person.entity.ts';

/** What a file brings up to date of somebody who stands for an enterprise. */
export interface Amendment {
  person: RowKey;
  /** The id of the role in the enterprise. */
  role: string;
  changed: { phone?: string; title?: string };
  /** The same as the record of the deed tells it. */
  changes: FieldChange[];
  reason: string;
}

/** Brings phone and title of a known person up to date from a file; the last flush is the caller's. */
export async function amendPersonByFile(work: Work, amendment: Amendment): Promise<void> {
  const { person: key, role: roleId, changed, changes, reason } = amendment;
  // Somebody of an earlier row may have been entered a moment ago.
  await work.em.flush();
  const person = await work.em.findOneOrFail(Person, key);
  const role = await work.em.findOneOrFail(PersonRole, { regionId: key.regionId, id: roleId });
  await keepFormer(work, person, changed);
  if (changed.phone !== undefined) Object.assign(person, { phone: changed.phone, updatedAt: work.clock.now() });
  if (changed.title !== undefined) role.title = changed.title;
  const about = { regionId: key.regionId, id: role.enterprise.id };
  recordDeed(work, { verb: 'importPerson', subjectType: 'Person', subject: key, about, reason, changes });
}

/** Gives somebody whom the county knows already a role in one more enterprise; the flush is the caller's. */
export function takeRoleByFile(
  work: Work,
  person: RowKey,
  { role, reason }: { role: RoleFacts; reason: string },
): void {
  const subject = addRole(work, person, role);
  const { enterprise: about, kind, title } = role;
  const changes = maskedChanges({}, { kind, title });
  recordDeed(work, { verb: 'takeRole', subjectType: 'PersonRole', subject, about, reason, changes });
}
