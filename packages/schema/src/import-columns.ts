/** What a file may hold. Each kind is rehearsed first and written as a job, in the same way. */
export type ImportKindName = 'ENTERPRISES' | 'PEOPLE' | 'LIAISON' | 'VISITS' | 'APPEALS' | 'YEARLY_FIGURES';

/** By these a row says which enterprise of the register it speaks of; place and address tell namesakes apart. */
const ofEnterprise = ['NAME', 'CREDIT_CODE', 'PROVINCE', 'CITY', 'COUNTY', 'ADDRESS'] as const;

/** The columns that each kind of file may have, in the order of the product's own forms. */
export const importColumnsOf = {
  ENTERPRISES: [
    'NAME',
    'CREDIT_CODE',
    'REGISTERED_ON',
    'ENTERPRISE_TYPE',
    'CAPITAL',
    'BUSINESS_SCOPE',
    'PROVINCE',
    'CITY',
    'COUNTY',
    'TOWNSHIP',
    'ADDRESS',
    'INDUSTRY',
    'SHORT_NAME',
    'GROUPS',
  ],
  PEOPLE: [
    'PERSON',
    'PERSON_KIND',
    'TITLE',
    'PHONE',
    'LEGAL_REPRESENTATIVE',
    'LEGAL_PHONE',
    'CHANNEL',
    'CHANNEL_KIND',
    'CHANNEL_CONSENT',
    'CHANNEL_CONSENT_ON',
    ...ofEnterprise,
  ],
  LIAISON: ['LIAISON_PERSON', 'FROM_ON', 'TO_ON', ...ofEnterprise],
  VISITS: ['VISITED_ON', 'OUTCOME', 'VISITORS', 'ATTENDEES', 'NOTE', ...ofEnterprise],
  APPEALS: ['APPEAL_NO', 'RECEIVED_ON', 'MATTER', 'STATUS', 'REPLY', ...ofEnterprise],
  YEARLY_FIGURES: ['YEAR', 'OUTPUT_VALUE', 'TAX_PAID', 'EXPORT_VALUE', 'STAFF_COUNT', 'TOLD_BY', ...ofEnterprise],
} as const satisfies Record<ImportKindName, readonly string[]>;

/** A column of any kind of file, by what it means. */
export type ImportColumnName = (typeof importColumnsOf)[ImportKindName][number];

/** By one of these a file says which enterprise its rows speak of: the platform may give the code alone. */
const namingColumns: Readonly<Record<ImportKindName, readonly ImportColumnName[]>> = {
  ENTERPRISES: ['NAME'],
  PEOPLE: ['NAME'],
  LIAISON: ['NAME'],
  VISITS: ['NAME'],
  APPEALS: ['NAME', 'CREDIT_CODE'],
  YEARLY_FIGURES: ['NAME', 'CREDIT_CODE'],
};

/** Whether a file of this kind with these columns says which enterprises it speaks of. */
export const namesEnterprises = (kind: ImportKindName, columns: readonly string[]): boolean =>
  namingColumns[kind].some((column) => columns.includes(column));

/** Of these columns a file must have one beside those that name the enterprise, and each row must fill one. */
export const neededImportColumns: Readonly<Record<ImportKindName, readonly ImportColumnName[]>> = {
  ENTERPRISES: [],
  PEOPLE: ['PERSON', 'LEGAL_REPRESENTATIVE'],
  LIAISON: ['LIAISON_PERSON'],
  VISITS: ['VISITED_ON'],
  APPEALS: ['APPEAL_NO'],
  YEARLY_FIGURES: ['YEAR'],
};

/** Whether the columns are enough to import a file of this kind. */
export const hasNeededColumns = (kind: ImportKindName, columns: readonly string[]): boolean =>
  namesEnterprises(kind, columns) &&
  (neededImportColumns[kind].length === 0 || neededImportColumns[kind].some((column) => columns.includes(column)));

/** The heading under which a spreadsheet of the product's own has each column; an import knows it again by it. */
export const importHeadings: Readonly<Record<ImportColumnName, string>> = {
  NAME: '企业名称',
  CREDIT_CODE: '统一社会信用代码',
  REGISTERED_ON: '注册日期',
  ENTERPRISE_TYPE: '企业类型',
  CAPITAL: '注册资本',
  BUSINESS_SCOPE: '经营范围',
  PROVINCE: '省份',
  CITY: '城市',
  COUNTY: '县（市、区）',
  TOWNSHIP: '乡镇（街道）',
  ADDRESS: '地址',
  INDUSTRY: '行业',
  SHORT_NAME: '简称',
  GROUPS: '企业群体',
  PERSON: '姓名',
  PERSON_KIND: '人员类别',
  TITLE: '职务',
  PHONE: '联系电话',
  LEGAL_REPRESENTATIVE: '法定代表人',
  LEGAL_PHONE: '法定代表人电话',
  CHANNEL: '其他联系方式',
  CHANNEL_KIND: '联系方式类型',
  CHANNEL_CONSENT: '本人同意方式',
  CHANNEL_CONSENT_ON: '本人同意日期',
  LIAISON_PERSON: '联系人',
  FROM_ON: '开始日期',
  TO_ON: '结束日期',
  VISITED_ON: '走访日期',
  OUTCOME: '走访结果',
  VISITORS: '走访人员',
  ATTENDEES: '会见人员',
  NOTE: '走访记录',
  APPEAL_NO: '诉求编号',
  RECEIVED_ON: '受理日期',
  MATTER: '诉求事项',
  STATUS: '办理状态',
  REPLY: '答复内容',
  YEAR: '年份',
  OUTPUT_VALUE: '产值（万元）',
  TAX_PAID: '纳税（万元）',
  EXPORT_VALUE: '出口（万元）',
  STAFF_COUNT: '用工人数',
  TOLD_BY: '提供单位',
};
