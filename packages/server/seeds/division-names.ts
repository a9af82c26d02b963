import { customPinyin, pinyin } from 'pinyin-pro';
import type { RegionKind } from '../src/modules/tenancy/divisions.ts';

/**
 * Place names are often read otherwise than the same characters in a sentence; the library's dictionary misses these.
 *
 * 都 and 什 have one reading in every division's name, so they stand alone. The others are the readings of the
 * standard dictionary, or of the place itself where the dictionary has none.
 */
const PLACE_READINGS = {
  都: 'dū',
  什: 'shí',
  万柏林: 'wàn bǎi lín',
  乐亭: 'lào tíng',
  乐清: 'yuè qīng',
  乐陵: 'lào líng',
  六合: 'lù hé',
  单县: 'shàn xiàn',
  召陵: 'shào líng',
  吴堡: 'wú bǔ',
  大埔: 'dà bù',
  大箐山: 'dà qìng shān',
  宕昌: 'tàn chāng',
  尉犁: 'yù lí',
  曾都: 'zēng dū',
  歙县: 'shè xiàn',
  民乐: 'mín lè',
  泌阳: 'bì yáng',
  洪洞: 'hóng tóng',
  浚县: 'xùn xiàn',
  涡阳: 'guō yáng',
  牟定: 'móu dìng',
  珲春: 'hún chūn',
  称多: 'chèn duō',
  穆棱: 'mù líng',
  筠连: 'jūn lián',
  红寺堡: 'hóng sì bǔ',
  繁峙: 'fán shì',
  绥棱: 'suí líng',
  丹棱: 'dān líng',
  蔚县: 'yù xiàn',
  蚌山: 'bèng shān',
  调兵山: 'diào bīng shān',
  闵行: 'mǐn háng',
  黄陂: 'huáng pí',
};
customPinyin(PLACE_READINGS);

/** How a division's name is typed on a keyboard: without tones and spaces, ü as v (吕梁市 is lvliangshi). */
export function readingOf(name: string): { pinyin: string; initials: string } {
  const syllables = pinyin(name, { toneType: 'none', v: true, type: 'array' });
  return { pinyin: syllables.join(''), initials: syllables.map((syllable) => syllable.charAt(0)).join('') };
}

/** Names that no rule below shortens well. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  东营港经济开发区: '东营港经开区',
  中沙群岛的岛礁及其海域: '中沙',
  吉林中国新加坡食品区: '中新食品区',
  大柴旦行政委员会: '大柴旦',
  宿州马鞍山现代产业园区: '宿马现代产业园区',
  山西转型综合改革示范区: '综改示范区',
  阜阳合肥现代产业园区: '阜合现代产业园区',
  神农架林区: '神农架',
  郑州航空港经济综合实验区: '航空港区',
};

const PEOPLES = [
  '保安族|布依族|布朗族|朝鲜族|达斡尔族|东乡族|独龙族|仡佬族|哈尼族|哈萨克族?|景颇族|柯尔克孜族?|拉祜族|傈僳族|毛南族',
  '蒙古族?|仫佬族|纳西族|普米族|撒拉族|塔吉克族?|土家族|维吾尔族?|锡伯族?|裕固族',
  '白族|藏族|傣族|侗族|回族|黎族|满族|苗族|怒族|羌族|畲族|水族|土族|佤族|瑶族|彝族|壮族|各族',
].join('|');
/** A place and the peoples it is named for: 恩施 + 土家族苗族. The place has two characters at least (东乡族 is one). */
const PLACE_AND_PEOPLES = new RegExp(`^(.{2,}?)(?:${PEOPLES})+$`, 'u');

/** What follows the place in a name, longest first. A banner keeps its 旗: nobody says 正蓝 for 正蓝旗. */
const SUFFIX = /(?:特别行政区|自治[区州县旗]|地区|群岛|特区|省|市|盟|县|区)$/u;
/** Districts named for what they are, whose first part alone would be another place: 井陉矿区 is not 井陉县. */
const WHOLE = /(?:矿区|..新区)$/u;

function shortPlace(name: string): string {
  if (name.length <= 2 || WHOLE.test(name)) return name;
  const place = name.replace(SUFFIX, '');
  const withoutPeoples = PLACE_AND_PEOPLES.exec(place)?.[1] ?? place.replace(/族$/u, '');
  return withoutPeoples.length < 2 ? name : withoutPeoples;
}

/** Words that name a zone only together with its city: 兰州新区, but 渤海新区. */
const BARE_ZONES = new Set(['新区', '工业园区', '示范区']);

function shortZone(name: string, above: readonly string[]): string {
  let rest = name.replace(/管委会$/u, '');
  for (const place of above) {
    if (rest.startsWith(place)) rest = rest.slice(place.length).replace(/^市/u, '');
  }
  const short = rest
    .replace(/高新?技术(?:产业)?(?:开发区|园区)$/u, '高新区')
    .replace(/经济(?:技术)?开发区$/u, '经开区')
    .replace(/城乡一体化示范区$/u, '示范区');
  return BARE_ZONES.has(short) ? `${above.at(-1) ?? ''}${short}` : short;
}

/**
 * The name a colleague would use: 任城 for 任城区, 恩施 for 恩施土家族苗族自治州, 高新区 for a city's high-tech zone.
 *
 * A name of two characters stays whole (单县, 东区). `above` are the short names of the province and the city, which a
 * zone's name often begins with. The result may still equal a neighbour's: see `tellApart`.
 */
export function shortNameOf(division: { name: string; kind: RegionKind }, above: readonly string[]): string {
  const { name, kind } = division;
  const listed = SHORT_NAMES[name];
  if (listed !== undefined) return listed;
  return kind === 'FUNCTIONAL_ZONE' ? shortZone(name, above) : shortPlace(name);
}

/** A short name with its class, where the bare one is taken by a neighbour or a superior: 承德县 in 承德, 伊宁市 beside 伊宁县. */
export function tellApart(name: string, shortName: string): string {
  return name.startsWith(shortName) ? `${shortName}${name.slice(-1)}` : name;
}
