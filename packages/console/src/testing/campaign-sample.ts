import type {
  CampaignDashboardQuery,
  FigureName,
  FigureRowShownFragment,
  FigureValueFragment,
} from '@lianxi/schema/operations';
import { jining } from './frame.ts';

type Dashboard = NonNullable<CampaignDashboardQuery['campaign']>;
type CountyFigure = Dashboard['counties'][number]['figures'][number];

/** One figure, a count unless a test says otherwise. */
const sampleFigure = (
  name: FigureName,
  label: string,
  told: Partial<FigureValueFragment & Pick<CountyFigure, 'kept'>> = {},
): FigureValueFragment & Pick<CountyFigure, 'kept'> & { __typename: string } => ({
  __typename: 'Figure',
  kept: [],
  name,
  label,
  kind: 'COUNT',
  value: 0,
  numerator: null,
  denominator: null,
  isTrue: null,
  confirmedByEnterprise: null,
  confirmedByOffice: null,
  remark: null,
  asOf: '2014-11-17',
  ...told,
  text: told.text ?? String(told.value ?? 0),
});
const count = (name: FigureName, label: string, value: number) => sampleFigure(name, label, { value });
const visited = (byEnterprise: number, byOffice: number) =>
  sampleFigure('ENTERPRISES_VISITED', '走访企业', {
    value: byEnterprise + byOffice,
    confirmedByEnterprise: byEnterprise,
    confirmedByOffice: byOffice,
  });
const rate = (numerator: number, denominator: number, text: string) =>
  sampleFigure('COVERAGE_RATE', '走访覆盖率', { kind: 'RATE', value: null, numerator, denominator, text });

/** The figures that the city published. */
export const cityFigures = [
  visited(34, 17),
  count('ENTERPRISES_IN_SCOPE', '应走访企业', 51),
  count('ENTERPRISES_MISSING', '尚未走访企业', 0),
  rate(51, 51, '100 %'),
  sampleFigure('FULL_COVERAGE', '走访全覆盖', { kind: 'FLAG', value: null, isTrue: true, text: '是' }),
  count('VALID_VISITS', '有效走访次数', 60),
  sampleFigure('BUSINESSPERSONS_MET', '会见负责人', {
    value: 41,
    remark: '各县（市、区）合计 42，同一对象在多个县（市、区）出现的只计一次，所以是 41。',
  }),
  count('MEETING_ATTENDANCES', '会见人次', 46),
  count('OPINION_FORMS_ISSUED', '发放征求意见表', 51),
  count('OPINION_FORMS_RETURNED', '收回征求意见表', 47),
  count('OPINION_FORMS_OUTSTANDING', '尚未收回', 4),
  count('OPINION_FORMS_DECLINED', '谢绝填写', 0),
  sampleFigure('FORM_RETURN_RATE', '征求意见表收回率', {
    kind: 'RATE',
    value: null,
    numerator: 47,
    denominator: 51,
    text: '92.16 %',
  }),
  count('PROBLEMS_COLLECTED', '收集反映问题', 10),
  count('PROBLEMS_ANSWERED_ON_SPOT', '当场答复问题', 4),
  count('PROBLEMS_FOR_HANDLING', '集中办理问题', 6),
  count('GUIDANCE_PROVIDERS', '专项辅导单位', 6),
  sampleFigure('PARTICIPATING_DEPARTMENTS', '参与部门', {
    value: 7,
    remark: '各县（市、区）合计 21，同一对象在多个县（市、区）出现的只计一次，所以是 7。',
  }),
  count('NOTICE_ISSUERS', '通知印发部门', 8),
];

/** Code, name, in scope, confirmed by the enterprise and by the office only, people met, returned forms, problems. */
type County = readonly [number, string, number, number, number, number, number, number];
const counties: readonly County[] = [
  [370811, '任城区', 8, 5, 3, 6, 6, 2],
  [370812, '兖州区', 7, 5, 2, 6, 7, 2],
  [370826, '微山县', 2, 1, 0, 2, 2, 0],
  [370827, '鱼台县', 0, 0, 0, 0, 0, 0],
  [370828, '金乡县', 4, 3, 1, 4, 4, 1],
  [370871, '济宁高新技术产业开发区', 6, 3, 3, 6, 5, 1],
];

