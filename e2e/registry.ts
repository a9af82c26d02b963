import { creditCodeProblem } from '@lianxi/schema';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';

/** What an enterprise row is made to be, so that a test knows what an import must make of it. */
type Kind =
  | 'BOTH'
  | 'ADDRESS'
  | 'CODE'
  | 'ZONE'
  | 'OLD_CODE'
  | 'SILENT'
  | 'SEVERAL'
  | 'DISAGREEMENT'
  | 'FOREIGN'
  | 'CHECK'
  | 'SHAPE'
  | 'TWIN'
  | 'REPEATED';

/** A made-up registry of Jining (370800) and what an import of it must find. */
export interface Registry {
  header: string[];
  rows: string[][];
  expected: {
    byCounty: Map<number, number>;
    doubtful: number;
    foreign: number;
    invalid: number;
    conflict: number;
    unchanged: number;
  };
  /** The right credit code of each row whose own is wrong, by the wrong one. */
  rightCodes: Map<string, string>;
}

interface County {
  regionId: number;
  name: string;
  /** What stands in the credit codes registered there. */
  authority: string;
}

const counties: readonly County[] = [
  { regionId: 370811, name: '任城区', authority: '370811' },
  { regionId: 370812, name: '兖州区', authority: '370812' },
  { regionId: 370826, name: '微山县', authority: '370826' },
  { regionId: 370827, name: '鱼台县', authority: '370827' },
  { regionId: 370828, name: '金乡县', authority: '370828' },
  { regionId: 370829, name: '嘉祥县', authority: '370829' },
  { regionId: 370830, name: '汶上县', authority: '370830' },
  { regionId: 370831, name: '泗水县', authority: '370831' },
  { regionId: 370832, name: '梁山县', authority: '370832' },
  { regionId: 370881, name: '曲阜市', authority: '370881' },
  { regionId: 370883, name: '邹城市', authority: '370883' },
];
const city = '370800';
const zoneId = 370871;
/** Yanzhou was a city of its own until 2013; its old name and code stand on most of its enterprises. */
const oldYanzhou = { regionId: 370812, name: '兖州市', authority: '370882' };

/** How many of a full file's rows are of a kind; the rest have a county in address and code alike. */
const shares: readonly (readonly [Kind, number])[] = [
  ['ADDRESS', 110],
  ['CODE', 300],
  ['ZONE', 120],
  ['OLD_CODE', 90],
  ['SILENT', 240],
  ['SEVERAL', 12],
  ['DISAGREEMENT', 20],
  ['FOREIGN', 26],
  ['CHECK', 12],
  ['SHAPE', 6],
  ['TWIN', 5],
  ['REPEATED', 3],
];
const wholeFile = 4106;

/** The fourteen ways in which registers write a capital; N/A and the bare number say no amount. */
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
  (n) => `${n}万港元`,
  (n) => String(n),
  () => 'N/A',
];

const brands = ['青梧', '望岫', '砚石', '澜汀', '疏桐', '霁野', '云衡', '朗川', '栖禾', '秋浦', '知林', '南砚', '松岑'];
const goods = ['机械', '食品', '纺织', '建材', '物流', '电子', '农资', '服装', '包装', '五金', '商贸'];
const forms = ['有限公司', '有限责任公司', '股份有限公司', '厂', '专业合作社'];
const types = ['有限责任公司', 'N/A', '集体所有制', 'N/A', '个人独资企业', '国有企业', 'N/A'];
const streets = ['望岳路', '青石街', '松风大街', '安和镇前庄村', '双桥镇大杨村'];

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('Nothing to choose from.');
  return found;
}

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The credit code of an authority (six digits) and a number, with the check character that belongs to it. */
export function creditCodeOf(authority: string, number: number): string {
  const body = `91${authority}MA5${String(number).padStart(6, '0')}`;
  const right = [...alphabet].find((last) => creditCodeProblem(body + last) === null);
  if (right === undefined) throw new Error(`No check character fits ${body}.`);
  return body + right;
}

interface Place {
  regionId: number | null;
  city: string;
  authority: string;
  address: string;
}

function placeOf(kind: Kind, index: number): Place {
  const county = at(counties, index * 7 + Math.floor(index / 11));
  const street = `${at(streets, index)}${1 + (index % 180)}号`;
  const own = { regionId: county.regionId, city: '济宁', authority: county.authority };
  const named = `${at(['山东省济宁市', '', '济宁市'], index)}${county.name}${street}`;
  switch (kind) {
    case 'ADDRESS':
      return { ...own, authority: city, address: named };
    case 'CODE':
      return { ...own, address: street };
    case 'ZONE':
      return { ...own, regionId: zoneId, authority: city, address: `济宁高新区${street}` };
    case 'OLD_CODE':
      return { ...oldYanzhou, city: '济宁', address: `山东省${oldYanzhou.name}${street}` };
    case 'SILENT':
      return { ...own, regionId: null, authority: city, address: street };
    case 'SEVERAL':
      return { ...own, regionId: null, authority: city, address: `嘉祥县${street}(金乡县界)` };
    case 'DISAGREEMENT':
      return {
        ...own,
        regionId: null,
        authority: at(counties, counties.indexOf(county) + 3).authority,
        address: named,
      };
    case 'FOREIGN':
      return { regionId: null, city: '东营', authority: '370502', address: `东营区济宁路${1 + index}号` };
    default:
      return { ...own, address: named };
  }
}

function spoiled(code: string, kind: Kind): string {
  if (kind === 'SHAPE') return `${code.slice(0, 16)}O${code.slice(17)}`;
  return kind === 'CHECK' ? code.slice(0, 17) + at([...alphabet], alphabet.indexOf(code.charAt(17)) + 1) : code;
}

