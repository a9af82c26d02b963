import { changesBetween, recordDeed } from '../../platform/audit.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { initialsOf } from '../../platform/pinyin.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { LiaisonAssignment } from './liaison-assignment.entity.ts';
import { Officer } from './office.entity.ts';
import { closeBefore, reachingInto } from './period.ts';

/** Enters an officer whom a file names; the flush is the caller's. */
export function addOfficerByFile(work: Work, key: RowKey, { name, reason }: { name: string; reason: string }): void {
  work.em.create(Officer, { ...key, name, initials: initialsOf(name), accountId: null });
  const changes = changesBetween({}, { name });
  recordDeed(work, { verb: 'importOfficer', subjectType: 'Officer', subject: key, reason, changes });
}

/** A liaison person as a file tells it: from a day on, and to a day where it is over. */
export interface AssignmentOfFile {
  enterprise: RowKey;
  officer: RowKey & { name: string };
  fromOn: string;
  toOn: string | null;
  reason: string;
}

/**
 * Names the liaison person of an enterprise from a file. One without a last day ends whoever is liaison person then.
 *
 * Periods that overlap otherwise were judged before; the database refuses them in any case.
 */
export async function assignByFile(work: Work, assignment: AssignmentOfFile): Promise<void> {
  const { enterprise, officer, fromOn, toOn, reason } = assignment;
  const { regionId } = enterprise;
  await work.em.flush();
  const whose = { regionId, enterprise: [regionId, enterprise.id] };
  const present =
    toOn === null
      ? await work.em.find(LiaisonAssignment, { ...whose, ...reachingInto(fromOn) }, { populate: ['officer'] })
      : [];
  closeBefore(fromOn, present);
  await work.em.flush();
  const key = { regionId, id: newId() };
  work.em.create(LiaisonAssignment, {
    ...key,
    enterprise: work.em.getReference(Enterprise, [regionId, enterprise.id]),
    officer: work.em.getReference(Officer, [officer.regionId, officer.id]),
    fromOn,
    toOn,
    reason,
  });
  const changes = changesBetween(
    { liaisonPerson: present[0]?.officer.name },
    { liaisonPerson: officer.name, fromOn, toOn },
  );
  recordDeed(work, {
    verb: 'assignLiaisonPerson',
    subjectType: 'LiaisonAssignment',
    subject: key,
    about: enterprise,
    reason,
    changes,
  });
}

/** Writes down the last day of an assignment that a file tells; the flush is the caller's. */
export async function endByFile(
  work: Work,
  key: RowKey,
  { toOn, reason }: { toOn: string; reason: string },
): Promise<void> {
  await work.em.flush();
  const assignment = await work.em.findOneOrFail(LiaisonAssignment, key);
  const changes = changesBetween({ toOn: assignment.toOn }, { toOn });
  assignment.toOn = toOn;
  const about = { regionId: key.regionId, id: assignment.enterprise.id };
  recordDeed(work, { verb: 'endLiaison', subjectType: 'LiaisonAssignment', subject: key, about, reason, changes });
}
