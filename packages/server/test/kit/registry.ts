import Papa from 'papaparse';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { encodeGb18030 } from './gb18030.ts';
import {
  counties,
  foreignPlaces,
  roads,
  severalAddresses,
  silentAddresses,
  towns,
  villages,
  zoneCodes,
  zoneForms,
  zoneId,
  type Unit,
} from './registry-places.ts';

/** A made-up enterprise registry and what reading it for Jining (370800) must give. */
export interface Registry {
  header: string[];
  rows: string[][];
  expected: {
    /** Rows without a fault whose county is certain. */
    found: number;
    /** Found rows by county. Rows with a wrong code are not among them, although their county is certain too. */
    byCounty: Record<number, number>;
    doubtful: { silent: number; disagreement: number; several: number };
    foreign: number;
    /** Rows with a wrong credit code. Their address names the county, so nothing else is wrong with them. */
    invalid: { check: number; shape: number };
    lowerCaseCodes: number;
    capital: { bare: number; unknown: number };
    unknownTypes: number;
  };
}

type Kind =
  | 'BOTH'
  | 'ADDRESS'
  | 'CODE'
  | 'ZONE'
  | 'DISAGREEMENT'
  | 'SEVERAL'
  | 'SILENT'
  | 'FOREIGN'
  | 'CHECK'
  | 'SHAPE';

/** How many of 4,106 rows are of a kind; all others are BOTH. Every kind stands in even a small registry. */
const shares: readonly (readonly [Kind, number])[] = [
  ['FOREIGN', 26],
  ['CHECK', 12],
  ['SHAPE', 6],
  ['DISAGREEMENT', 20],
  ['SEVERAL', 4],
  ['ZONE', 215],
  ['SILENT', 330],
  ['ADDRESS', 110],
  ['CODE', 620],
];
const wholeFile = 4106;

/** Numbers that look random and are the same for the same seed (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('Nothing to choose from');
  return found;
};

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A valid credit code of an authority (six digits); the number makes it unlike any other. */
export function creditCodeOf(authority: string, number: number): string {
  const body = `91${authority}MA3${String(number).padStart(6, '0')}`;
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return body + alphabet.charAt((31 - (sum % 31)) % 31);
}

const brands = [
  '澄野',
  '青岫',
  '云栎',
  '松砚',
  '望禾',
  '霁川',
  '栖岩',
  '禾澈',
  '岚石',
  '沐桐',
  '远岫',
  '知谷',
  '临溪',
  '朴山',
];
const goods = [
  '机械',
  '食品',
  '纺织',
  '建材',
  '物流',
  '电子',
  '化工',
  '农资',
  '服装',
  '包装',
  '五金',
  '商贸',
  '建筑安装',
  '园林',
];
const forms = [
  '有限公司',
  '有限责任公司',
  '股份有限公司',
  '厂',
  '供销合作社门市部',
  '集团公司第二分公司',
  '专业合作社',
  '加油站',
];
const types = ['集体分支机构(非法人)', '个人独资企业', '集体所有制', '有限责任公司', '国有企业', '个体'];

/** The shapes of the real registry; N/A, bare numbers and euro are the rare ones. */
const capitals: readonly ((amount: number) => string)[] = [
  (n) => `${n}万人民币`,
  (n) => `${n}(万元人民币)`,
  (n) => `1,${String(n).padStart(3, '0')}(万元人民币)`,
  (n) => `${n}万元人民币`,
  (n) => `${n}万人民币元`,
  (n) => `${n}(万美元)`,
  (n) => `${n}万美元`,
  (n) => `${n}.5万元`,
  (n) => `1,${String(n).padStart(3, '0')}(万)`,
  (n) => `${n}万`,
  (n) => `${n}(万欧元)`,
  (n) => `${n}(万日元)`,
  (n) => `${n}万港元`,
];
const bareEvery = 97;
const unknownEvery = 5;
const knownTypeEvery = 9;

const scopes = [
  '机电产品及配件、电线、电缆的销售；房屋租赁。',
  '汽油、柴油零售，润滑油、日用百货销售；(依法须经批准的项目，经相关部门批准后方可开展经营活动)。',
  '一般项目:五金加工,"精密铸件"制造;普通货运（凭许可证经营）',
  '化肥、微肥、包装种子零售;农产品收购、初加工',
];

