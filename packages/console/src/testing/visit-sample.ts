import type {
  ProblemDetailFragment,
  VisitDetailFragment,
  VisitedEnterpriseFragment,
  VisitRowFragment,
} from '@lianxi/schema/operations';
import { frameAnswers, yanzhou } from './frame.ts';
import { sampleBurden } from './burden-sample.ts';
import type { Answers } from './network.ts';

/** The day by the server's clock in these tests: a public holiday. */
const today = '2014-10-07';

const campaign = { __typename: 'Campaign', id: 'cam_1', name: '2014 年联谊活动' };
const enterprise = { __typename: 'Enterprise', id: 'ent_1', regionId: 370812, name: '宏远机械有限公司' };

/** The enterprise that is visited, in the group of the running campaign. */
export const visitedEnterprise = (
  told: Partial<VisitedEnterpriseFragment> = {},
): VisitedEnterpriseFragment & { __typename: string } => ({
  ...enterprise,
  region: yanzhou,
  address: '兖州区建设路 1 号',
  groups: [{ id: 'grp_1', code: 'OVERSEAS' }],
  liaisonPerson: { id: 'lia_1', officer: { id: 'ofc_1', name: '李联络员' } },
  openItems: [],
  forms: [],
  visits: [{ id: 'vis_0', state: 'CONFIRMED', visitedOn: '2014-03-04' }],
  ...told,
});

/** Two of the office with two bureaus met two people. */
const peopleThere: Pick<VisitDetailFragment, 'visitors' | 'attendances' | 'departments' | 'bodies'> = {
  visitors: [
    { id: 'vvi_1', name: '李联络员', post: '联络办科员' },
    { id: 'vvi_2', name: '王主任', post: '联络办主任' },
  ],
  attendances: [
    { id: 'att_1', role: 'BUSINESSPERSON', capacity: '董事长', person: { id: 'per_1', name: '林建业' } },
    { id: 'att_2', role: 'STAFF', capacity: '安全主管', person: { id: 'per_2', name: '周敏' } },
  ],
  departments: [
    { id: 'vde_1', kind: 'ENVIRONMENT', name: '兖州区环境保护局', isLead: false },
    { id: 'vde_2', kind: 'WORK_SAFETY', name: '兖州区安全生产监督管理局', isLead: false },
  ],
  bodies: [
    { isOffice: true, isLead: true, name: '兖州区联络办' },
    { isOffice: false, isLead: false, name: '兖州区环境保护局' },
    { isOffice: false, isLead: false, name: '兖州区安全生产监督管理局' },
  ],
};

/** A policy, a hazard, a form, and two problems: one answered on the spot, one collected. */
const findings: Pick<VisitDetailFragment, 'policies' | 'hazards' | 'findings' | 'files' | 'forms' | 'problems'> = {
  policies: [{ id: 'pol_1', level: 'STATE', kind: 'SPIRIT', title: '全面推进依法治国的决定' }],
  hazards: [
    {
      id: 'haz_1',
      place: 'LIVING_QUARTERS',
      text: '宿舍楼二层疏散通道堆放纸箱',
      advice: '当日清理',
      dueOn: '2014-10-10',
      state: 'FOUND',
    },
  ],
  findings: [],
  files: [],
  forms: [
    { id: 'opf_1', serialNo: '370812-2014-0001', state: 'ISSUED', issuedOn: today, returnedOn: null, reason: null },
  ],
  problems: [
    {
      id: 'prb_1',
      serialNo: 'W370812-2014-0001',
      title: '厂区北侧道路积水',
      detail: '雨后三天不退，货车进出困难',
      state: 'COLLECTED',
      answer: null,
      raisedBy: { id: 'per_1', name: '林建业' },
    },
    {
      id: 'prb_2',
      serialNo: 'W370812-2014-0002',
      title: '职工子女入学手续不清楚',
      detail: null,
      state: 'ANSWERED_ON_SPOT',
      answer: '凭居住证到区教育局办理，已告知联系电话。',
      raisedBy: null,
    },
  ],
};

