import { formRules } from './form-rules.ts';
import type { Locale } from './locale.ts';

/**
 * The rules that the server alone can judge: by its register, by its clock, by a file. They stand apart from those of
 * forms, since a browser is told their sentence with the refusal and need not carry them.
 */
const serverRules = {
  LIMIT_DAY: {
    'zh-CN': '当天对这家企业的走访已达上限；请改日、加入已有走访，或说明理由',
    en: 'The enterprise has its visits of that day; take another day, join one, or say why',
  },
  LIMIT_WEEK: {
    'zh-CN': '当周对这家企业的走访已达上限；请改期、加入已有走访，或说明理由',
    en: 'The enterprise has its visits of that week; take another day, join one, or say why',
  },
  LIMIT_MONTH: {
    'zh-CN': '当月对这家企业的走访已达上限；请改期、加入已有走访，或说明理由',
    en: 'The enterprise has its visits of that month; take another day, join one, or say why',
  },
  ROBOT_HOST: {
    'zh-CN': '本系统不允许向这个地址发送；请用企业微信、钉钉或飞书群机器人，或请管理员放行',
    en: 'Nothing may be sent there; use a robot of WeCom, DingTalk or Feishu, or ask the administrator to allow the host',
  },
  NOTHING_TO_DRAW: {
    'zh-CN': '这段时间没有仅由单位确认的走访',
    en: 'No visit of that time was confirmed by the office alone',
  },
  CAPITAL_DOUBTFUL: {
    'zh-CN': '注册资本没有单位，金额留空，原文保留',
    en: 'The capital has no unit; the amount stays empty, the text is kept',
  },
  TEXT_CLEANED: {
    'zh-CN': '文字已整理：去掉注音、转为简体、数字字母转为半角；原文保留在文件中',
    en: 'The text was cleaned: no readings, simplified characters, half-width digits and letters; the file keeps the original',
  },
  PASSWORD_WRONG: { 'zh-CN': '当前密码不正确', en: 'The current password is not right' },
  LOGIN_TAKEN: { 'zh-CN': '这个用户名已被使用', en: 'This user name is taken' },
  EXTRA_CELLS: {
    'zh-CN': '这一行比表头多出单元格，可能错位',
    en: 'This line has more cells than headings; it may have slipped',
  },
  INDUSTRY_UNKNOWN: { 'zh-CN': '没有这个行业门类，留空', en: 'There is no such industry; it stays empty' },
  SOURCE_TAKEN: { 'zh-CN': '已有同名的定期来源', en: 'There is a register of this name already' },
  WORKED_ON_SINCE: {
    'zh-CN': '入库后已有人改过或办理过，撤销导入时保留',
    en: 'Somebody worked on it since; it stayed when the import was taken back',
  },
  GROUP_TAKEN: { 'zh-CN': '本区划已有这个群体代码', en: 'The region has a group of this code already' },
  GROUP_UNKNOWN: { 'zh-CN': '没有这个企业群体', en: 'There is no such enterprise group' },
  CREDIT_CODE_TAKEN: {
    'zh-CN': '本县（市、区）已有企业使用这个统一社会信用代码',
    en: 'An enterprise of this county has this credit code already',
  },
  YEAR_TAKEN: {
    'zh-CN': '这一年已有数字；有变化请更正那一条',
    en: 'This year has its figures; correct them where they changed',
  },
  OTHER_REGION: {
    'zh-CN': '应是另一个县（市、区），且不是练习区',
    en: 'It should be another county, and none for practice',
  },
  ONE_REGION: { 'zh-CN': '应属同一县（市、区）', en: 'They should be of one county' },
  NAMES_ENTERPRISE: {
    'zh-CN': '会下发各县（市、区），请不要写企业名称',
    en: 'Every county will read this; please leave names of enterprises out',
  },
  CADENCE_LAXER: {
    'zh-CN': '不能比上级的走访周期更长',
    en: 'It may not be longer than what the level above asks for',
  },
  CITY_ONLY: { 'zh-CN': '只有市级可以规定市级走访', en: 'Only a city says what its own office visits' },
  NOT_WORKDAY: { 'zh-CN': '这一天不是工作日', en: 'This is no working day' },
  VISITOR_FULL: {
    'zh-CN': '走访人当天的走访已排满',
    en: 'The visitor has as many visits that day as there may be',
  },
  PLANNED_ALREADY: { 'zh-CN': '这家企业已有计划中的走访', en: 'A visit to this enterprise is planned already' },
  SERIAL_TAKEN: { 'zh-CN': '本县（市、区）已有这个编号', en: 'The county has this serial number already' },
  REFORM_WAITS: {
    'zh-CN': '这个部门已列入另一次还没有实施的机构改革',
    en: 'This department is in another reform that was not carried out yet',
  },
  DIVISION_WAITS: {
    'zh-CN': '这个区划已列入另一次还没有实施的区划变更',
    en: 'This division is in another change that was not carried out yet',
  },
  DIVISION_ENDED: { 'zh-CN': '这个区划已由另一个承接', en: 'Another division answers for this one already' },
  CODE_TAKEN: { 'zh-CN': '这个代码已在使用', en: 'This code is in use already' },
  NAME_TAKEN: { 'zh-CN': '已有同名的一项', en: 'There is one of this name already' },
  PRINCIPAL_TAKEN: {
    'zh-CN': '本联络办已有主要负责人岗位',
    en: 'The office has the post of its principal already',
  },
  ACCOUNT_TAKEN: {
    'zh-CN': '您在本区划已登记为工作人员',
    en: 'You are entered as an officer of this region already',
  },
  BEFORE_POST: { 'zh-CN': '任职不能早于岗位设立之日', en: 'Nobody holds a post before its first day' },
  NOT_REVEALED: {
    'zh-CN': '这一项没有隐藏，不需要查看原文',
    en: 'This field is not masked; there is nothing to show in full',
  },
  REGION_UNKNOWN: { 'zh-CN': '没有这个行政区划', en: 'There is no such region' },
  REGION_NO_ZONE: {
    'zh-CN': '只有功能区由管委会代行联络办职责',
    en: 'Only in a functional zone the committee acts as the liaison office',
  },
  REGION_NO_UNIT: {
    'zh-CN': '应为县（市、区）或功能区',
    en: 'This should be a county, a district or a functional zone',
  },
  UUID: { 'zh-CN': '应为 UUID', en: 'This should be a UUID' },
  DUPLICATE_IN_FILE: { 'zh-CN': '文件中另有一行使用同一代码或同名', en: 'Another line has the same code or name' },
  CODE_IN_OTHER_COUNTY: {
    'zh-CN': '名录中另一县（市、区）已有这个代码的企业',
    en: 'An enterprise of another county has this code in the register',
  },
  NAME_WITH_OTHER_CODE: {
    'zh-CN': '名录中同名企业的代码与此不同',
    en: 'An enterprise of the same name has a different code in the register',
  },
  COUNTY_DISAGREEMENT: {
    'zh-CN': '地址、代码或所填县区互相矛盾',
    en: 'Address, code and column name different counties',
  },
  COUNTY_SILENT: { 'zh-CN': '地址、代码和列中都没有县区', en: 'Neither address, code nor column names a county' },
  COUNTY_SEVERAL: { 'zh-CN': '地址中出现多个县区', en: 'The address names several counties' },
  COLUMN_NEEDED: {
    'zh-CN': '还缺必需的列：企业名称，以及人员姓名、联系人、走访日期、诉求编号或年份',
    en: 'A column is missing: the name of the enterprise, and the person, the liaison person, the day of the visit, the number of the appeal or the year',
  },
  ENTERPRISE_NOT_THERE: {
    'zh-CN': '名录中没有这家企业，请核对名称或代码，或先导入企业名录',
    en: 'The register has no such enterprise: check name or code, or import the enterprises first',
  },
  ENTERPRISE_ALIKE: {
    'zh-CN': '名录中有一家名称相近的企业，请核对名称或补上统一社会信用代码',
    en: 'The register has one of nearly this name: check it, or add the credit code',
  },
  ENTERPRISE_SEVERAL: {
    'zh-CN': '名录中有几家同名企业，请补上统一社会信用代码',
    en: 'The register has several enterprises of this name: add the credit code',
  },
  PERSON_SEVERAL: {
    'zh-CN': '这家企业有几位同名人员，请在人员页面办理',
    en: 'The enterprise has several people of this name: see to it on their pages',
  },
  PERSON_NEW: { 'zh-CN': '名册中没有，将登记为企业员工', en: 'Not known yet; will be entered as staff' },
  PERSON_KIND_UNKNOWN: {
    'zh-CN': '看不出是企业家还是员工，按员工登记',
    en: 'Neither businessperson nor staff can be read from it; entered as staff',
  },
  CHANNEL_WITHOUT_CONSENT: {
    'zh-CN': '没有写明本人怎样、何日同意，这一联系方式不导入',
    en: 'How and on which day the person agreed is not told; this way to reach them is left out',
  },
  CHANNEL_REFUSED: {
    'zh-CN': '本人不同意，这一联系方式不导入',
    en: 'The person does not agree; this way to reach them is left out',
  },
  CHANNEL_WITHDRAWN: {
    'zh-CN': '本人已撤回同意，这一联系方式不再使用',
    en: 'The person withdrew their consent; this way to reach them stays unused',
  },
  CHANNEL_KIND_UNKNOWN: {
    'zh-CN': '看不出是手机、固定电话、邮箱还是微信，这一联系方式不导入',
    en: 'Neither mobile, fixed line, mail nor WeChat can be read from it; it is left out',
  },
  OFFICER_SEVERAL: {
    'zh-CN': '本县（市、区）有几位同名工作人员，请在联系人页面办理',
    en: 'The county has several officers of this name: see to it on the liaison page',
  },
  OFFICER_NEW: { 'zh-CN': '名册中没有这位工作人员，将一并登记', en: 'Not known yet; will be entered as an officer' },
  LIAISON_FROM_TODAY: { 'zh-CN': '没有开始日期，自今天起', en: 'No first day is given; from today on' },
  LIAISON_OVERLAP: {
    'zh-CN': '这家企业在这段时间已另有联系人',
    en: 'Somebody else is liaison person of the enterprise in that time',
  },
  APPEAL_TAKEN: {
    'zh-CN': '本县（市、区）已有问题使用这个诉求编号',
    en: 'A problem of this county has this number of the appeals platform already',
  },
  APPEAL_OF_ANOTHER: {
    'zh-CN': '这个诉求编号已属于另一家企业的问题，请核对',
    en: 'A problem of another enterprise has this number: check it',
  },
  APPEAL_TWICE: {
    'zh-CN': '文件中另有一行使用这个诉求编号',
    en: 'Another line of the file has this number of the platform',
  },
  APPEAL_LINKED: {
    'zh-CN': '已有同名问题，将为它补上诉求编号，不另登记',
    en: 'A problem of this title is there already: it gets the number, and no second one is taken down',
  },
  APPEAL_MAYBE_SAME: {
    'zh-CN': '这家企业还有没有诉求编号的在办问题，请核对是否同一件',
    en: 'The enterprise has open problems without a number: check whether this is one of them',
  },
  FIGURE_UNIT: {
    'zh-CN': '看不出金额单位，请在列名或单元格中写明，如“产值（万元）”',
    en: 'The unit of the amount cannot be read: write it in the heading or the cell, as in 10,000 yuan',
  },
  FIGURE_NONE: { 'zh-CN': '这一行没有任何数字', en: 'The row gives no figure' },
  YEAR_TOLD_BY_ENTERPRISE: {
    'zh-CN': '这一年的数字是企业自己提供的，与此不同，不由文件改写',
    en: 'The enterprise itself told the figures of this year, and others; no file writes over them',
  },
  YEAR_TWICE: {
    'zh-CN': '文件中另有一行写了同一企业同一年的不同数字',
    en: 'Another line of the file gives other figures for the same enterprise and year',
  },
  VISIT_THERE: { 'zh-CN': '这一天对这家企业的走访已有记录', en: 'A visit to the enterprise on that day is recorded' },
  OUTCOME_UNKNOWN: { 'zh-CN': '看不出走访结果，留空', en: 'The outcome cannot be read; it stays open' },
  NEVER_RECORDED: {
    'zh-CN': '系统不得记录这类内容，请改写或删去',
    en: 'This is nothing that may be recorded here; write it otherwise or leave it out',
  },
  OF_A_PERSON: {
    'zh-CN': '这是个人的信息，请记在企业人员处；这里只设企业的信息',
    en: 'This belongs to a person: write it down with the people of the enterprise; a field here is of the enterprise',
  },
  PERSONAL_NUMBER: {
    'zh-CN': '像是电话或身份号码，不能写在这里；联系方式请记在企业人员处',
    en: 'This looks like a phone or an identity number and cannot stand here; contacts belong to the people of the enterprise',
  },
  COLUMN_OF_REGISTER: { 'zh-CN': '名录本来就有这一项', en: 'The register has this already' },
  CHOICE_KEPT: {
    'zh-CN': '已有企业选了这一项，不能删去；可以停用',
    en: 'Some enterprise has this choice: it cannot be taken away, but retired',
  },
  CHOICE_UNKNOWN: { 'zh-CN': '不是可选的一项', en: 'This is none of the choices' },
  YES_NO_SHAPE: { 'zh-CN': '请填写“是”或“否”', en: 'Say yes or no' },
  NUMBER_BOUNDS: {
    'zh-CN': '数值超出这一项的上下限',
    en: 'This number lies outside the bounds of the field',
  },
  UNIT_OTHER: {
    'zh-CN': '单位与这一项的单位不同',
    en: 'The unit is not the one of the field',
  },
  FIELD_RETIRED: { 'zh-CN': '这一项已停用', en: 'This field is out of use' },
  FIELD_ELSEWHERE: {
    'zh-CN': '这一项不用于这个县（市、区）的企业',
    en: 'This field is not for enterprises of this county',
  },
  OTHER_JURISDICTION: { 'zh-CN': '属于其他辖区，不能由本单位导入', en: 'It belongs to another jurisdiction' },
} as const satisfies Record<string, Readonly<Record<Locale, string>>>;

const rules = { ...formRules, ...serverRules };

export type Rule = keyof typeof rules;
export const isRule = (text: string): text is Rule => Object.hasOwn(rules, text);

/** What a broken rule says beside its field; an unknown rule says itself. */
export const ruleMessage = (rule: string, locale: Locale): string => (isRule(rule) ? rules[rule][locale] : rule);