function capitalOf(index: number): string {
  if (index % bareEvery === 0) return String(10 + (index % 90));
  if (index % unknownEvery === 0) return 'N/A';
  return at(capitals, index)(1 + (index % 900));
}

interface Place {
  regionId: number | null;
  city: string;
  authority: string;
  address: string;
}

type Roll = (sides: number) => number;
const city = '济宁';
const cityCode = '370800';
const streetOf = (roll: Roll): string =>
  roll(2) === 0 ? `${at(roads, roll(99))}${1 + roll(200)}号` : `${at(towns, roll(99))}${at(villages, roll(99))}`;

/** The names at the head of an address, as people leave them out or write them twice. */
function headOf({ name, regionId }: Unit, roll: Roll): string {
  const old = regionId === 370812 && roll(4) === 0 ? '兖州市' : name;
  return at([`山东省济宁市${name}`, name, `济宁市${name}`, old, `济宁市济宁市${name}`], roll(99));
}

function placeOf(kind: Kind, roll: Roll): Place {
  const county = at(counties, roll(1000));
  const { regionId } = county;
  const named = `${headOf(county, roll)}${streetOf(roll)}`;
  switch (kind) {
    case 'FOREIGN': {
      const { city: other, code, address } = at(foreignPlaces, roll(99));
      return { regionId: null, city: other, authority: code, address: `${address}${1 + roll(99)}号` };
    }
    case 'ZONE': {
      const address = `${at(zoneForms, roll(99))}${at(roads, roll(99))}${1 + roll(99)}号`;
      return { regionId: zoneId, city, authority: at(zoneCodes, roll(99)), address };
    }
    case 'SILENT':
      return {
        regionId: null,
        city,
        authority: cityCode,
        address: `${at(silentAddresses, roll(99))}${1 + roll(99)}号`,
      };
    case 'SEVERAL':
      return { regionId: null, city, authority: cityCode, address: at(severalAddresses, roll(99)) };
    case 'DISAGREEMENT': {
      const other = at(counties, counties.indexOf(county) + 1 + roll(counties.length - 1));
      return { regionId: null, city, authority: other.code, address: named };
    }
    case 'CODE':
      return { regionId, city, authority: county.code, address: streetOf(roll) };
    case 'ADDRESS':
      return { regionId, city, authority: cityCode, address: named };
    case 'BOTH':
    case 'CHECK':
    case 'SHAPE':
      return { regionId, city, authority: county.code, address: named };
  }
}

/** A code with a fault: another check character, or a letter that no code has. */
function spoiled(code: string, kind: Kind): string {
  if (kind === 'SHAPE') return `${code.slice(0, 16)}O${code.slice(17)}`;
  return kind === 'CHECK' ? code.slice(0, 17) + at([...alphabet], alphabet.indexOf(code.charAt(17)) + 1) : code;
}

function kindsOf(rows: number, roll: Roll): Kind[] {
  const special = shares.flatMap(([kind, share]) =>
    Array.from({ length: Math.max(1, Math.round((share * rows) / wholeFile)) }, () => kind),
  );
  const kinds = Array.from({ length: rows }, (_, index): Kind => special[index] ?? 'BOTH');
  for (let index = kinds.length - 1; index > 0; index -= 1) {
    const other = roll(index + 1);
    [kinds[index], kinds[other]] = [at(kinds, other), at(kinds, index)];
  }
  return kinds;
}

const dayOf = (roll: Roll): string =>
  [1981 + roll(31), 1 + roll(12), 1 + roll(28)].map((part) => String(part).padStart(2, '0')).join('-');

/**
 * Makes a registry in every shape of a real one: capitals in 14 shapes, wrong and lower-case codes, old division
 * codes, rows of other cities and of the High-tech Zone, and counties that address, code, both, neither or
 * contradicting sources name. Names are invented and unique, and the same seed gives the same file.
 */