/** Of a visit at which one only looks. */
export const nothingAllowed: VisitDetailFragment['viewerCan'] = {
  record: false,
  confirm: false,
  correct: false,
  void: false,
  restore: false,
  cancel: false,
  move: false,
  join: false,
};

/** One visit as its page shows it, recorded and not yet confirmed. */
export const sampleVisit = (told: Partial<VisitDetailFragment> = {}): VisitDetailFragment & { __typename: string } => ({
  __typename: 'Visit',
  id: 'vis_1',
  regionId: 370812,
  region: yanzhou,
  enterprise: { ...enterprise, creditCode: '91370812MA3C00001T', address: '兖州区建设路 1 号', status: 'ACTIVE' },
  campaign,
  kind: 'JOINT',
  channel: 'ON_SITE',
  state: 'RECORDED',
  outcome: 'MET',
  plannedOn: null,
  visitedOn: today,
  listedOn: today,
  note: '订单饱满，计划扩建二期厂房。',
  evidence: null,
  attemptNo: 1,
  attemptOf: null,
  items: [],
  closedItems: [],
  confirmedBy: null,
  confirmedAt: null,
  endReason: null,
  deniedOn: null,
  deniedNote: null,
  withOffice: true,
  burdenReason: null,
  visitorName: null,
  recordedByName: '李联络员',
  recordedAt: '2014-10-07T03:20:00.000Z',
  source: 'ENTERED',
  createdAt: '2014-10-07T03:20:00.000Z',
  updatedAt: '2014-10-07T03:20:00.000Z',
  version: 1,
  ...peopleThere,
  ...findings,
  viewerCan: { ...nothingAllowed, confirm: true, correct: true, void: true },
  ...told,
});

/** One row of the list of visits. */
export const sampleVisitRow = (told: Partial<VisitRowFragment> = {}): VisitRowFragment & { __typename: string } => ({
  __typename: 'Visit',
  id: 'vis_1',
  regionId: 370812,
  region: yanzhou,
  enterprise,
  campaign,
  kind: 'UNIVERSAL',
  state: 'CONFIRMED',
  outcome: 'MET',
  listedOn: today,
  confirmedBy: 'ENTERPRISE',
  recordedByName: '李联络员',
  source: 'ENTERED',
  ...told,
});

/** What is known of a problem to which nothing was done yet. */
const untouched = {
  category: null,
  commonProblem: null,
  route: null,
  owner: { bodyName: '兖州区联络办', personName: '李联络员' },
  deadline: null,
  ageDays: 4,
  returns: 0,
  promises: 0,
  nextAnswerOn: null,
  explanation: null,
  legalBasis: null,
  departmentToldOn: null,
  countyToldOn: null,
  enterpriseToldOn: null,
  endedOn: null,
  batch: null,
  mergedInto: null,
  merged: [],
  owners: [{ kind: 'OFFICE', bodyName: '兖州区联络办', personName: '李联络员', fromOn: today, toOn: null, ageDays: 4 }],
  steps: [
    {
      deed: 'RAISE',
      fromState: null,
      toState: 'COLLECTED',
      happenedOn: today,
      happenedAt: '2014-10-07T03:20:00.000Z',
      byName: '李联络员',
      text: null,
    },
  ],
  source: 'OFFICE',
  appealNo: null,
  appealReceivedOn: null,
  appealStatus: null,
  appealStatusOn: null,
  appealReply: null,
  appealDeadlines: [],
  consultationTrigger: null,
  consultations: [],
  supervisionGround: null,
  supervisionLetters: [],
  viewerCanConvene: false,
} satisfies Partial<ProblemDetailFragment>;

