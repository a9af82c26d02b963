import { judgeVisit, type Issue } from '@lianxi/schema';
import type { AttendeeDraft, VisitDraft, WrittenVisit } from './visit-draft.ts';
import { fieldIds } from './visit-field-ids.ts';

const missing = (isMissing: boolean, field: string): Issue[] => (isMissing ? [{ field, rule: 'REQUIRED' }] : []);

/** Of everybody who is new somebody has to say what they are. */
export const kindIssues = (attendees: readonly AttendeeDraft[]): Issue[] =>
  attendees.flatMap(({ kind }, place) => missing(kind === null, `attendees.${place}.newPerson.kind`));

/** What only the form asks for: that nothing is left open which the API would take for a no. */
function openQuestions(form: VisitDraft): Issue[] {
  const { enterpriseId, outcome, attendees, hasProblems, problems, nextVisit, nextVisitOn } = form;
  const answers = problems.flatMap(({ isAnswered, answer }, place) =>
    missing(isAnswered && answer.trim() === '', `problems.${place}.answer`),
  );
  return [
    ...missing(enterpriseId === null, 'enterpriseId'),
    ...missing(outcome === null, 'outcome'),
    ...kindIssues(attendees),
    ...missing(hasProblems === null, 'problems'),
    ...(hasProblems === 'YES' ? answers : []),
    ...missing(nextVisit === 'ON_DAY' && nextVisitOn === '', 'nextVisitOn'),
  ];
}

const rootOf = (field: string) => field.split('.')[0] ?? '';
const places = Object.keys(fieldIds).map(rootOf);
const placeOf = ({ field }: Issue) => places.indexOf(rootOf(field));

/** Everything that stands in the way of a visit, in the order of its form: the form's own questions, then the rules of the API. */
export function visitIssues(form: VisitDraft, written: WrittenVisit, today: string): Issue[] {
  const judged = judgeVisit(written, today);
  const told = 'issues' in judged ? judged.issues : [];
  const open = openQuestions(form).filter(({ field }) => !told.some((issue) => issue.field === field));
  return [...open, ...told].sort((one, other) => placeOf(one) - placeOf(other));
}
