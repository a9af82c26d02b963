import { isCreditCode } from '@lianxi/schema';

export interface BaseEnterprise {
  regionId: number;
  creditCode: string;
  name: string;
  shortName: string;
  enterpriseType: string;
  industry: string;
  capitalText: string;
  address: string;
  businessScope: string;
  registeredOn: string;
}

/** A county and how many enterprises of the group it has. */
export interface CountyCount {
  regionId: number;
  place: string;
  enterprises: number;
}

const first = ['宏远', '嘉泰', '运河', '鲁兴', '明德', '汇川', '长青', '恒信', '博达', '金禾', '新锐', '同泰'];
const trades = [
  ['精密机械', 'C', '机械零部件的生产与销售'],
  ['食品', 'C', '果蔬罐头、调味品的生产'],
  ['电子', 'C', '电子元器件的生产'],
  ['纺织', 'C', '纺织品、服装的生产'],
  ['物流', 'G', '货物运输与仓储服务'],
  ['生物科技', 'M', '生物制品的研发与技术服务'],
  ['商贸', 'F', '日用百货的批发与零售'],
] as const;
const streets = ['工业园一路', '经济开发区兴业路', '城南工业园', '创业大道', '科技园'];

/** The enterprises of the base data: invented names, one list for every installation. */
export function baseEnterprises(counties: readonly CountyCount[]): BaseEnterprise[] {
  let n = 0;
  return counties.flatMap(({ regionId, place, enterprises }) =>
    Array.from({ length: enterprises }, () => {
      const made = baseEnterprise(n, regionId, place);
      n += 1;
      return made;
    }),
  );
}

function pick<T>(list: readonly T[], n: number): T {
  const picked = list[n % list.length];
  if (picked === undefined) throw new Error('an empty list has nothing to pick');
  return picked;
}

function baseEnterprise(n: number, regionId: number, place: string): BaseEnterprise {
  const [trade, industry, businessScope] = pick(trades, n * 3 + Math.floor(n / 7));
  const word = pick(first, n * 5 + Math.floor(n / 12));
  const short = `${word}${trade}`;
  const city = regionId > 370900 ? '泰安' : '济宁';
  return {
    regionId,
    creditCode: creditCodeOf(n, regionId),
    name: `${place === '高新区' ? city : place.replace(/[区市县]$/, '')}${short}${n % 3 === 0 ? `（${city}）` : ''}有限公司`,
    shortName: short,
    enterpriseType: '有限责任公司（港澳台投资）',
    industry,
    capitalText: n % 4 === 0 ? `${20 + n * 5}万美元` : `${300 + n * 50}万元人民币`,
    address: `山东省${city}市${place}${pick(streets, n)}${(n % 60) + 1}号`,
    businessScope,
    registeredOn: `${1994 + (n % 19)}-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 27) + 1).padStart(2, '0')}`,
  };
}

/** A code that no register gave out, with the check character it would have. */
function creditCodeOf(n: number, regionId: number): string {
  const stem = `91${regionId}MADEM${String(n).padStart(4, '0')}`;
  const codes = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY', (check) => `${stem}${check}`);
  return pick(
    codes.filter((code) => isCreditCode(code)),
    0,
  );
}
