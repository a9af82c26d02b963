import { cleanText } from './clean-text.ts';

/**
 * What must never be recorded, in the words by which it would come in: English as in names, Chinese as in
 * descriptions and headings.
 *
 * One list for what the product itself is made of, which a spec reads, and for the fields that an office adds.
 */
const neverRecorded: Readonly<Record<string, readonly [english: RegExp, chinese: RegExp]>> = {
  politics: [/\b(politic\w*|ideolog\w*|stance)\b/, /政治|政见|立场|思想表现/],
  party: [/\b(party|parties|communist|kuomintang)\b/, /党/],
  religion: [/\b(religi\w*|faith|belief|church|buddhis\w*|muslim|christian\w*)\b/, /宗教|信仰|教派|信徒/],
  ethnicity: [/\b(ethnic\w*|race|racial|tribe|minorit\w*)\b/, /民族|种族|族裔|族别/],
  'military past': [/\b(militar\w*|army|veteran|soldier|conscript\w*)\b/, /军|服役|兵役|退伍|参战/],
  'family across borders': [
    /\b(famil\w*|relatives?|spouse|wife|husband|child|siblings?|kin|kinship)\b/,
    /亲属|家属|配偶|子女|家庭|眷属|亲戚/,
  ],
  'travel documents': [/\b(passport|visa|permit|travel|identity card)\b/, /护照|签证|通行证|旅行证|证件|台胞证|身份证/],
  movements: [
    /\b(movements?|itinerar\w*|whereabouts|track\w*|trajectory|gps|latitude|longitude|location|geo\w*|borders?|arrivals?|departures?)\b/,
    /行踪|轨迹|行程|入境|出境|经纬度|定位|住宿登记/,
  ],
  health: [
    /\b(health|medical|medicine|disease|illness|diagnos\w*|symptoms?|blood|patient|disab\w*|vaccin\w*)\b/,
    /健康|疾病|病史|病情|诊断|体检|医疗|血型|残疾|卫生|疫苗/,
  ],
  'private finances': [
    /\b(income|salary|wages?|assets?|debts?|loans?|bank|wealth|property|deposit|credit (score|rating|record))\b/,
    /收入|工资|资产|财产|存款|负债|贷款|银行|征信|个税/,
  ],
  communications: [
    /\b(communications?|call log|chat|wechat|mailbox|intercept\w*|wiretap\w*)\b/,
    /通讯记录|通信记录|通话|聊天|短信|微信|监听/,
  ],
  biometrics: [
    /\b(biometr\w*|fingerprints?|faces?|facial|iris|dna|gait|voiceprint|portrait|photo)\b/,
    /指纹|人脸|虹膜|声纹|生物识别|生物特征|基因|照片/,
  ],
  'a score, a risk level or a flag': [
    /\b(scores?|scoring|risks?|flag|flags|flagged|blacklist\w*|watchlist|rating|rank\w*|grade|loyalty|reputation|tags?)\b/,
    /评分|打分|积分|风险|等级|黑名单|重点人员|关注对象|评级|排名|标签/,
  ],
  origin: [
    /\b(origins?|native|hometown|birth\w*|ancest\w*|nationality|citizenship)\b/,
    /籍贯|祖籍|原籍|出生地|国籍|家乡|来源地/,
  ],
};

/** A name as the words it is made of: `riskLevel`, `RISK_LEVEL` and `risk_level` are `risk level`. */
const wordsOfName = (name: string): string =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();

/** Every matter of the list that a text speaks of. */
export const mattersIn = (text: string): string[] =>
  Object.entries(neverRecorded)
    .filter(([, [english, chinese]]) => english.test(wordsOfName(text)) || chinese.test(text))
    .map(([matter]) => matter);

/**
 * What an enterprise’s own books are made of. The list means the private means of a person, and these words are never
 * said of one; whatever else stands beside them is judged all the same.
 */
const ofItsBooks =
  /(?:主营业务|营业|销售|业务|出口|服务|研发)收入|(?:固定|流动|无形|净|总)资产|资产(?:总额|总计|规模|负债率)|负债(?:总额|率)/g;

/** A text without the signs by which a word could be written past a list: traditional, full-width, spaced out. */
const plain = (text: string): string => cleanText(text).text;
const unspaced = (text: string): string => text.replaceAll(/[\s·・.．。,，、_*-]+/g, '');

/** Whether an office’s words, or what somebody writes into a field, speak of what must never be recorded. */
export function speaksOfNever(text: string): boolean {
  const said = plain(text);
  return [said, unspaced(said)].some((one) => mattersIn(one.replaceAll(ofItsBooks, '')).length > 0);
}

/** Names of what belongs to a person: it is kept with the people of an enterprise, where it is masked and each look is told. */
const ofPersons: readonly [english: RegExp, chinese: RegExp] = [
  /\b(phones?|mobiles?|telephones?|tel|e-?mails?|qq|whatsapp|birthdays?|ages?|sex|gender|id (number|no|card)|identity|person(al)? names?|full names?|first names?|surnames?|home address|contact (person|persons|details|information)|legal representative|chairman|marital|married)\b/,
  /电话|手机|座机|联系方式|联系人|邮箱|电邮|出生|生日|年龄|性别|姓名|身份|护照|驾照|住址|家庭|婚姻|婚否|学历|学位|法人代表|法定代表人|负责人|董事|股东|总经理|老板|绰号|昵称|车牌/,
];

/** Whether a field of this name would be one of persons. */
export function namesPersonalField(name: string): boolean {
  const said = plain(name);
  const [english, chinese] = ofPersons;
  return english.test(wordsOfName(said)) || chinese.test(unspaced(said));
}

/** Day and month as an identity card has them, behind the six digits of a place. */
const identity =
  /(?<![\dA-Za-z])[1-9]\d{5}(?:(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]|\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3})(?![\dA-Za-z])/;
/** Mobile and landline numbers, of the mainland and of Taiwan, with or without the code of the country. */
const phone =
  /(?<![\dA-Za-z.])(?:(?:\+|00)?86)?1[3-9]\d{9}(?![\dA-Za-z.])|(?<![\dA-Za-z.])(?:\+|00)?886\d{8,9}(?![\dA-Za-z.])|(?<![\dA-Za-z.])09\d{8}(?![\dA-Za-z.])|(?<![\dA-Za-z.])0\d{2,3}[1-9]\d{6,7}(?![\dA-Za-z.])/;

/** Whether a text holds what looks like a phone number or the number of an identity card, however its digits are grouped. */
export function holdsPersonalNumber(text: string): boolean {
  const said = text.normalize('NFKC').replaceAll(/(?<=\d)[\s()\u2010-\u2015-]+(?=[\dXx])/g, '');
  return identity.test(said) || phone.test(said);
}
