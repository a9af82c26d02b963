import { describe, expect, it } from 'vitest';
import { judgeVisit, judgeVisitCorrection } from './visit-rules.ts';

const today = '2014-11-05';
const visit = { kind: 'UNIVERSAL', outcome: 'OWNER_ABSENT', visitedOn: today };
const issuesOf = (judged: { value: unknown } | { issues: { field: string; rule: string }[] }) =>
  'issues' in judged ? judged.issues.map(({ field, rule }) => `${field} ${rule}`) : [];

describe('a visit', () => {
  it('is cleaned: words are trimmed and empty ones are nothing', () => {
    const said = {
      ...visit,
      visitedOn: ` ${today} `,
      note: '  ',
      attendees: [{ newPerson: { name: ' 甲 ', title: '' } }],
      problems: [{ title: ' 用地 ', answer: ' ' }],
      nextVisitOn: '',
    };
    expect(judgeVisit(said, today)).toEqual({
      value: {
        ...said,
        visitedOn: today,
        note: null,
        attendees: [{ newPerson: { name: '甲', title: null } }],
        problems: [{ title: '用地', answer: null }],
        nextVisitOn: null,
      },
    });
  });

  it.each([
    ['nobody met', { outcome: 'MET' }, ['attendees OUTCOME_MET']],
    ['nobody met by phone or absent', { outcome: 'OWNER_ABSENT', attendees: [] }, []],
    ['an attendee who is nobody', { attendees: [{}] }, ['attendees.0 REQUIRED']],
    ['one who is two', { attendees: [{ personId: 'a', newPerson: { name: '甲' } }] }, ['attendees.0 EITHER_OR']],
    [
      'one who stands there twice',
      { attendees: [{ personId: 'a' }, { personId: 'b' }, { personId: 'a' }] },
      ['attendees.2.personId TWICE'],
    ],
    ['a joint visit without departments', { kind: 'JOINT' }, ['departmentIds DEPARTMENTS_MISSING']],
    ['a joint visit with them', { kind: 'JOINT', departmentIds: ['a', 'b'] }, []],
    ['a department twice', { departmentIds: ['a', 'a'] }, ['departmentIds.1 TWICE']],
    ['an outcome that rests on nothing', { outcome: 'MOVED', evidence: ' ' }, ['evidence EVIDENCE_MISSING']],
    ['an outcome that rests on something', { outcome: 'CLOSED', evidence: '公告' }, []],
    ['an item ticked twice', { closedItemIds: ['a', 'a'] }, ['closedItemIds.1 TWICE']],
    ['a visitor twice', { visitorIds: ['a', 'a'] }, ['visitorIds.1 TWICE']],
    ['a day to come', { visitedOn: '2014-11-06' }, ['visitedOn DAY_FUTURE']],
    ['a day that does not exist', { visitedOn: '2014-02-30' }, ['visitedOn DAY']],
    ['a next visit on the same day', { nextVisitOn: today }, ['nextVisitOn NEXT_VISIT_ORDER']],
    ['a next visit tomorrow', { nextVisitOn: '2014-11-06' }, []],
    ['a plan without its version', { visitId: 'a' }, ['version REQUIRED']],
    ['a form declined without a word', { form: { step: 'DECLINED', reason: ' ' } }, ['form.reason REQUIRED']],
    ['a form handed out', { form: { step: 'ISSUED' } }, []],
    [
      'problems raised by who was not there',
      {
        attendees: [{ personId: 'a' }],
        problems: [
          { title: '甲', raisedByAttendee: 0 },
          { title: '乙', raisedByAttendee: 1 },
        ],
      },
      ['problems.1.raisedByAttendee NOT_HERE'],
    ],
    ['fifty-one hazards', { hazards: Array.from({ length: 51 }, () => ({ text: '' })) }, ['hazards TOO_MANY']],
  ])('with %s', (_what, given, expected) => {
    expect(issuesOf(judgeVisit({ ...visit, ...given }, today))).toEqual(expected);
  });

  it('tells one thing of each place, and everything at once', () => {
    const said = { ...visit, kind: 'JOINT', visitedOn: '3014-13-99', problems: [{ title: '', raisedByAttendee: 3 }] };
    expect(issuesOf(judgeVisit(said, today)).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'departmentIds DEPARTMENTS_MISSING',
      'problems.0.raisedByAttendee NOT_HERE',
      'problems.0.title REQUIRED',
      'visitedOn DAY',
    ]);
  });
});

describe('a correction', () => {
  it('is judged by the outcome that will hold, where it lists attendees', () => {
    expect(issuesOf(judgeVisitCorrection({ attendees: [] }, 'MET'))).toEqual(['attendees OUTCOME_MET']);
    expect(issuesOf(judgeVisitCorrection({ attendees: [] }, 'MOVED'))).toEqual(['evidence EVIDENCE_MISSING']);
    expect(issuesOf(judgeVisitCorrection({ attendees: [], evidence: '厂房已空' }, 'MOVED'))).toEqual([]);
    expect(issuesOf(judgeVisitCorrection({}, 'MET'))).toEqual([]);
    expect(issuesOf(judgeVisitCorrection({ attendees: [{}] }, null))).toEqual(['attendees.0 REQUIRED']);
  });
});
