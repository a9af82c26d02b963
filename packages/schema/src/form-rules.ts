import type { Locale, Words } from './locale.ts';

/**
 * The rules that a form judges as well as the server, each with the sentence that stands beside the field.
 *
 * Apart from the refusals: forms carry these to the browser, which is told the sentence of a refusal with it.
 */
export const formRules = {
  REQUIRED: { 'zh-CN': '请填写', en: 'Please fill this in' },
  TOO_LONG: { 'zh-CN': '内容过长', en: 'This is too long' },
  CONTROL_CHARACTER: { 'zh-CN': '含有不可见的控制字符', en: 'This holds control characters' },
  CREDIT_CODE_SHAPE: {
    'zh-CN': '统一社会信用代码应为 18 位，由数字和大写字母组成（不含 I、O、S、V、Z）',
    en: 'A unified social credit code has 18 digits and capital letters (no I, O, S, V, Z)',
  },
  CREDIT_CODE_CHECK: {
    'zh-CN': '统一社会信用代码的校验位不符，请核对是否抄错',
    en: 'The check character of the credit code does not fit; a character may be mistyped',
  },
  DAY: { 'zh-CN': '日期应为实际存在的日期，如 2014-10-07', en: 'This should be a real day such as 2014-10-07' },
  DAY_RANGE: { 'zh-CN': '日期应在 1900 年之后、今天之前', en: 'The day should lie after 1900 and not after today' },
  CAPITAL: {
    'zh-CN': '读不出注册资本；请写成如“1000万人民币”或“20万美元”',
    en: 'The capital cannot be read; write it like 1000万人民币 or 20万美元',
  },
  PASSWORD_SHORT: { 'zh-CN': '密码至少 10 个字符', en: 'A password has at least 10 characters' },
  PASSWORD_LONG: { 'zh-CN': '密码最多 200 个字符', en: 'A password has at most 200 characters' },
  LOGIN_SHAPE: {
    'zh-CN': '用户名为 3 到 40 位小写字母、数字、点、横线或下划线，以字母开头',
    en: 'A user name has 3 to 40 lower-case letters, digits, dots, dashes or underscores and begins with a letter',
  },
  GROUP_CODE: {
    'zh-CN': '代码由大写字母、数字和下划线组成，以字母开头',
    en: 'A code has capital letters, digits and underscores and begins with a letter',
  },
  TWO_COUNTIES: { 'zh-CN': '应至少涉及两个县（市、区）', en: 'At least two counties should have it' },
  TWICE: { 'zh-CN': '同一项写了两次', en: 'The same one stands here twice' },
  NOT_HERE: { 'zh-CN': '没有找到，或不属于这里', en: 'Not found, or it does not belong here' },
  TIME_SHAPE: { 'zh-CN': '请填写 00:00 至 23:59 的时间', en: 'Give a time of day from 00:00 to 23:59' },
  EMAIL_SHAPE: { 'zh-CN': '不像电子邮箱地址', en: 'This does not look like an e-mail address' },
  ACCOUNT_SHAPE: {
    'zh-CN': '账号由 5 到 30 位字母、数字、下划线或减号组成',
    en: 'An account has 5 to 30 letters, digits, underscores or hyphens',
  },
  MOBILE_SHAPE: { 'zh-CN': '请填写 11 位手机号码', en: 'Give a mobile number of 11 digits' },
  CODE_SHAPE: { 'zh-CN': '请填写六位数字验证码', en: 'Give the six digits of the code' },
  ROBOT_URL: { 'zh-CN': '请填写机器人的完整网址', en: 'Give the whole address of the robot' },
  PHONE_SHAPE: {
    'zh-CN': '电话由 5 到 20 位数字组成，可带 + - 空格和括号',
    en: 'A phone number has 5 to 20 digits; +, -, spaces and brackets may stand in it',
  },
  DAY_FUTURE: { 'zh-CN': '日期不能晚于今天', en: 'The day cannot lie in the future' },
  LEFT_OUT: {
    'zh-CN': '还有企业没有承接人，或列入了不由其联系的企业',
    en: 'Every enterprise that is held gets a successor, and no other',
  },
  OWN_SUCCESSOR: { 'zh-CN': '承接人不能是移交人本人', en: 'Nobody succeeds to themselves' },
  DAY_ORDER: { 'zh-CN': '结束日期不能早于开始日期', en: 'The end cannot lie before the beginning' },
  OUTCOME_MET: { 'zh-CN': '见到了企业人员，请选择见到的人', en: 'Somebody was met: say whom' },
  DEPARTMENTS_MISSING: {
    'zh-CN': '会同部门走访，请选择部门',
    en: 'A joint visit names the departments that went along',
  },
  EVIDENCE_MISSING: {
    'zh-CN': '请写明依据，如公告、邻厂证实、停产现场',
    en: 'Say what this rests on: a notice, a neighbour’s word, an idle plant',
  },
  LIMIT_ORDER: {
    'zh-CN': '时段越长，上限不能越小',
    en: 'A longer time cannot have a smaller limit',
  },
  NEXT_VISIT_ORDER: { 'zh-CN': '下次走访应晚于本次走访', en: 'The next visit should come after this one' },
  ONE_LEAD: { 'zh-CN': '须有且只有一个牵头单位', en: 'One of them leads, and only one' },
  EITHER_OR: { 'zh-CN': '两项只能填一项', en: 'Only one of the two can be given' },
  TOO_MANY: { 'zh-CN': '数量超过上限', en: 'These are too many' },
  NAME_MASKED: { 'zh-CN': '姓名中不能有星号，请填写全名', en: 'A name has no asterisks; write it in full' },
  PURPOSE_SHORT: { 'zh-CN': '请写明用途，至少 2 个字', en: 'Say what for, in more than one character' },
  QUESTION_KEY: {
    'zh-CN': '问题代号由小写字母、数字和下划线组成，以字母开头',
    en: 'The key of a question has small letters, digits and underscores and begins with a letter',
  },
  OPTIONS_MISSING: { 'zh-CN': '请至少给出两个选项', en: 'Give at least two things to choose from' },
  DAY_PAST: { 'zh-CN': '日期应晚于今天', en: 'The day should lie ahead' },
  TWO_AT_LEAST: { 'zh-CN': '至少选择两个', en: 'Choose two at least' },
  CALENDAR_KIND: { 'zh-CN': '只填节假日或调休上班', en: 'A day that is named is a holiday or a make-up workday' },
  MAKE_UP_WEEKDAY: { 'zh-CN': '调休上班应在周六或周日', en: 'A make-up workday lies on a Saturday or a Sunday' },
  CALENDAR_YEAR: {
    'zh-CN': '日期应在这一年内，或上一年 12 月',
    en: 'The days lie in that year, or in the December before it',
  },
  AMOUNT_SHAPE: { 'zh-CN': '请填写数字，最多两位小数', en: 'Give a number, with two decimal places at most' },
  YEAR_SHAPE: { 'zh-CN': '请填写四位数的年份', en: 'Give a year of four digits' },
  DIVISION_CODE: { 'zh-CN': '区划代码应为六位数字', en: 'A division’s code has six digits' },
  NUMBER_SHAPE: {
    'zh-CN': '请填写数字，最多十二位整数、四位小数',
    en: 'Give a number, with twelve places before the point and four behind it at most',
  },
  BOUNDS_ORDER: { 'zh-CN': '上限不能小于下限', en: 'The upper bound cannot lie below the lower one' },
  PURPOSE_OF_FIELD: { 'zh-CN': '请写明用途，至少 4 个字', en: 'Say what it is for, in four characters at least' },
  OUT_OF_RANGE: { 'zh-CN': '数值超出允许范围', en: 'This number is outside the allowed range' },
} as const satisfies Record<string, Words>;

export type FormRule = keyof typeof formRules;

/** What a broken rule says beside its field in a form; a rule that only the server judges says itself. */
export const formRuleMessage = (rule: string, locale: Locale): string =>
  Object.hasOwn(formRules, rule) ? formRules[rule as FormRule][locale] : rule;
