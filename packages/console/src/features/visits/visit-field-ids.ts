import type { VisitDraft } from './visit-draft.ts';

/** The controls that every form of a visit has. */
export const fieldIds = {
  enterpriseId: 'visit-enterprise',
  visitedOn: 'visit-day',
  channel: 'visit-channel',
  kind: 'visit-kind',
  campaignId: 'visit-campaign',
  outcome: 'visit-outcome',
  evidence: 'visit-evidence',
  attendees: 'visit-attendees',
  visitorIds: 'visit-visitors',
  officeRegionId: 'visit-office',
  departmentIds: 'visit-departments',
  policies: 'visit-policies',
  hazards: 'visit-hazards',
  closedItemIds: 'visit-items-carried',
  items: 'visit-items',
  findings: 'visit-findings',
  'form.step': 'visit-form',
  'form.serialNo': 'visit-form-serial',
  'form.reason': 'visit-form-reason',
  problems: 'visit-problems',
  note: 'visit-note',
  confirmedBy: 'visit-confirmed',
  nextVisitOn: 'visit-next',
  nextBurdenReason: 'visit-next-burden',
};

/** Id of a control that stands in a list: the key of its entry stays, its place does not. */
export const controlId = (key: string, field: string): string => `${field}-${key}`;

const within = (list: string, fields: readonly string[]) => (entry: { key: string }, place: number) =>
  fields.map((field): [string, string] => [`${list}.${place}.${field}`, controlId(entry.key, field)]);

/** The controls of a form that asks who was met. */
export function attendeeFieldIds(attendees: VisitDraft['attendees']): Record<string, string> {
  return {
    ...fieldIds,
    ...Object.fromEntries([
      ...attendees.flatMap(
        within('attendees', ['newPerson.name', 'newPerson.title', 'newPerson.phone', 'newPerson.kind']),
      ),
      ...attendees.map((_entry, place): [string, string] => [`attendees.${place}`, fieldIds.attendees]),
      ...attendees.map((_entry, place): [string, string] => [`attendees.${place}.personId`, fieldIds.attendees]),
    ]),
  };
}

/** The control for each path that a problem may name, `problems.1.title` among them. */
export function visitFieldIds({
  attendees,
  policies,
  hazards,
  problems,
  items,
  findings,
}: VisitDraft): Record<string, string> {
  return {
    ...attendeeFieldIds(attendees),
    ...Object.fromEntries([
      ...problems.flatMap(within('problems', ['title', 'detail', 'answer', 'raisedByAttendee'])),
      ...hazards.flatMap(within('hazards', ['text', 'advice', 'dueOn'])),
      ...items.map(({ key }, place) => [`items.${place}.text`, controlId(key, 'item')]),
      ...findings.map(({ key }, place) => [`findings.${place}.text`, controlId(key, 'finding')]),
      ...policies.map(({ level, kind }, place) => [`policies.${place}.title`, controlId(`${level}-${kind}`, 'title')]),
    ]),
  };
}

/** The nearest place that has a control: a problem of `visitorIds.2` is told at `visitorIds`. */
export function nearestField(field: string, ids: Record<string, string>): string {
  const above = field.slice(0, Math.max(0, field.lastIndexOf('.')));
  return above === '' || Object.hasOwn(ids, field) ? field : nearestField(above, ids);
}
