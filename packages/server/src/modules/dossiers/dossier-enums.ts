import { registerEnumType } from 'type-graphql';
import { DocumentKind, FileEntryState, InvestmentKind, SiteKind, YearSource } from './dossier-states.ts';
import { FileSection } from './file-sections.ts';

registerEnumType(FileSection, {
  name: 'FileSection',
  description: '企业档案的部分。 A section of an enterprise’s file.',
  valuesConfig: {
    BASIC_FACTS: { description: '基本信息。 What the register says.' },
    PEOPLE: { description: '人员。 Who is in charge and whom to call.' },
    SITES: { description: '场所：生产、宿舍、仓库。 Production, living quarters, warehouse.' },
    LICENCES: { description: '许可。 Licences.' },
    INVESTMENT: { description: '投资。 Investment.' },
    YEARLY_FIGURES: { description: '年度经营数字。 Operating figures by year.' },
    DOCUMENTS: { description: '材料。 Papers on file.' },
    POLICIES: { description: '享受的政策。 Policies that it benefits from.' },
    NEEDS: { description: '困难与需求，来自走访。 Difficulties and needs, from visits.' },
    PROMISES: { description: '承诺：何事、何人、何时。 Promises: what, by whom, until when.' },
  },
});
registerEnumType(FileEntryState, {
  name: 'FileEntryState',
  description: '档案条目的状态；从不覆盖。 How an entry stands; none is overwritten.',
  valuesConfig: {
    CURRENT: { description: '有效。 It stands.' },
    REPLACED: { description: '已被更正的一条取代。 A corrected one took its place.' },
    WITHDRAWN: { description: '已撤回。 Withdrawn.' },
  },
});
registerEnumType(SiteKind, {
  name: 'SiteKind',
  description: '场所的种类。 What a site is for.',
  valuesConfig: {
    PRODUCTION: { description: '生产场所。 Production.' },
    LIVING_QUARTERS: { description: '员工宿舍。 Living quarters.' },
    WAREHOUSE: { description: '仓库。 Warehouse.' },
    OFFICE: { description: '办公。 Offices.' },
  },
});
registerEnumType(InvestmentKind, {
  name: 'InvestmentKind',
  description: '投资的口径。 Which amount of the investment it is.',
  valuesConfig: {
    PROJECT: { description: '项目总投资。 Of a project as a whole.' },
    REGISTERED: { description: '注册资本。 Registered.' },
    PAID_IN: { description: '实际到位。 Paid in.' },
  },
});
registerEnumType(YearSource, {
  name: 'YearSource',
  description: '年度数字的来源。 Where figures of a year come from.',
  valuesConfig: {
    ENTERPRISE: { description: '企业口头提供。 The enterprise said so.' },
    STATEMENT: { description: '企业报表。 A statement of the enterprise.' },
    AUTHORITY: { description: '部门提供。 A public body.' },
  },
});
registerEnumType(DocumentKind, {
  name: 'EnterpriseDocumentKind',
  description: '材料的种类。 What a paper is.',
  valuesConfig: {
    BUSINESS_LICENCE: { description: '营业执照。 Business licence.' },
    CERTIFICATE: { description: '许可与资质。 Licence or certificate.' },
    CONTRACT: { description: '合同、协议。 Contract.' },
    REPORT: { description: '报表、报告。 Statement or report.' },
    OTHER: { description: '其他。 Other.' },
  },
});
