import { describe, expect, it } from 'vitest';
import { makeCountyFinder, type CountyClues, type Division } from './county-finder.ts';

const division = (regionId: number, name: string, others: Partial<Division> = {}): Division => ({
  regionId,
  name,
  shortName: name.replace(/[省市区县]$/, ''),
  codes: [String(regionId)],
  aliases: [],
  ...others,
});

const divisions: Division[] = [
  division(100000, '全国', { shortName: '全国' }),
  division(370000, '山东省'),
  division(370100, '济南市'),
  division(370200, '青岛市'),
  division(370202, '市南区'),
  division(370400, '枣庄市'),
  division(370402, '市中区'),
  division(370500, '东营市'),
  division(370502, '东营区'),
  division(370800, '济宁市'),
  division(370811, '任城区', { codes: ['370811', '370802'], aliases: ['市中区'] }),
  division(370812, '兖州区', { codes: ['370812', '370882'], aliases: ['兖州市'] }),
  division(370826, '微山县'),
  division(370827, '鱼台县'),
  division(370828, '金乡县'),
  division(370829, '嘉祥县'),
  division(370830, '汶上县'),
  division(370831, '泗水县'),
  division(370832, '梁山县'),
  division(370871, '济宁高新技术产业开发区', { shortName: '高新区', codes: ['370871'], aliases: ['济宁高新区'] }),
  division(370881, '曲阜市'),
  division(370883, '邹城市'),
  division(320000, '江苏省'),
  division(320300, '徐州市'),
  division(320302, '鼓楼区'),
  division(350102, '鼓楼区'),
  division(441900, '东莞市'),
];

/** Valid codes by the division in their characters 3-8. */
const codes = {
  any: null,
  nation: '91100000MA3C000025',
  province: '91370000MA3C00002F',
  jinan: '91370100MA3C00002L',
  dongying: '91370502MA3C000026',
  city: '91370800MA3C00002Q',
  oldRencheng: '91370802MA3C00002M',
  rencheng: '91370811MA3C00002N',
  yanzhou: '91370812MA3C000025',
  jiaxiang: '91370829MA3C00002R',
  liangshan: '91370832MA3C000024',
  zone: '91370871MA3C00002K',
  qufu: '91370881MA3C000023',
  oldYanzhou: '91370882MA3C00002H',
  zoucheng: '91370883MA3C000020',
  unknownOfQingdao: '91370299MA3C000027',
  unknownCounty: '91370899MA3C000026',
  wrongCheck: '91370883MA3C00002Q',
} as const;

const find = makeCountyFinder(divisions, 370800);
const row = (clues: Partial<CountyClues>): CountyClues => ({
  address: null,
  name: null,
  creditCode: null,
  province: '山东',
  city: '济宁',
  county: null,
  ...clues,
});
const at = (address: string, code: keyof typeof codes = 'city') => find(row({ address, creditCode: codes[code] }));

const found = (regionId: number, by = 'ADDRESS') => ({ kind: 'FOUND', regionId, by });
const doubtful = (reason: string, ...candidates: number[]) => ({ kind: 'DOUBTFUL', reason, candidates });
const foreign = (regionId?: number) => (regionId === undefined ? { kind: 'FOREIGN' } : { kind: 'FOREIGN', regionId });

describe('the county an address names', () => {
  it.each([
    ['山东省济宁市邹城市南沙路西100米', 370883],
    ['邹城市东滩煤矿', 370883],
    ['山东省微山县新河街', 370826],
    ['济宁市任城区车站西路146号', 370811],
    ['市任城区李营镇张庄村', 370811],
    ['中国山东省济宁市曲阜市静轩路', 370881],
    ['山东省-济宁市-曲阜市-静轩路', 370881],
    ['山东省 济宁市 梁山县 水泊路', 370832],
    ['济宁市济宁市泗水县泉兴路', 370831],
    ['汶上县城圣泽大街', 370830],
  ])('%s', (address, regionId) => {
    expect(at(address)).toEqual(found(regionId));
  });

  it.each([
    ['an earlier name', '兖州市新兖镇', 370812],
    ['an earlier name behind its city', '济宁市市中区王母阁路', 370811],
    ['an earlier name that shares a character with its city', '济宁市中区古槐路46号', 370811],
    ['a short name before its zone', '山东兖州经济开发区创业路15号', 370812],
    ['a short name before its town', '济宁市邹城平阳寺镇横河村', 370883],
  ])('by %s', (_how, address, regionId) => {
    expect(at(address)).toEqual(found(regionId));
  });

  it.each([
    ['任城路', '济宁市任城路18号'],
    ['任城大道', '济宁市任城大道99号'],
    ['兖州路', '济宁市兖州路3号'],
    ['邹城东路', '济宁市邹城东路3号'],
    ['a lake', '济宁市微山湖路7号'],
    ['a market', '济宁市邹城市场西门'],
  ])('is not %s', (_what, address) => {
    expect(at(address, 'rencheng')).toEqual(found(370811, 'CODE'));
    expect(at(address)).toEqual(doubtful('SILENT'));
  });

  it('is only hinted at by the short name of a district, which is a common word elsewhere', () => {
    expect(at('济宁市任城石桥镇')).toEqual(doubtful('SILENT', 370811));
  });

  it('is only hinted at by goods that carry its name', () => {
    expect(at('济宁市金乡大蒜批发市场')).toEqual(doubtful('SILENT', 370828));
    expect(at('济宁市金乡大蒜批发市场', 'rencheng')).toEqual(doubtful('DISAGREEMENT', 370811, 370828));
  });
});

