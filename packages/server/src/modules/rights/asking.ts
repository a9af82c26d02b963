import { recordDeed } from '../../platform/audit.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { DeadlinePurpose, setDeadline } from '../calendar/index.ts';
import type { Person } from '../people/index.ts';
import { PersonalFieldName } from '../privacy/index.ts';
import { RightsChannel, RightsKind, RightsState } from './rights-states.ts';
import { RightsRequest } from './rights.entity.ts';

/** Within how many working days a person is answered. */
const workingDays = 15;

/** What a person asks for, as rules have cleaned it; at the counter the day on which identity was checked. */
interface Asked {
  kind: RightsKind;
  field: PersonalFieldName | null;
  words: string | null;
  channel: RightsChannel;
  checkedOn?: string;
}

const correctable: readonly (PersonalFieldName | null)[] = [
  PersonalFieldName.PERSON_NAME,
  PersonalFieldName.PERSON_PHONE,
];

/** Writes a request down and sets its clock; one of the kind that is still open is not asked twice. */
export async function addRequest(work: Work, person: Person, asked: Asked): Promise<RowKey> {
  const { regionId } = person;
  const { kind, words, channel, checkedOn = null } = asked;
  const field = kind === RightsKind.CORRECT ? asked.field : null;
  if (kind === RightsKind.CORRECT && !correctable.includes(field)) throw badInput('field', 'REQUIRED');
  if (kind === RightsKind.CORRECT && words === null) throw badInput('words', 'REQUIRED');
  const state = RightsState.RECEIVED;
  const open = await work.em.findOne(RightsRequest, { regionId, person: { id: person.id }, kind, field, state });
  if (open) return { regionId, id: open.id };
  const key = { regionId, id: newId() };
  const receivedOn = dayOf(work.clock.now());
  const owed = { subject: key, word: 'rrq', label: '个人信息请求', purpose: DeadlinePurpose.RIGHTS_ANSWER };
  work.em.create(RightsRequest, {
    ...key,
    person,
    kind,
    state,
    channel,
    field,
    words,
    receivedOn,
    checkedOn,
    checkedByName: channel === RightsChannel.COUNTER ? actorOf(work).displayName : null,
    deadline: await setDeadline(work, owed, { startsOn: receivedOn, workingDays }),
    createdAt: work.clock.now(),
  });
  const subject = { regionId, id: person.id };
  const changes = [{ field: 'kind', before: null, after: kind }];
  recordDeed(work, { verb: 'recordRightsRequest', subjectType: 'Person', subject, changes });
  await work.em.flush();
  await tell(work, 'rightsRequested', key);
  return key;
}
