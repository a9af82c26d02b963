/** One county of the campaign of 2014. Only the totals of the city are published; the split is synthetic. */
export interface CountyPlan {
  regionId: number;
  place: string;
  enterprises: number;
  /** Distinct businesspeople met there. */
  met: number;
  /** Forms that did not come back. */
  outstanding: number;
  /** First visits that only the office confirmed. */
  byOffice: number;
  /** Second visits, to the first enterprises of the list; at `metAgain` of them the owner was met once more. */
  repeats: number;
  metAgain: number;
  /** Staff met beside the owner, on the last visits of the list. */
  extraStaff: number;
}

const none = { outstanding: 0, byOffice: 0, repeats: 0, metAgain: 0, extraStaff: 0 };

/** The counties of Jining: 51 enterprises, 42 persons county by county, 10 problems, 60 valid visits. */
export const jiningCounties: readonly CountyPlan[] = [
  {
    ...none,
    regionId: 370811,
    place: '任城区',
    enterprises: 8,
    met: 6,
    outstanding: 2,
    byOffice: 3,
    repeats: 2,
    metAgain: 1,
  },
  { ...none, regionId: 370812, place: '兖州区', enterprises: 7, met: 6, byOffice: 2, repeats: 1, metAgain: 1 },
  { ...none, regionId: 370881, place: '曲阜市', enterprises: 3, met: 2, outstanding: 1, byOffice: 1 },
  { ...none, regionId: 370883, place: '邹城市', enterprises: 7, met: 6, byOffice: 2, repeats: 2, metAgain: 1 },
  { ...none, regionId: 370826, place: '微山县', enterprises: 2, met: 2, byOffice: 1 },
  { ...none, regionId: 370827, place: '鱼台县', enterprises: 0, met: 0 },
  { ...none, regionId: 370828, place: '金乡县', enterprises: 4, met: 4, byOffice: 1, repeats: 1 },
  { ...none, regionId: 370829, place: '嘉祥县', enterprises: 5, met: 4, byOffice: 2, repeats: 1 },
  { ...none, regionId: 370830, place: '汶上县', enterprises: 4, met: 2, byOffice: 2 },
  { ...none, regionId: 370831, place: '泗水县', enterprises: 3, met: 3, byOffice: 1 },
  { ...none, regionId: 370832, place: '梁山县', enterprises: 2, met: 1 },
  {
    ...none,
    regionId: 370871,
    place: '高新区',
    enterprises: 6,
    met: 6,
    outstanding: 1,
    byOffice: 2,
    repeats: 2,
    metAgain: 1,
    extraStaff: 3,
  },
];

/** A second city with a campaign of its own, which leaves the first one's figures alone. */
export const taianCounties: readonly CountyPlan[] = [
  { ...none, regionId: 370902, place: '泰山区', enterprises: 3, met: 3, byOffice: 3 },
  { ...none, regionId: 370911, place: '岱岳区', enterprises: 3, met: 2, byOffice: 3 },
];

/** The two rows of the register that lie outside the campaign's scope, and why. */
export const outOfScope = {
  closedBefore: { regionId: 370832, place: '梁山县', since: '2006-03-01', closedOn: '2014-06-30' },
  openedAfter: { regionId: 370830, place: '汶上县', since: '2014-11-10' },
} as const;

export const campaignDays = { startsOn: '2014-10-07', cutOffOn: '2014-11-17' } as const;

/** Counties that gave special guidance, with the number of topics each held: nineteen of twenty-four. */
export const guidance: readonly (readonly [regionId: number, topics: number])[] = [
  [370812, 4],
  [370883, 4],
  [370831, 3],
  [370829, 3],
  [370828, 2],
  [370871, 3],
];

/** Bureaus of a county that go along; each county has its own. */
export const bureaus = [
  ['COMMERCE', '商务局'],
  ['HEALTH', '卫生和计划生育局'],
  ['ENVIRONMENT', '环境保护局'],
  ['BUSINESS_REGISTRATION', '工商行政管理局'],
  ['QUALITY', '质量技术监督局'],
  ['WORK_SAFETY', '安全生产监督管理局'],
  ['FOOD_DRUG', '食品药品监督管理局'],
] as const;

interface AnsweredProblem {
  title: string;
  answer: string;
}
/** Problems answered on the spot, one in each of these counties. */
export const answered: Readonly<Record<number, AnsweredProblem>> = {
  370811: { title: '用电增容手续怎么办', answer: '已当场说明办理窗口、所需材料和时限，并留下联系电话。' },
  370812: { title: '子女入学报名在哪里', answer: '已当场告知划片学校和报名时间，由联络办协助对接。' },
  370828: { title: '出口退税何时到账', answer: '已当场联系税务部门答复：资料齐全的十个工作日内到账。' },
  370831: { title: '厂门口道路积水', answer: '已当场联系街道，当日安排疏通。' },
};

interface CollectedProblem {
  title: string;
  /** Referred to the environment bureau of the city. */
  isEnvironment?: boolean;
}
/** Problems collected for handling, six in all; three of them go to the city's environment bureau. */
export const collected: Readonly<Record<number, readonly CollectedProblem[]>> = {
  370811: [{ title: '物流园区进出道路狭窄' }],
  370812: [{ title: '扩建项目环评审批进度较慢', isEnvironment: true }],
  370829: [{ title: '污水接入管网需协调', isEnvironment: true }],
  370871: [{ title: '锅炉煤改气费用偏高' }],
  370883: [{ title: '厂区周边异味投诉需协调检测', isEnvironment: true }, { title: '招工难，熟练工人不足' }],
};

/** Places of the hazards found in visits: which county's which visit. */
export const hazards = [
  { regionId: 370811, visit: 1, place: 'WORKPLACE', text: '车间安全通道堆放原料', advice: '当日清理，保持通道畅通' },
  { regionId: 370883, visit: 2, place: 'LIVING_QUARTERS', text: '职工宿舍电线私拉乱接', advice: '一周内由电工整改' },
  { regionId: 370871, visit: 0, place: 'WORKPLACE', text: '灭火器过期两具', advice: '三日内更换' },
] as const;

/** What showed on first visits beside the problems: which county's which visit, and what became of it afterwards. */
export const findings = [
  {
    regionId: 370812,
    visit: 1,
    kind: 'NEED',
    severity: 'ORDINARY',
    text: '希望对接职业院校招收技工',
    becomes: 'REQUEST',
  },
  {
    regionId: 370812,
    visit: 2,
    kind: 'DIFFICULTY',
    severity: 'SERIOUS',
    text: '物流成本上涨，回程车难找',
    becomes: null,
  },
  { regionId: 370883, visit: 0, kind: 'NEED', severity: 'MINOR', text: '想了解省级展会报名办法', becomes: 'NOTED' },
  {
    regionId: 370883,
    visit: 3,
    kind: 'DIFFICULTY',
    severity: 'ORDINARY',
    text: '原料价格波动，订单利润薄',
    becomes: null,
  },
  { regionId: 370871, visit: 1, kind: 'NEED', severity: 'ORDINARY', text: '需要出口认证方面的辅导', becomes: null },
] as const;

/** What first visits left to see to; the second visit there finds it carried over, and closes what is not to last. */
export const items = [
  { regionId: 370812, visit: 0, text: '送去惠企政策汇编', lasts: false },
  { regionId: 370812, visit: 0, text: '联系供电部门核对用电容量', lasts: true },
  { regionId: 370883, visit: 1, text: '补齐企业档案中的联系电话', lasts: true },
  { regionId: 370871, visit: 0, text: '转交消防器材更换清单', lasts: false },
] as const;