describe('the county a credit code names', () => {
  it.each([
    ['today', 'zoucheng', 370883],
    ['before 2013, as 370882', 'oldYanzhou', 370812],
    ['before 2013, as 370802', 'oldRencheng', 370811],
  ] as const)('%s', (_when, code, regionId) => {
    expect(at('太平东路190号', code)).toEqual(found(regionId, 'CODE'));
  });

  it.each(['any', 'city', 'province', 'nation', 'unknownCounty', 'wrongCheck'] as const)('is none: %s', (code) => {
    expect(at('济宁市古槐路93号', code)).toEqual(doubtful('SILENT'));
    expect(at('济宁市泗水县古槐路93号', code)).toEqual(found(370831));
  });

  it('is confirmed by a short name in the address', () => {
    expect(at('梁山水泊中路164号', 'liangshan')).toEqual(found(370832, 'CODE'));
    expect(at('曲阜师范大学东门南', 'qufu')).toEqual(found(370881, 'CODE'));
  });
});

describe('sources that disagree', () => {
  it.each([
    ['address and code', '汶上县寅寺镇政府驻地', 'rencheng', 'DISAGREEMENT', [370830, 370811]],
    ['a landmark and the code', '兖州矿务局机厂北', 'zoucheng', 'DISAGREEMENT', [370883, 370812]],
    ['a county of ours and a code of another city', '曲阜市孔子大道456号', 'jinan', 'DISAGREEMENT', [370881]],
    ['the city alone and a code of another city', '济宁市太白路2号', 'jinan', 'DISAGREEMENT', []],
    ['two counties in the address', '嘉祥县兖兰路(金乡县胡集镇北)', 'city', 'SEVERAL', [370829, 370828]],
    ['another zone of the city and the code', '济宁经济开发区呈祥大道', 'rencheng', 'DISAGREEMENT', [370811]],
  ] as const)('go to a person: %s', (_which, address, code, reason, candidates) => {
    expect(at(address, code)).toEqual(doubtful(reason, ...candidates));
  });

  it('let the code settle which of two counties an address means', () => {
    expect(at('嘉祥县兖兰路(金乡县胡集镇北)', 'jiaxiang')).toEqual(found(370829));
  });

  it('let two of them outweigh a zone that is no unit', () => {
    const clues = { address: '济宁经济开发区呈祥大道', creditCode: codes.jiaxiang, county: '嘉祥县' };
    expect(find(row(clues))).toEqual(found(370829, 'CODE'));
  });

  it.each([
    ['against the address', { address: '曲阜市静轩路1号', creditCode: codes.city, county: '邹城市' }, [370881, 370883]],
    ['against both', { address: '曲阜市静轩路1号', creditCode: codes.qufu, county: '邹城市' }, [370881, 370883]],
    ['against the code', { address: '静轩路1号', creditCode: codes.qufu, county: '邹城' }, [370881, 370883]],
  ])('go to a person: a column %s', (_which, clues, candidates) => {
    expect(find(row(clues))).toEqual(doubtful('DISAGREEMENT', ...candidates));
  });
});

