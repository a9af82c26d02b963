import type { Locale } from '@lianxi/schema';
import { FigureKind, FigureName, FigureRowKind } from './figure-names.ts';
import { count, words, type CountFigure, type FigureDefinition } from './figure-definition.ts';
import * as rows from './figure-rows.ts';
import { handlingFigures } from './handling-figures.ts';

/** The registry: every published figure, once. Value, rows, dashboard, briefing and tests all come here. */
export const registry: Readonly<Record<FigureName, FigureDefinition>> = {
  ENTERPRISES_VISITED: count({
    code: 'enterprisesVisited',
    label: words('走访企业', 'Enterprises visited'),
    definition: words(
      '活动名册内、截止日（含）前至少有一次有效走访的企业数，一家企业无论走访几次、有几条记录（已合并的）只计一家。有效走访指已确认的实地走访（活动另有规定的可计电话），见到负责人与否均可；计划、取消、未成行、作废的走访和导入的历史走访不计。',
      'Enterprises of the frozen register with at least one valid visit on or before the cut-off; each counts once, whatever records of it were merged. A valid visit is a confirmed visit on site (by phone only where the campaign says so), whether the owner was met or not; plans, cancelled, missed and voided visits and imported history count nothing.',
    ),
    rowKind: FigureRowKind.ENTERPRISE,
    rows: rows.visitedEnterprises,
    isConfirmed: true,
  }),
  ENTERPRISES_IN_SCOPE: count({
    code: 'enterprisesInScope',
    label: words('应走访企业', 'Enterprises in scope'),
    definition: words(
      '活动启动时按范围规则冻结的名册中，列入范围的该群体企业数；已合并的记录合计一家。',
      'Enterprises of the group that the frozen register of the campaign has in scope; merged records are one.',
    ),
    rowKind: FigureRowKind.ENTERPRISE,
    rows: rows.scopedEnterprises,
  }),
  ENTERPRISES_MISSING: count({
    code: 'enterprisesMissing',
    label: words('尚未走访企业', 'Enterprises not visited yet'),
    definition: words(
      '名册内还没有有效走访的企业数，即应走访减走访。',
      'Enterprises in scope without a valid visit: those in scope less those visited.',
    ),
    rowKind: FigureRowKind.ENTERPRISE,
    rows: rows.missingEnterprises,
  }),
  COVERAGE_RATE: {
    kind: FigureKind.RATE,
    code: 'coverageRate',
    version: 1,
    label: words('走访覆盖率', 'Coverage'),
    definition: words(
      '走访企业数除以应走访企业数，两者出自同一份冻结名册；只有恰好全部走访才写 100 %，绝不四舍五入成 100 %。',
      'Enterprises visited divided by enterprises in scope, both of one frozen register; 100 % is printed only where it is exact.',
    ),
    numerator: FigureName.ENTERPRISES_VISITED,
    denominator: FigureName.ENTERPRISES_IN_SCOPE,
    isAdditive: false,
  },
  FULL_COVERAGE: {
    kind: FigureKind.FLAG,
    code: 'fullCoverage',
    version: 1,
    label: words('走访全覆盖', 'Full coverage'),
    definition: words(
      '每一个有此类企业的县（市、区）都走访了名册内全部企业时为是；没有此类企业的县（市、区）不影响。',
      'True where every county that has any enterprise of the group has visited all of them.',
    ),
    isNothing: FigureName.ENTERPRISES_MISSING,
    outOf: FigureName.ENTERPRISES_IN_SCOPE,
    isAdditive: false,
  },
  VALID_VISITS: count({
    code: 'validVisits',
    label: words('有效走访次数', 'Valid visits'),
    definition: words('有效走访的次数，重复走访逐次计。', 'Valid visits, each one counted.'),
    rowKind: FigureRowKind.VISIT,
    rows: rows.validVisits,
    isConfirmed: true,
  }),
  BUSINESSPERSONS_MET: count({
    code: 'businesspersonsMet',
    label: words('会见负责人', 'Businesspeople met'),
    definition: words(
      '有效走访中以企业家（负责人）身份会见的人数，同一人无论见几次、代表几家企业、在几个县（市、区），只计一人。员工不计。',
      'Distinct businesspeople met on valid visits: one person counts once, however many meetings, enterprises or counties. Staff do not count.',
    ),
    rowKind: FigureRowKind.PERSON,
    rows: rows.personsMet,
    isAdditive: false,
  }),
  MEETING_ATTENDANCES: count({
    code: 'meetingAttendances',
    label: words('会见人次', 'Meetings with businesspeople'),
    definition: words(
      '有效走访中会见企业家（负责人）的人次，逐次计。',
      'Attendances of businesspeople on valid visits, each one counted.',
    ),
    rowKind: FigureRowKind.ATTENDANCE,
    rows: rows.attendances,
  }),
  OPINION_FORMS_ISSUED: count({
    code: 'opinionFormsIssued',
    label: words('发放征求意见表', 'Opinion forms issued'),
    definition: words(
      '活动中截止日（含）前发放的征求意见表份数，不论是否收回。',
      'Opinion forms handed out in the campaign on or before the cut-off, returned or not.',
    ),
    rowKind: FigureRowKind.OPINION_FORM,
    rows: rows.forms(''),
  }),
  OPINION_FORMS_RETURNED: count({
    code: 'opinionFormsReturned',
    label: words('收回征求意见表', 'Opinion forms returned'),
    definition: words('已发放且已收回的份数。', 'Forms issued that came back.'),
    rowKind: FigureRowKind.OPINION_FORM,
    rows: rows.forms(` and f.state in ('RETURNED','PROCESSED')`),
  }),
  OPINION_FORMS_OUTSTANDING: count({
    code: 'opinionFormsOutstanding',
    label: words('尚未收回', 'Opinion forms outstanding'),
    definition: words('已发放、既未收回也未谢绝的份数。', 'Forms issued that neither came back nor were declined.'),
    rowKind: FigureRowKind.OPINION_FORM,
    rows: rows.forms(` and f.state='ISSUED'`),
  }),
  OPINION_FORMS_DECLINED: count({
    code: 'opinionFormsDeclined',
    label: words('谢绝填写', 'Opinion forms declined'),
    definition: words('企业谢绝填写的份数，附原因。', 'Forms that the enterprise declined, with the reason.'),
    rowKind: FigureRowKind.OPINION_FORM,
    rows: rows.forms(` and f.state='DECLINED'`),
  }),
  FORM_RETURN_RATE: {
    kind: FigureKind.RATE,
    code: 'formReturnRate',
    version: 1,
    label: words('征求意见表收回率', 'Share of forms returned'),
    definition: words('收回份数除以发放份数。', 'Forms returned divided by forms issued.'),
    numerator: FigureName.OPINION_FORMS_RETURNED,
    denominator: FigureName.OPINION_FORMS_ISSUED,
    isAdditive: false,
  },
  PROBLEMS_COLLECTED: count({
    code: 'problemsCollected',
    label: words('收集反映问题', 'Problems raised'),
    definition: words(
      '活动中截止日（含）前企业和负责人反映的全部问题件数，含当场答复的。另一种口径只计集中办理的，见“集中办理问题”；意见建议不是问题，不计。',
      'All problems raised in the campaign on or before the cut-off, those answered on the spot included. A rival reading counts only those collected for central handling. Opinions are no problems.',
    ),
    rowKind: FigureRowKind.PROBLEM,
    rows: rows.problems(''),
  }),
  PROBLEMS_ANSWERED_ON_SPOT: count({
    code: 'problemsAnsweredOnSpot',
    label: words('当场答复问题', 'Problems answered on the spot'),
    definition: words('走访现场即予答复的问题件数。', 'Problems answered during the visit.'),
    rowKind: FigureRowKind.PROBLEM,
    rows: rows.problems(` and q.state='ANSWERED_ON_SPOT'`),
  }),
  PROBLEMS_FOR_HANDLING: count({
    code: 'problemsForHandling',
    label: words('集中办理问题', 'Problems collected for handling'),
    definition: words('不能当场答复、统一收集汇总集中办理的问题件数。', 'Problems collected for central handling.'),
    rowKind: FigureRowKind.PROBLEM,
    rows: rows.problems(` and q.state<>'ANSWERED_ON_SPOT'`),
  }),
  ...handlingFigures,
  GUIDANCE_PROVIDERS: count({
    code: 'guidanceProviders',
    label: words('专项辅导单位', 'Units that gave guidance'),
    definition: words(
      '活动中举办过专项辅导的县（市、区）和功能区数，只计已举办的。',
      'Counties and zones that gave special guidance; plans do not count.',
    ),
    rowKind: FigureRowKind.REGION,
    rows: rows.guidanceProviders,
  }),
  PARTICIPATING_DEPARTMENTS: count({
    code: 'participatingDepartments',
    label: words('参与部门', 'Kinds of departments'),
    definition: words(
      '参加有效走访的部门类别数；各县（市、区）各有自己的部门，同一类别只计一类。',
      'Kinds of departments that went along on valid visits; each county has its own bureau of a kind, the kind counts once.',
    ),
    rowKind: FigureRowKind.DEPARTMENT_KIND,
    rows: rows.departmentKinds,
    isAdditive: false,
  }),
  NOTICE_ISSUERS: count({
    code: 'noticeIssuers',
    label: words('通知印发部门', 'Bodies that issued the notice'),
    definition: words('印发活动依据通知的部门数，含牵头部门。', 'Bodies that issued the notice, the lead included.'),
    rowKind: FigureRowKind.NOTICE_ISSUER,
    rows: rows.noticeIssuers,
    isAdditive: false,
  }),
};

/** The count whose rows a figure opens: its own, a share's numerator, or what stands in the way of a flag. */
export function countOf(name: FigureName): CountFigure {
  const figure = registry[name];
  if (figure.kind === FigureKind.COUNT) return figure;
  return countOf(figure.kind === FigureKind.RATE ? figure.numerator : figure.isNothing);
}

/** The counts that a figure is made of. */
export function countsOf(name: FigureName): FigureName[] {
  const figure = registry[name];
  if (figure.kind === FigureKind.COUNT) return [name];
  return figure.kind === FigureKind.RATE ? [figure.numerator, figure.denominator] : [figure.isNothing, figure.outOf];
}

/** The words of a figure by a code that was written down; null where it is none, or not known any more. */
export function titleOfFigure(code: unknown, locale: Locale): string | null {
  const name = Object.values(FigureName).find((one) => one === code);
  return name === undefined ? null : registry[name].label[locale];
}
