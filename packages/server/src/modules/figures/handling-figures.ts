import { isLateSql, isUnendedSql } from '../problems/index.ts';
import { count, words } from './figure-definition.ts';
import { FigureName, FigureRowKind } from './figure-names.ts';
import { problems, visitedWithoutRecord } from './figure-rows.ts';

const isOpen = isUnendedSql('q');
const wasDecided = `exists (select from problem_step t where t.region_id=q.region_id and t.problem_id=q.id and t.deed='DECIDE')`;
const hasOwner = `exists (select from problem_owner o where o.region_id=q.region_id and o.problem_id=q.id and o.to_on is null)`;

/** What became of the problems of a campaign, and the four lights: each counts what stands in the way of green. */
export const handlingFigures = {
  [FigureName.PROBLEMS_OPEN]: count({
    code: 'problemsOpen',
    label: words('未办结问题', 'Problems still open'),
    definition: words(
      '尚未当场答复、办结、说明无法解决或撤回的问题件数。',
      'Problems that have not come to an end yet.',
    ),
    rowKind: FigureRowKind.PROBLEM,
    rows: problems(` and ${isOpen}`),
  }),
  [FigureName.PROBLEMS_HANDLED]: count({
    code: 'problemsHandled',
    label: words('办理办结问题', 'Problems handled and closed'),
    definition: words(
      '经部门或联络办办理后销号办结、且未经会商决定的问题件数。',
      'Problems closed after they were handled, without a decision of a consultation.',
    ),
    rowKind: FigureRowKind.PROBLEM,
    rows: problems(` and q.state='CLOSED' and not ${wasDecided}`),
  }),
  [FigureName.PROBLEMS_BY_CONSULTATION]: count({
    code: 'problemsByConsultation',
    label: words('会商办结问题', 'Problems closed by consultation'),
    definition: words('经会商作出决定并办结的问题件数。', 'Problems closed after a consultation decided on them.'),
    rowKind: FigureRowKind.PROBLEM,
    rows: problems(` and q.state='CLOSED' and ${wasDecided}`),
  }),
  [FigureName.PROBLEMS_UNRESOLVABLE]: count({
    code: 'problemsUnresolvable',
    label: words('说明无法解决', 'Problems that cannot be solved'),
    definition: words(
      '确实无法解决，已写明依据并向企业说明的问题件数。',
      'Problems that cannot be solved, on a legal basis that was explained to the enterprise.',
    ),
    rowKind: FigureRowKind.PROBLEM,
    rows: problems(` and q.state='CLOSED_UNRESOLVABLE'`),
  }),
  [FigureName.VISITS_WITHOUT_RECORD]: count({
    code: 'visitsWithoutRecord',
    label: words('走访无记录', 'Visited without a record'),
    definition: words(
      '“条条有记录”：已走访而没有走访情况记录，或既未发放征求意见表也未说明理由的企业数；为零即亮绿灯。',
      'Enterprises visited without a note, or without a form or a reason for none; green at zero.',
    ),
    rowKind: FigureRowKind.ENTERPRISE,
    rows: visitedWithoutRecord,
  }),
  [FigureName.PROBLEMS_WITHOUT_OWNER]: count({
    code: 'problemsWithoutOwner',
    label: words('问题无人负责', 'Problems without an owner'),
    definition: words(
      '“事事有人盯”：未办结而今天没有责任单位的问题件数；为零即亮绿灯。',
      'Open problems for which nobody answers today; green at zero.',
    ),
    rowKind: FigureRowKind.PROBLEM,
    rows: problems(` and ${isOpen} and not ${hasOwner}`),
  }),
  [FigureName.PROBLEMS_PAST_DATE]: count({
    code: 'problemsPastDate',
    label: words('逾期无说明', 'Past their date without a reason'),
    definition: words(
      '“件件有着落”：未办结、已过办理期限、未暂停计时，且没有承诺下次答复日期的问题件数；为零即亮绿灯。',
      'Open problems past their day, not paused and without a promised day of the next answer; green at zero.',
    ),
    rowKind: FigureRowKind.PROBLEM,
    rows: problems(
      (part) =>
        ` and ${isOpen} and coalesce(q.next_answer_on<${part('today')},true) and ${isLateSql('q', part('today'))}`,
    ),
  }),
  [FigureName.ENDINGS_NOT_TOLD]: count({
    code: 'endingsNotTold',
    label: words('办结未告知', 'Ended without telling the enterprise'),
    definition: words(
      '“项项有回音”：已办结而没有告知企业日期的问题件数；为零即亮绿灯。',
      'Closed problems of which the enterprise was not told; green at zero.',
    ),
    rowKind: FigureRowKind.PROBLEM,
    rows: problems(
      ` and q.state in ('CLOSED','CLOSED_UNRESOLVABLE','ANSWERED_ON_SPOT') and q.enterprise_told_on is null`,
    ),
  }),
};