describe('the county the file names in its columns', () => {
  it.each([
    ['in full', { county: '邹城市' }],
    ['in short', { county: '邹城' }],
    ['with its city', { county: '济宁市邹城市' }],
    ['as a code', { county: '370883' }],
    ['in the city column', { city: '邹城市' }],
    ['without a province', { province: null, city: null, county: '邹城市' }],
  ])('%s', (_how, clues) => {
    expect(find(row({ address: '太平路1号', ...clues }))).toEqual(found(370883, 'COLUMN'));
  });

  it('takes an earlier name and full-width digits', () => {
    expect(find(row({ county: '兖州市' }))).toEqual(found(370812, 'COLUMN'));
    expect(find(row({ county: '３７０８８２' }))).toEqual(found(370812, 'COLUMN'));
  });

  it('is none where the text is no division', () => {
    expect(find(row({ county: '城区' }))).toEqual(doubtful('SILENT'));
  });
});

describe('the High-tech Zone, which no code says', () => {
  it.each([
    ['济宁高新区崇文大道2168号', 'city'],
    ['济宁市高新区如意工业园', 'province'],
    ['山东省济宁国家高新技术产业开发区黄金大道6号', 'any'],
    ['济宁高新技术产业开发区柳行镇', 'city'],
    ['高新区科苑路126号', 'city'],
    ['济宁高新区国际物流园内', 'oldYanzhou'],
    ['济宁高新区第十一工业园', 'rencheng'],
    ['济宁市任城区高新区第十一工业园', 'rencheng'],
    ['济宁高新区科苑路', 'zone'],
  ] as const)('beats the district it was carved from: %s with %s', (address, code) => {
    expect(at(address, code)).toEqual(found(370871));
  });

  it('beats the district in the column, and its column beats the district of the code', () => {
    expect(find(row({ address: '济宁高新区科苑路', county: '任城区' }))).toEqual(found(370871));
    expect(find(row({ address: '科苑路9号', creditCode: codes.rencheng, county: '高新区' }))).toEqual(
      found(370871, 'COLUMN'),
    );
  });

  it.each([
    ['a code of a county that gave it no land', '济宁高新区科苑路', 'zoucheng', 'DISAGREEMENT', [370871, 370883]],
    ['one of its streets alone', '济宁市接庄镇南集五村', 'city', 'SILENT', [370871]],
    ['one of its streets and a code', '济宁市柳行街道杨桥村', 'rencheng', 'DISAGREEMENT', [370811, 370871]],
    ['one of its streets in a district', '任城区接庄镇小郝村', 'city', 'SEVERAL', [370811, 370871]],
    ['one of its streets in a district of the same code', '兖州区王因镇', 'yanzhou', 'SEVERAL', [370812, 370871]],
    ['a mention on the way', '济宁市金宇路50号高新区创业园', 'city', 'SILENT', [370871]],
  ] as const)('is doubtful by %s', (_what, address, code, reason, candidates) => {
    expect(at(address, code)).toEqual(doubtful(reason, ...candidates));
  });

  it.each([
    ['a road named like its street', '济宁市洸河路48号', 'rencheng', found(370811, 'CODE')],
    ["a county's own zone", '曲阜市高新技术产业开发区明德路', 'qufu', found(370881)],
    ['a park with a similar name', '任城区济北高新技术产业园晨阳路', 'rencheng', found(370811)],
  ] as const)('is not %s', (_what, address, code, finding) => {
    expect(at(address, code)).toEqual(finding);
  });

  it('is doubtful where the address names the district and the column the zone', () => {
    expect(find(row({ address: '任城区科苑路', creditCode: codes.rencheng, county: '高新区' }))).toEqual(
      doubtful('DISAGREEMENT', 370811, 370871),
    );
  });
});

