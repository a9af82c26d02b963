import type { Locale } from '@lianxi/schema';
import { PostKind } from '../liaison/index.ts';

/** The sections of an enterprise's file, in the order in which it is read. */
export enum FileSection {
  BASIC_FACTS = 'BASIC_FACTS',
  PEOPLE = 'PEOPLE',
  SITES = 'SITES',
  LICENCES = 'LICENCES',
  INVESTMENT = 'INVESTMENT',
  YEARLY_FIGURES = 'YEARLY_FIGURES',
  DOCUMENTS = 'DOCUMENTS',
  POLICIES = 'POLICIES',
  NEEDS = 'NEEDS',
  PROMISES = 'PROMISES',
}

type Words = Readonly<Record<Locale, string>>;

interface SectionDefinition {
  /** How much of the completeness it is; all of them make 100. */
  weight: number;
  /** It is stale once nobody looked at it for so many months. */
  staleAfterMonths: number;
  /** Whose section it is, where nobody else was named: the holder of the post, or the liaison person. */
  owner: PostKind;
  /** What a clerk asks at the gate where nothing is known. */
  missing: Words;
  /** What a clerk asks where what is known is old. */
  stale: Words;
}

/**
 * What makes a file complete and how long it stays fresh: the one place that says so.
 *
 * Completeness is the sum of the weights of the sections that are filled. A section is filled once something stands in
 * it, or somebody looked and said that there is nothing; needs and promises are filled once somebody asked.
 */
export const fileSections: Readonly<Record<FileSection, SectionDefinition>> = {
  [FileSection.BASIC_FACTS]: {
    weight: 20,
    staleAfterMonths: 12,
    owner: PostKind.LIAISON_OFFICER,
    missing: { 'zh-CN': '营业执照上的信息能给我们看一下吗？', en: 'May we see what your business licence says?' },
    stale: {
      'zh-CN': '营业执照上的名称、地址、经营范围这一年有变更吗？',
      en: 'Did name, address or business scope on your licence change within the year?',
    },
  },
  [FileSection.PEOPLE]: {
    weight: 15,
    staleAfterMonths: 6,
    owner: PostKind.LIAISON_OFFICER,
    missing: { 'zh-CN': '厂里由哪位负责、平时与哪位联系？', en: 'Who is in charge here, and whom do we call?' },
    stale: {
      'zh-CN': '负责人和平时联系的人还是原来那几位吗？',
      en: 'Are those in charge, and those we call, still the same?',
    },
  },
  [FileSection.SITES]: {
    weight: 15,
    staleAfterMonths: 12,
    owner: PostKind.LIAISON_OFFICER,
    missing: {
      'zh-CN': '厂房、员工宿舍和仓库各在什么地方，有多大？',
      en: 'Where are your plant, the living quarters and the warehouse, and how large are they?',
    },
    stale: {
      'zh-CN': '厂房、宿舍和仓库有没有搬过、增减过？',
      en: 'Did plant, living quarters or warehouse move, grow or shrink?',
    },
  },
  [FileSection.LICENCES]: {
    weight: 10,
    staleAfterMonths: 12,
    owner: PostKind.LIAISON_OFFICER,
    missing: {
      'zh-CN': '除营业执照外还有哪些许可，有效期到什么时候？',
      en: 'Which licences do you hold beside the business licence, and until when?',
    },
    stale: { 'zh-CN': '各项许可有没有换过、延过？', en: 'Was any of your licences renewed or exchanged?' },
  },
  [FileSection.INVESTMENT]: {
    weight: 10,
    staleAfterMonths: 12,
    owner: PostKind.OFFICE_PRINCIPAL,
    missing: {
      'zh-CN': '项目投资多少，注册资本已经到位多少？',
      en: 'How much is invested here, and how much of the capital was paid in?',
    },
    stale: { 'zh-CN': '这一年有没有增资或新上项目？', en: 'Was capital added, or a project begun, within the year?' },
  },
  [FileSection.YEARLY_FIGURES]: {
    weight: 10,
    staleAfterMonths: 12,
    owner: PostKind.OFFICE_PRINCIPAL,
    missing: {
      'zh-CN': '去年的产值、纳税、出口和用工人数大致是多少？',
      en: 'Roughly, what were last year’s output, taxes, exports and staff?',
    },
    stale: {
      'zh-CN': '上一年度的产值、纳税、出口和用工人数出来了吗？',
      en: 'Are last year’s output, taxes, exports and staff known by now?',
    },
  },
  [FileSection.DOCUMENTS]: {
    weight: 5,
    staleAfterMonths: 24,
    owner: PostKind.LIAISON_OFFICER,
    missing: {
      'zh-CN': '营业执照、合同等材料能否给一份扫描件存档？',
      en: 'May we keep a scan of the business licence and of the contracts?',
    },
    stale: { 'zh-CN': '存档的材料有没有换新？', en: 'Was any of the papers on file exchanged?' },
  },
  [FileSection.POLICIES]: {
    weight: 5,
    staleAfterMonths: 12,
    owner: PostKind.LIAISON_OFFICER,
    missing: { 'zh-CN': '目前享受了哪些惠企政策？', en: 'Which policies do you benefit from at present?' },
    stale: {
      'zh-CN': '惠企政策这一年有没有新享受或停止的？',
      en: 'Did any policy begin or end for you within the year?',
    },
  },
  [FileSection.NEEDS]: {
    weight: 5,
    staleAfterMonths: 6,
    owner: PostKind.LIAISON_OFFICER,
    missing: { 'zh-CN': '眼下有什么困难、需要什么帮助？', en: 'What is difficult now, and what would help?' },
    stale: {
      'zh-CN': '上次说到的困难解决了吗，有没有新的需要？',
      en: 'Is what you told us last time solved, and is there anything new?',
    },
  },
  [FileSection.PROMISES]: {
    weight: 5,
    staleAfterMonths: 6,
    owner: PostKind.LIAISON_OFFICER,
    missing: { 'zh-CN': '有没有谁答应过您还没有办的事？', en: 'Did anybody promise you something that is still open?' },
    stale: { 'zh-CN': '答应您的事都办了吗？', en: 'Was all that was promised to you done?' },
  },
};

/** The basic facts that a file wants, in the order in which they are asked for, by the column that holds each. */
export const basicFacts: readonly { field: string; column: string; words: Words }[] = [
  {
    field: 'creditCode',
    column: 'credit_code',
    words: { 'zh-CN': '统一社会信用代码是多少？', en: 'What is your unified social credit code?' },
  },
  {
    field: 'address',
    column: 'address',
    words: { 'zh-CN': '注册地址在哪里？', en: 'What is your registered address?' },
  },
  {
    field: 'industry',
    column: 'industry',
    words: { 'zh-CN': '主要做哪一行？', en: 'Which industry are you in, for the most part?' },
  },
  {
    field: 'registeredOn',
    column: 'registered_on',
    words: { 'zh-CN': '哪一天注册成立的？', en: 'On which day were you registered?' },
  },
  {
    field: 'businessScope',
    column: 'business_scope',
    words: { 'zh-CN': '执照上的经营范围是什么？', en: 'What is your business scope by the licence?' },
  },
];