function rowOf(kind: Kind, index: number): { row: string[]; place: Place; rightCode: string } {
  const place = placeOf(kind, index);
  const rightCode = creditCodeOf(place.authority, index);
  const written = spoiled(rightCode, kind);
  const day = `${1981 + (index % 31)}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
  const row = [
    `济宁${at(brands, index)}${at(goods, Math.floor(index / 13))}${index + 1}号${at(forms, index)}`,
    // Some office writes small letters.
    kind === 'BOTH' && index % 500 === 0 ? written.toLowerCase() : written,
    day,
    at(types, index),
    at(capitals, index)(1 + (index % 900)),
    `${at(goods, index)}的生产、销售；"精密"零部件加工，货物运输（凭许可证经营）`.repeat(index % 40 === 0 ? 12 : 1),
    '山东',
    place.city,
    place.address,
    '',
  ];
  return { row, place, rightCode };
}

const header = [
  '企业名称',
  '统一社会信用代码',
  '注册日期',
  '企业类型',
  '注册资金',
  '经营范围',
  '所在省份',
  '地区',
  '注册地址',
  '备注',
];

/** How many columns of the file mean something; the last one does not. */
export const knownColumns = header.length - 1;

/**
 * Makes a registry of so many rows, the same each time: every shape of capital, every way in which a county is said,
 * unsaid or contradicted, wrong codes, and rows that stand twice. Kinds are spread over the file.
 */
export function makeRegistry(count: number = wholeFile): Registry {
  const special = shares.flatMap(([kind, share]) =>
    Array.from({ length: Math.max(1, Math.round((share * count) / wholeFile)) }, () => kind),
  );
  const step = Math.max(1, Math.floor(count / special.length));
  // Strides of a prime mix the kinds, so that the first page of any list shows several.
  const stride = 277;
  function kindOf(index: number): Kind {
    const place = Math.floor(index / step);
    return index % step === step - 1 && place < special.length ? at(special, place * stride) : 'BOTH';
  }

  const expected: Registry['expected'] = {
    byCounty: new Map(),
    doubtful: 0,
    foreign: 0,
    invalid: 0,
    conflict: 0,
    unchanged: 0,
  };
  const rightCodes = new Map<string, string>();
  const rows: string[][] = [];
  for (let index = 0; index < count; index += 1) {
    const kind = kindOf(index);
    const before = rows[index - 1] ?? [];
    const { row, place, rightCode } = rowOf(kind, index);
    if (kind === 'TWIN' || kind === 'REPEATED') {
      // The line above once more, as it is or with another address.
      rows.push(kind === 'REPEATED' ? [...before] : before.map((cell, column) => (column === 8 ? `${cell}东` : cell)));
      expected[kind === 'TWIN' ? 'conflict' : 'unchanged'] += 1;
      continue;
    }
    rows.push(row);
    if (kind === 'CHECK' || kind === 'SHAPE') {
      expected.invalid += 1;
      rightCodes.set(row[1] ?? '', rightCode);
    } else if (kind === 'FOREIGN') expected.foreign += 1;
    else if (place.regionId === null) expected.doubtful += 1;
    else expected.byCounty.set(place.regionId, (expected.byCounty.get(place.regionId) ?? 0) + 1);
  }
  return { header, rows, expected, rightCodes };
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The bytes of each two-byte character, read off the decoder: Node reads GB18030 but does not write it. */
function bytesOfCharacters(): Map<string, Buffer> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, Buffer>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const bytes = Buffer.from([lead, trail]);
      const text = decoder.decode(bytes);
      if (text.length === 1 && text !== '\ufffd') table.set(text, bytes);
    }
  }
  return table;
}

function inGb18030(text: string): Buffer {
  const table = bytesOfCharacters();
  return Buffer.concat(
    [...text].map((character) => {
      const bytes = character <= '\u007f' ? Buffer.from(character) : table.get(character);
      if (!bytes) throw new Error(`No two bytes for ${character}.`);
      return bytes;
    }),
  );
}

/** The registry as CSV, with its headings in the first line. */
export function asCsv(
  { header: headings, rows }: Pick<Registry, 'header' | 'rows'>,
  encoding: 'utf-8' | 'gb18030',
): Buffer {
  const text = [headings, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n');
  return encoding === 'utf-8' ? Buffer.from(text) : inGb18030(text);
}

/** Lines of the workbook that are no enterprises: the title, the upper line of the headings, 合计. */
export const linesBesideRows = 3;

/** The registry as offices keep it: a title, headings over two lines with merged groups, days as days, 合计 below. */
export function asXlsx({ header: headings, rows }: Registry): Promise<Buffer> {
  const [name = '', code = '', ...facts] = headings;
  const none = (cells: number) => Array.from({ length: cells }, () => null);
  const data: SheetData = [
    [{ value: '济宁市企业登记名录', columnSpan: headings.length }, ...none(headings.length - 1)],
    [
      { value: name, rowSpan: 2 },
      { value: code, rowSpan: 2 },
      { value: '登记情况', columnSpan: 4 },
      ...none(3),
      { value: '所在地', columnSpan: 3 },
      ...none(3),
    ],
    [null, null, ...facts],
    ...rows.map((row) => row.map((text, column) => cellOf(text, column))),
    ['合计', ...none(headings.length - 2), rows.length],
  ];
  return writeXlsxFile(data, { sheet: '名录' }).toBuffer();
}

function cellOf(text: string, column: number) {
  if (column === 2) return { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  return column === 4 && /^\d+$/.test(text) ? Number(text) : text;
}