describe('an enterprise of another city', () => {
  it.each([
    ['by all sources', { address: '东营市东营区济宁路4号', creditCode: codes.dongying, city: '东营' }, 370502],
    ['by a county without its city', { address: '东营区济宁路4号', creditCode: codes.dongying, city: '东营' }, 370502],
    ['by the column alone', { address: '人民路9号', city: '东营市' }, 370500],
    ['by the code alone', { address: '人民路9号', creditCode: codes.dongying, city: null, province: '山东' }, 370502],
    ['by a code of a county that nobody knows', { creditCode: codes.unknownOfQingdao, city: null }, 370200],
    ['by the address alone', { address: '青岛市南区济宁路22号', city: null, province: null }, 370202],
    ['by the address of another province', { address: '江苏省徐州市鼓楼区', city: null, province: null }, 320302],
    ['with a namesake of one of ours', { address: '枣庄市市中区振兴路', city: '枣庄' }, 370402],
    ['with the code of the common province', { address: '青岛市', creditCode: codes.province, city: '青岛' }, 370200],
  ])('is foreign %s', (_how, clues, regionId) => {
    expect(find(row(clues))).toEqual(foreign(regionId));
  });

  it('is foreign even if its county has a name that several cities use', () => {
    expect(find(row({ address: '鼓楼区中山路', city: '徐州', province: '江苏' }))).toEqual(foreign(320300));
  });

  it.each([
    [
      'its column and code deny the address',
      { address: '济宁高新区黄屯镇', creditCode: codes.dongying, city: '东营' },
      [370871],
    ],
    ['its column denies the code', { address: '人民路', creditCode: codes.qufu, city: '东营' }, [370881]],
    ['its address denies the column', { address: '东营市西四路', city: '济宁' }, []],
    ['a county without its city denies the column', { address: '东营区济宁路', city: '济宁' }, []],
  ])('is doubtful where %s', (_what, clues, candidates) => {
    expect(find(row(clues))).toEqual(doubtful('DISAGREEMENT', ...candidates));
  });
});

describe("the enterprise's own name", () => {
  it('never decides, and gives the last candidates', () => {
    expect(find(row({ name: '邹城市宏泰机械有限公司', address: '太平路1号' }))).toEqual(doubtful('SILENT', 370883));
    expect(find(row({ name: '邹城市宏泰机械有限公司', address: '接庄镇南' }))).toEqual(
      doubtful('SILENT', 370871, 370883),
    );
  });

  it('does not deny the code: a branch carries the name of its head office', () => {
    expect(find(row({ name: '嘉祥县安达服务公司分公司', address: '古槐路', creditCode: codes.rencheng }))).toEqual(
      found(370811, 'CODE'),
    );
  });
});

describe('a county that imports for itself', () => {
  const ofYanzhou = makeCountyFinder(divisions, 370812);
  const ofZone = makeCountyFinder(divisions, 370871);

  it('finds its own rows and knows its neighbours from them', () => {
    expect(ofYanzhou(row({ address: '兖州区中御桥北路', creditCode: codes.oldYanzhou }))).toEqual(found(370812));
    expect(ofYanzhou(row({ address: '曲阜市静轩路', creditCode: codes.qufu }))).toEqual(foreign(370881));
    expect(ofYanzhou(row({ address: '济宁高新区黄屯街道', creditCode: codes.oldYanzhou }))).toEqual(foreign(370871));
  });

  it('finds the rows of a zone although their codes name the district', () => {
    expect(ofZone(row({ address: '高新区科苑路', creditCode: codes.rencheng }))).toEqual(found(370871));
    expect(ofZone(row({ address: '任城区太白路', creditCode: codes.rencheng }))).toEqual(foreign(370811));
  });

  it('is offered only itself for a doubtful row', () => {
    expect(ofYanzhou(row({ address: '汶上县寅寺镇', creditCode: codes.yanzhou }))).toEqual(
      doubtful('DISAGREEMENT', 370812),
    );
    expect(ofYanzhou(row({ address: '太平路1号', creditCode: codes.city }))).toEqual(doubtful('SILENT'));
  });

  it('may have no city above it', () => {
    const ofDistrict = makeCountyFinder(
      [division(100000, '全国'), division(110000, '北京市'), division(110101, '东城区'), division(110102, '西城区')],
      110101,
    );
    const beijing = (address: string) => ofDistrict(row({ address, province: '北京', city: null }));
    expect(beijing('北京市东城区东直门')).toEqual(found(110101));
    expect(beijing('西城区西直门')).toEqual(foreign(110102));
  });
});

describe('other jurisdictions', () => {
  it('take a city without counties as its own unit', () => {
    const findThere = makeCountyFinder(divisions, 441900);
    expect(findThere(row({ address: '东莞市长安镇', province: null, city: null }))).toEqual(found(441900));
    expect(findThere(row({ address: '济宁市曲阜市', province: null, city: null }))).toEqual(foreign(370881));
  });

  it('know no foreign rows where the whole country is meant, and many namesakes', () => {
    const findThere = makeCountyFinder(divisions, null);
    expect(findThere(row({ address: '江苏省徐州市鼓楼区', province: null, city: null }))).toEqual(found(320302));
    expect(findThere(row({ address: '鼓楼区中山路', province: null, city: null }))).toEqual(
      doubtful('SEVERAL', 320302, 350102),
    );
  });
});