export function syntheticRegistry({
  rows: count = wholeFile,
  seed = 1,
}: { rows?: number; seed?: number } = {}): Registry {
  const roll = dice(seed);
  const kinds = kindsOf(count, roll);
  const places = kinds.map((kind) => placeOf(kind, roll));
  const lowerCase = kinds.indexOf('BOTH');
  const rows = places.map((place, index) => {
    const kind = at(kinds, index);
    const code = spoiled(creditCodeOf(place.authority, index), kind);
    return [
      `济宁${at(brands, roll(99))}${at(brands, index)}${at(goods, roll(99))}${index + 1}号${at(forms, roll(99))}`,
      index === lowerCase ? code.toLowerCase() : code,
      dayOf(roll),
      index % knownTypeEvery === 0 ? at(types, roll(99)) : 'N/A',
      capitalOf(index),
      index % 40 === 0 ? at(scopes, index).repeat(20) : at(scopes, roll(99)),
      '山东',
      place.city,
      place.address,
    ];
  });
  return { header: headings, rows, expected: expectedOf(kinds, places, rows) };
}

const headings = [
  '企业名称',
  '统一社会信用代码',
  '注册日期',
  '企业类型',
  '注册资金',
  '经营范围',
  '所在省份',
  '地区',
  '注册地址',
];

function expectedOf(kinds: readonly Kind[], places: readonly Place[], rows: readonly string[][]): Registry['expected'] {
  const count = (...some: Kind[]) => kinds.filter((kind) => some.includes(kind)).length;
  const byCounty: Record<number, number> = {};
  for (const [index, { regionId }] of places.entries()) {
    const isWrong = ['CHECK', 'SHAPE'].includes(at(kinds, index));
    if (regionId !== null && !isWrong) byCounty[regionId] = (byCounty[regionId] ?? 0) + 1;
  }
  const [, , , typeAt, capitalAt] = [0, 1, 2, 3, 4];
  const cells = (column: number) => rows.map((row) => row[column] ?? '');
  return {
    found: count('BOTH', 'ADDRESS', 'CODE', 'ZONE'),
    byCounty,
    doubtful: { silent: count('SILENT'), disagreement: count('DISAGREEMENT'), several: count('SEVERAL') },
    foreign: count('FOREIGN'),
    invalid: { check: count('CHECK'), shape: count('SHAPE') },
    lowerCaseCodes: cells(1).filter((code) => /[a-z]/.test(code)).length,
    capital: {
      bare: cells(capitalAt).filter((text) => /^\d+$/.test(text)).length,
      unknown: cells(capitalAt).filter((text) => text === 'N/A').length,
    },
    unknownTypes: cells(typeAt).filter((text) => text === 'N/A').length,
  };
}

/** The registry as a CSV file with its header in the first line and no mark of the encoding. */
export function asCsv({ header, rows }: Registry, encoding: 'utf-8' | 'gb18030'): Buffer {
  const text = Papa.unparse([header, ...rows]);
  return encoding === 'utf-8' ? Buffer.from(text) : encodeGb18030(text);
}

/**
 * The registry as offices keep it in Excel: a title over all columns, headings over two lines with merged groups,
 * days as days, bare capitals as numbers, and a 合计 line below. The data begin in line 4.
 */
export async function asXlsx({ header, rows }: Registry): Promise<Buffer> {
  const [name = '', code = '', ...facts] = header;
  const groups = [
    { value: '登记情况', columnSpan: 4 },
    null,
    null,
    null,
    { value: '所在地', columnSpan: 3 },
    null,
    null,
  ];
  const data: SheetData = [
    [{ value: '企业登记名录', columnSpan: header.length }, ...header.slice(1).map(() => null)],
    [{ value: name, rowSpan: 2 }, { value: code, rowSpan: 2 }, ...groups],
    [null, null, ...facts],
    ...rows.map((row) => row.map((text, column) => cellOf(text, column))),
    ['合计', ...header.slice(1, -1).map(() => null), rows.length],
  ];
  return writeXlsxFile(data, { sheet: '名录' }).toBuffer();
}

function cellOf(text: string, column: number) {
  if (column === 2) return { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  return column === 4 && /^\d+$/.test(text) ? Number(text) : text;
}
