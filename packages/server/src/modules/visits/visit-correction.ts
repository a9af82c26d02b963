import { judgeVisitCorrection } from '@lianxi/schema';
import { changesBetween, recordDeed, type FieldChange } from '../../platform/audit.ts';
import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, Refusal } from '../../platform/refusal.ts';
import { addAttendance, findAttendees, maskedNames, registerAttendees, type Met } from './attendance.ts';
import { VisitOutcome } from './visit-states.ts';
import { VisitAttendance, type Visit } from './visit.entity.ts';
import type { AttendeeInput, CorrectVisitInput } from './visit.inputs.ts';
import { canCorrectVisit } from './visit.policy.ts';
import { visitToChange } from './visit.service.ts';

/**
 * Corrects what a recorded visit says; its confirmation stays.
 *
 * The attendees are the whole list: who is missing is marked as removed and stays among the rows of the visit, who is
 * new is added, and who stays keeps the capacity of the day.
 */
export async function correctVisit(ctx: Context, input: CorrectVisitInput): Promise<RowKey> {
  const visit = await visitToChange(ctx, input, canCorrectVisit);
  const key = { regionId: visit.regionId, id: visit.id };
  const about = { regionId: visit.regionId, id: visit.enterprise.id };
  const outcome = input.outcome ?? visit.outcome ?? null;
  const { note: noteGiven, attendees = null } = input;
  const evidenceGiven = input.evidence === undefined ? (visit.evidence ?? null) : input.evidence;
  const asked = { note: noteGiven, attendees, evidence: evidenceGiven };
  const judged = judgeVisitCorrection(asked, outcome);
  if ('issues' in judged) throw new Refusal('BAD_INPUT', { issues: judged.issues });
  // The rules cleaned the words; everything beside them was coerced by the schema.
  const said = judged.value as unknown as CorrectVisitInput;
  const note = said.note === undefined ? (visit.note ?? null) : said.note;
  const evidence = said.evidence ?? null;
  const changes = [
    ...changesBetween(
      { note: visit.note, outcome: visit.outcome, evidence: visit.evidence },
      { note, outcome, evidence },
    ),
    ...(await correctAttendances(ctx, visit, { outcome, attendees: said.attendees ?? null })),
  ];
  if (changes.length === 0) return key;
  Object.assign(visit, { note, outcome, evidence, updatedAt: ctx.clock.now() });
  recordDeed(ctx, { verb: 'correctVisit', subjectType: 'Visit', subject: key, about, changes });
  await ctx.em.flush();
  await tell(ctx, 'visitCorrected', key);
  return key;
}

/** Brings the attendances to the list as it should be; without a list they stay, and must fit the outcome. */
async function correctAttendances(
  ctx: Context,
  visit: Visit,
  { outcome, attendees }: { outcome: VisitOutcome | null; attendees: readonly AttendeeInput[] | null },
): Promise<FieldChange[]> {
  const { regionId, id } = visit;
  const rows = await ctx.em.find(VisitAttendance, { regionId, visit: { regionId, id } }, { populate: ['person'] });
  const before = rows.filter((row) => !row.isRemoved);
  if (attendees === null) {
    if (outcome === VisitOutcome.MET && before.length === 0) throw badInput('attendees', 'OUTCOME_MET');
    return [];
  }
  const meeting = { enterprise: { regionId, id: visit.enterprise.id }, day: visit.visitedOn ?? visit.listedOn };
  const found = await findAttendees(ctx, meeting, attendees);
  const met = await registerAttendees(ctx, meeting, { attendees, found });
  if (met.length === before.length && before.every((row) => meetingWith(met, row))) return [];
  for (const row of rows) settle(row, meetingWith(met, row));
  for (const one of met) if (!rows.some((row) => row.person.id === one.person.id)) addAttendance(ctx, visit, one);
  const [were, are] = [before.map((row) => row.person.name), met.map(({ name }) => name)];
  return [{ field: 'attendees', before: maskedNames(were), after: maskedNames(are) }];
}

const meetingWith = (met: readonly Met[], row: VisitAttendance): Met | undefined =>
  met.find(({ person }) => person.id === row.person.id);

/** Who stays keeps role and capacity; who comes back after a removal has those of the day, found anew. */
function settle(row: VisitAttendance, met: Met | undefined): void {
  if (met && row.isRemoved) Object.assign(row, { role: met.role, capacity: met.capacity });
  row.isRemoved = met === undefined;
}