/** One problem as its page shows it, collected and referred once. */
export const sampleProblem = (
  told: Partial<ProblemDetailFragment> = {},
): ProblemDetailFragment & { __typename: string } => ({
  __typename: 'Problem',
  id: 'prb_1',
  serialNo: 'W370812-2014-0001',
  regionId: 370812,
  region: yanzhou,
  enterprise,
  raisedBy: { id: 'per_1', name: '林建业' },
  title: '厂区北侧道路积水',
  raisedOn: today,
  state: 'COLLECTED',
  visit: { id: 'vis_1', visitedOn: today },
  finding: null,
  campaign,
  detail: '雨后三天不退，货车进出困难',
  answer: null,
  answeredOn: null,
  answeredByName: null,
  recordedByName: '李联络员',
  createdAt: '2014-10-07T03:20:00.000Z',
  referrals: [
    {
      id: 'ref_1',
      departmentName: '兖州区商务局',
      referredByName: '王主任',
      referredOn: '2014-10-08',
      isHandling: false,
      words: null,
      legalBasis: null,
      proposedOwner: null,
      answeredByName: null,
      answeredOn: null,
      state: 'REFERRED',
    },
  ],
  ...untouched,
  version: 2,
  viewerCan: { refer: true, deeds: [] },
  ...told,
});

const officers = [
  { id: 'ofc_1', name: '李联络员', postTitle: '联络办科员', isViewer: true },
  { id: 'ofc_2', name: '王主任', postTitle: '联络办主任', isViewer: false },
].map((officer) => ({ __typename: 'Officer', regionId: 370812, ...officer }));
const choices = [
  { id: 'per_1', name: '林建业', kind: 'BUSINESSPERSON', title: '董事长', lastMetOn: '2014-03-04' },
  { id: 'per_2', name: '周敏', kind: 'STAFF', title: '安全主管', lastMetOn: null },
  { id: 'per_3', name: '陈立', kind: 'STAFF', title: null, lastMetOn: null },
].map(({ id, name, ...role }) => ({ ...role, isKnown: true, person: { __typename: 'Person', id, name } }));
const department = (id: string, name: string) => ({
  __typename: 'Department',
  id,
  regionId: 370812,
  kind: 'OTHER',
  name,
  region: yanzhou,
});

/** What the forms of visits and problems ask around them, for somebody who may record visits in Yanzhou. */
export const fieldworkAnswers: Answers = {
  ...frameAnswers,
  ServiceInfo: () => ({
    service: { __typename: 'Service', isDemo: true, today },
  }),
  ViewerPermissions: () => ({
    viewer: {
      __typename: 'Viewer',
      id: 'v1',
      permissions: ['READ_ENTERPRISES', 'REGISTER_ENTERPRISES', 'RECORD_VISITS', 'RUN_CAMPAIGNS'],
    },
  }),
  VisitEnterprise: ({ id }) => ({ enterprise: visitedEnterprise({ id: `${id as string}` }) }),
  CampaignChoices: () => ({
    campaigns: { nodes: [{ ...campaign, state: 'ACTIVE', groupCode: 'OVERSEAS' }] },
  }),
  OfficerChoices: () => ({ officers: { nodes: officers } }),
  DepartmentChoices: () => ({
    departments: [department('dep_1', '环境保护局'), department('dep_2', '安全生产监督管理局')],
  }),
  VisitBurden: ({ on }) => ({ visitBurden: sampleBurden({ on: `${on as string}` }) }),
  AttendeeChoices: ({ search }) => ({
    attendeeChoices: choices.filter(({ person }) => typeof search !== 'string' || person.name.includes(search)),
  }),
  PeopleToReach: ({ id }) => ({ enterprise: { __typename: 'Enterprise', id, people: [] } }),
  VisitsAtHand: () => ({ planned: { nodes: [] }, mine: { nodes: [] } }),
  EnterprisesInMyCare: () => ({
    liaisonRegister: {
      nodes: [
        {
          __typename: 'LiaisonRegisterRow',
          id: 'ent_1',
          enterprise: { ...visitedEnterprise(), visits: [{ id: 'vis_0', state: 'CONFIRMED', campaign: null }] },
        },
      ],
    },
  }),
};