/** One county with its share; what it has not visited is missing. */
export function sampleCounty([regionId, name, inScope, byEnterprise, byOffice, met, returned, problems]: County) {
  const done = byEnterprise + byOffice;
  const share = done === inScope ? '100 %' : `${((done * 100) / inScope).toFixed(2)} %`;
  return {
    __typename: 'CountyFigures',
    region: { __typename: 'Region', id: `reg_${regionId}`, regionId, name },
    code: String(regionId),
    name,
    target: null,
    figures: [
      visited(byEnterprise, byOffice),
      count('ENTERPRISES_IN_SCOPE', '应走访企业', inScope),
      count('ENTERPRISES_MISSING', '尚未走访企业', inScope - done),
      rate(done, inScope, inScope === 0 ? '0 / 0' : share),
      count('BUSINESSPERSONS_MET', '会见负责人', met),
      count('OPINION_FORMS_ISSUED', '发放征求意见表', done),
      count('OPINION_FORMS_RETURNED', '收回征求意见表', returned),
      count('PROBLEMS_COLLECTED', '收集反映问题', problems),
    ],
  };
}

/** The row of a campaign in a list. */
export const sampleCampaignRow = {
  __typename: 'Campaign',
  id: 'cam_1',
  regionId: jining.regionId,
  region: jining,
  name: '联谊活动 2014',
  theme: '进台企、话亲情、助发展，建平安台企',
  startsOn: '2014-10-07',
  cutOffOn: '2014-11-17',
  state: 'ACTIVE' as const,
};

const notice: Dashboard['notice'] = {
  id: 'not_1',
  title: '关于开展联谊活动的通知',
  documentNo: '鲁联发〔2014〕12 号',
  issuedOn: '2014-09-28',
  issuers: [
    { name: '省联络办', isLead: true },
    { name: '省商务厅', isLead: false },
  ],
};

const activities: Dashboard['activities'] = [
  {
    id: 'act_1',
    kind: 'JOINT_VISITS',
    title: '联合走访',
    plannedOn: '2014-10-07',
    heldOn: '2014-10-07',
    state: 'HELD',
    version: 2,
  },
  {
    id: 'act_2',
    kind: 'SYMPOSIUM',
    title: '恳谈会',
    plannedOn: '2014-12-01',
    heldOn: null,
    state: 'PLANNED',
    version: 1,
  },
];

const outOfScope: Dashboard['outOfScope'] = {
  nodes: [
    {
      id: 'sco_1',
      region: { id: 'reg_370832', name: '梁山县' },
      enterprise: { id: 'ent_52', name: '梁山示例食品有限公司' },
      isInScope: false,
      reason: 'CLOSED_BEFORE',
    },
    {
      id: 'sco_2',
      region: { id: 'reg_370830', name: '汶上县' },
      enterprise: { id: 'ent_53', name: '汶上示例纺织有限公司' },
      isInScope: false,
      reason: 'OPENED_AFTER',
    },
  ],
  totalCount: { value: 2, exact: true },
};

/** The campaign of the city with all that its dashboard shows, and whatever a test is about. */
export const sampleCampaign = (told: Partial<Dashboard> = {}): Dashboard & { __typename: string } => ({
  ...sampleCampaignRow,
  groupCode: 'GROUP_A',
  groupName: '示例企业群体',
  scopeRule: 'ACTIVE_AT_START',
  countsPhone: false,
  frozenAt: '2014-10-07T00:05:00.000Z',
  hasLaterDivisions: false,
  version: 4,
  notice,
  activities,
  targets: counties.map(([regionId, name]) => ({
    id: `tar_${regionId}`,
    county: { id: `reg_${regionId}`, regionId, name },
    enterprisesToVisit: null,
    dueOn: '2014-11-17',
  })),
  viewerCan: { revise: true, nextStates: ['SUMMARISING'] },
  figures: cityFigures,
  counties: counties.map(sampleCounty),
  inScope: { totalCount: { value: 51, exact: true } },
  outOfScope,
  ...told,
});

/** One row behind a figure. */
export const sampleFigureRow = (
  told: Partial<FigureRowShownFragment> = {},
): FigureRowShownFragment & { __typename: string } => ({
  __typename: 'FigureRow',
  id: 'ent_1',
  kind: 'ENTERPRISE',
  region: { id: 'reg_370812', name: '兖州区' },
  label: '宏远机械有限公司',
  detail: null,
  on: '2014-10-07',
  enterpriseId: 'ent_1',
  visitId: 'vis_1',
  isByEnterprise: true,
  ...told,
});
