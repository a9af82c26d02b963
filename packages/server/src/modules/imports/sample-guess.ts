import { isCreditCode, normaliseCreditCode, readCapital } from '@lianxi/schema';
import type { KnownColumn } from './column-words.ts';
import { readDay } from './written-day.ts';

const organisation =
  /(?:公司|集团|厂|店|社|场|中心|支行|分行|分理处|银行|事务所|经营部|服务部|门市部|加工厂|合作社|医院|酒店|宾馆|超市|站)(?:[(（].*[)）])?$/;
const place = /[省市区县镇乡村路街道巷号楼室]/g;
const trade = /销售|生产|服务|制造|加工|批发|零售|经营|种植|养殖|运输|施工|安装|咨询|开发/;

interface Look {
  fits: (cell: string) => boolean;
  /** The least part of the filled cells that must fit. */
  share: number;
}

/** Dates and codes are sure signs; names and addresses need not all look like one. */
const looks = {
  CREDIT_CODE: { fits: (cell) => isCreditCode(normaliseCreditCode(cell)), share: 0.6 },
  REGISTERED_ON: { fits: (cell) => readDay(cell) !== null, share: 0.8 },
  VISITED_ON: { fits: (cell) => readDay(cell) !== null, share: 0.8 },
  CAPITAL: { fits: (cell) => readCapital(cell).amount !== null, share: 0.6 },
  NAME: { fits: (cell) => cell.length >= 4 && cell.length <= 60 && organisation.test(cell), share: 0.6 },
  ADDRESS: {
    fits: (cell) => cell.length <= 120 && (cell.match(place)?.length ?? 0) >= 2 && !trade.test(cell),
    share: 0.6,
  },
  BUSINESS_SCOPE: { fits: (cell) => cell.length >= 8 && trade.test(cell) && !organisation.test(cell), share: 0.6 },
} as const satisfies Partial<Record<KnownColumn, Look>>;

type SampledColumn = keyof typeof looks;

/** The columns that can be told by their cells, the surest first. */
export const sampledColumns: readonly SampledColumn[] = [
  'CREDIT_CODE',
  'REGISTERED_ON',
  'VISITED_ON',
  'CAPITAL',
  'NAME',
  'ADDRESS',
  'BUSINESS_SCOPE',
];

/** Whether the cells of a column look like one of ours. Empty cells say nothing; three filled ones are the least. */
export function looksLike(column: SampledColumn, cells: readonly string[]): boolean {
  const { fits, share } = looks[column];
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && cell !== 'N/A');
  return filled.length >= 3 && filled.filter(fits).length >= filled.length * share;
}
