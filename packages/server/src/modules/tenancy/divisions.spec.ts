import { contains, levelOf, type RegionLevel } from '@lianxi/schema';
import { describe, expect, it } from 'vitest';
import { parseDivisionCodes, parseDivisions } from './division-lines.ts';
import { loadDivisionCodes, loadDivisions } from './divisions.ts';

const divisions = loadDivisions();
const byId = new Map(divisions.map((division) => [division.regionId, division]));
const codes = loadDivisionCodes();
const inForceOn = (day: string) =>
  codes.filter(({ validFrom, validTo }) => (validFrom ?? day) <= day && day <= (validTo ?? day));

describe('the divisions of the country', () => {
  it.each<[RegionLevel, number]>([
    ['NATION', 1],
    ['PROVINCE', 34],
    ['CITY', 333],
    ['COUNTY', 2974],
  ])('%s: %i', (level, count) => {
    expect(divisions.filter((division) => division.level === level)).toHaveLength(count);
  });

  it('stand once each, at the level of their key', () => {
    expect(byId.size).toBe(divisions.length);
    expect(divisions.filter(({ regionId, level }) => level !== levelOf(regionId))).toEqual([]);
  });

  it('have a parent that exists and whose range holds them, all but the nation', () => {
    const misplaced = divisions.filter(
      ({ regionId, parentId }) => !byId.has(parentId ?? 0) || !contains(parentId ?? 0, regionId),
    );
    expect(misplaced.map(({ name }) => name)).toEqual(['全国']);
  });

  it('are no rows that only sum up others', () => {
    const names = new Set(divisions.map(({ name }) => name));
    expect(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'].filter((name) => names.has(name))).toEqual(
      [],
    );
    expect(
      [110100, 120100, 310100, 500100, 500200, 419000, 429000, 469000, 659000].filter((id) => byId.has(id)),
    ).toEqual([]);
  });

  it('keep enterprises in the counties, and in the cities without counties', () => {
    const parents = new Set(divisions.map(({ parentId }) => parentId));
    const units = divisions.filter(
      ({ level, regionId }) => level === 'COUNTY' || (level === 'CITY' && !parents.has(regionId)),
    );
    expect(divisions.filter(({ isUnit }) => isUnit)).toEqual(units);
    expect(units.filter(({ level }) => level === 'CITY').map(({ name }) => name)).toEqual([
      '东莞市',
      '中山市',
      '儋州市',
      '嘉峪关市',
    ]);
  });

  it('have a short name that no neighbour and no superior has', () => {
    const places = divisions.map(({ parentId, shortName }) => `${parentId} ${shortName}`);
    expect(new Set(places).size).toBe(divisions.length);
    expect(divisions.filter(({ parentId, shortName }) => byId.get(parentId ?? 0)?.shortName === shortName)).toEqual([]);
    expect(divisions.filter(({ shortName }) => shortName.length < 2)).toEqual([]);
  });
});

describe('the irregular parts of the tree', () => {
  it.each([
    ['a district of a municipality', 110101, { name: '东城区', parentId: 110000, level: 'COUNTY', kind: 'DISTRICT' }],
    ['a county of a municipality', 500229, { name: '城口县', parentId: 500000, level: 'COUNTY', kind: 'COUNTY' }],
    ['a county its province administers itself', 429004, { parentId: 420000, kind: 'COUNTY_LEVEL_CITY', isUnit: true }],
    ['the same in Henan', 419001, { name: '济源市', parentId: 410000 }],
    ['the same in Hainan', 469001, { name: '五指山市', parentId: 460000 }],
    ['the same in Xinjiang', 659001, { name: '石河子市', parentId: 650000 }],
    ['a city without counties', 441900, { name: '东莞市', parentId: 440000, level: 'CITY', isUnit: true }],
    ['the forest region', 429021, { name: '神农架林区', shortName: '神农架', kind: 'COUNTY' }],
    ['a district numbered beyond the usual', 232761, { name: '加格达奇区', kind: 'DISTRICT', isUnit: true }],
    ['Taiwan', 710000, { name: '台湾省', kind: 'PROVINCE', isUnit: false }],
    ['Hong Kong', 810000, { shortName: '香港', kind: 'SPECIAL_REGION', isUnit: false }],
    ['Macao', 820000, { shortName: '澳门', kind: 'SPECIAL_REGION', isUnit: false }],
  ])('%s', (_which, regionId, facts) => {
    expect(byId.get(regionId)).toMatchObject(facts);
  });
});

describe('Jining', () => {
  it('has exactly twelve units, one of them a functional zone', () => {
    const units = divisions.filter(({ parentId }) => parentId === 370800);
    expect(units.map(({ regionId, shortName, kind }) => `${regionId} ${shortName} ${kind}`)).toEqual([
      '370811 任城 DISTRICT',
      '370812 兖州 DISTRICT',
      '370826 微山 COUNTY',
      '370827 鱼台 COUNTY',
      '370828 金乡 COUNTY',
      '370829 嘉祥 COUNTY',
      '370830 汶上 COUNTY',
      '370831 泗水 COUNTY',
      '370832 梁山 COUNTY',
      '370871 高新区 FUNCTIONAL_ZONE',
      '370881 曲阜 COUNTY_LEVEL_CITY',
      '370883 邹城 COUNTY_LEVEL_CITY',
    ]);
    expect(units.every(({ isUnit }) => isUnit)).toBe(true);
  });
});

describe('reading and writing names', () => {
  it.each([
    ['嘉祥县', 370829, 'jiaxiangxian jxx'],
    ['任城区', 370811, 'renchengqu rcq'],
    ['单县', 371722, 'shanxian sx'],
    ['莘县', 371522, 'shenxian sx'],
    ['牟平区', 370612, 'mupingqu mpq'],
    ['东阿县', 371524, 'dongexian dex'],
    ['乐陵市', 371481, 'laolingshi lls'],
    ['六安市', 341500, 'luanshi las'],
    ['蚌埠市', 340300, 'bengbushi bbs'],
    ['厦门市', 350200, 'xiamenshi xms'],
    ['重庆市', 500000, 'chongqingshi cqs'],
    ['长沙市', 430100, 'changshashi css'],
    ['长子县', 140428, 'zhangzixian zzx'],
    ['台州市', 331000, 'taizhoushi tzs'],
    ['浚县', 410621, 'xunxian xx'],
    ['洪洞县', 141024, 'hongtongxian htx'],
    ['尉犁县', 652823, 'yulixian ylx'],
    ['尉氏县', 410223, 'weishixian wsx'],
    ['喀什市', 653101, 'kashishi kss'],
    ['三都水族自治县', 522732, 'sandushuizuzizhixian sdszzzx'],
    ['吕梁市', 141100, 'lvliangshi lls'],
  ])('%s is read as in its place', (name, regionId, reading) => {
    const division = byId.get(regionId);
    expect([division?.name, `${division?.pinyin} ${division?.initials}`]).toEqual([name, reading]);
  });

  it.each([
    ['新疆维吾尔自治区', 650000, '新疆'],
    ['恩施土家族苗族自治州', 422800, '恩施'],
    ['东乡族自治县, whose place is the people', 622926, '东乡'],
    ['管城回族区', 410104, '管城'],
    ['正蓝旗, a banner', 152530, '正蓝旗'],
    ['东区, two characters', 510402, '东区'],
    ['清新区', 441803, '清新'],
    ['浦东新区', 310115, '浦东新区'],
    ['承德县 in 承德', 130821, '承德县'],
    ['伊宁市 beside 伊宁县', 654002, '伊宁市'],
    ['兰州新区, a zone named for its city', 620171, '兰州新区'],
    ['河北唐山芦台经济开发区', 130271, '芦台经开区'],
  ])('%s is short', (_name, regionId, shortName) => {
    expect(byId.get(regionId)?.shortName).toBe(shortName);
  });
});

describe('other names', () => {
  it.each([
    ['an earlier name', 370812, ['兖州市']],
    ['the name of a district merged into another', 370811, ['市中区']],
    [
      'the usual names of a high-tech zone',
      370871,
      ['高新区', '高新技术产业开发区', '高新技术开发区', '济宁高新区', '济宁高新技术开发区'],
    ],
    ['an economic zone only together with its city', 130471, ['经开区', '邯郸经开区', '邯郸经济开发区', '邯郸开发区']],
    ['a county without the peoples', 420528, ['长阳县']],
    ['none', 370829, []],
  ])('%s', (_which, regionId, aliases) => {
    expect(byId.get(regionId)?.aliases).toEqual(aliases);
  });
});

describe('dated codes', () => {
  it('give each region exactly one in force today, and its key by itself where nothing ever changed', () => {
    const inForce = inForceOn('2026-01-01').map(({ regionId }) => regionId);
    expect(inForce).toHaveLength(divisions.length);
    expect(new Set(inForce)).toEqual(new Set(byId.keys()));
    expect(codes.filter(({ regionId }) => regionId === 370829)).toEqual([
      {
        code: '370829',
        regionId: 370829,
        name: '嘉祥县',
        validFrom: null,
        validTo: null,
        isOfficial: true,
        succeededBy: null,
      },
    ]);
  });

  it.each([
    ['Yanzhou while it was a city', '2013-10-31', 370812, [['370882', '兖州市', true]]],
    ['Yanzhou since it is a district', '2013-11-01', 370812, [['370812', '兖州区', true]]],
    ['the High-tech Zone in the campaign of 2014', '2014-10-07', 370871, [['3708L1', '济宁高新技术产业开发区', false]]],
    ['the High-tech Zone once it is listed', '2018-01-01', 370871, [['370871', '济宁高新技术产业开发区', true]]],
    [
      'Rencheng and the district that it took over',
      '2013-10-31',
      370811,
      [
        ['370802', '市中区', true],
        ['370811', '任城区', true],
      ],
    ],
  ])('%s', (_which, ...[day, regionId, expected]) => {
    const found = inForceOn(day).filter((code) => code.regionId === regionId);
    expect(found.map(({ code, name, isOfficial }) => [code, name, isOfficial])).toEqual(expected);
  });

  it('lead from the old code to the region, today’s first', () => {
    expect(byId.get(370812)?.codes).toEqual(['370812', '370882']);
    expect(byId.get(370829)?.codes).toEqual(['370829']);
    expect(codes.find(({ code }) => code === '370882')?.succeededBy).toBe('370812');
  });
});

const header = 'regionId,parentId,level,kind,isUnit,name,shortName,pinyin,initials';
const nation = '100000,,NATION,NATION,false,全国,全国,quanguo,qg';
const shandong = '370000,100000,PROVINCE,PROVINCE,false,山东省,山东,shandongsheng,sds';

describe('a broken line of divisions.csv is named by its number', () => {
  it.each([
    ['too few columns', '370800,370000,CITY', 'line 4: Too few fields'],
    ['too many columns', `370800,370000,CITY,CITY,false,济宁市,济宁,jiningshi,jns,x`, 'line 4: Too many fields'],
    ['an empty line', '\n370800,370000,CITY,CITY,false,济宁市,济宁,jiningshi,jns', 'line 4: Too few fields'],
    ['no number', 'x,370000,CITY,CITY,false,济宁市,济宁,jiningshi,jns', 'line 4: regionId'],
    [
      'a key of no shape',
      '100001,100000,COUNTY,COUNTY,true,某县,某县,mouxian,mx',
      'line 4: regionId: is no region key',
    ],
    ['an unknown kind', '370800,370000,CITY,TOWN,false,济宁市,济宁,jiningshi,jns', 'line 4: kind'],
    ['no name', '370800,370000,CITY,CITY,false,,济宁,jiningshi,jns', 'line 4: name'],
    ['a reading with tones', '370800,370000,CITY,CITY,false,济宁市,济宁,jìníngshì,jns', 'line 4: pinyin'],
    ['another level', '370800,370000,COUNTY,CITY,false,济宁市,济宁,jiningshi,jns', 'line 4: 370800 is no COUNTY'],
    ['a double', shandong, 'line 4: 370000 stands in the file already'],
    ['no parent', '370800,,CITY,CITY,false,济宁市,济宁,jiningshi,jns', 'line 4: 370800 has no parent'],
    ['an unread parent', '370829,370800,COUNTY,COUNTY,true,嘉祥县,嘉祥,jiaxiangxian,jxx', 'must stand above it'],
    [
      'a foreign parent',
      '410100,370000,CITY,CITY,false,郑州市,郑州,zhengzhoushi,zzs',
      'outside the range of its parent',
    ],
  ])('%s', (_which, line, message) => {
    expect(() => parseDivisions(`${[header, nation, shandong, line].join('\n')}\n`)).toThrow(message);
  });
});

describe('a broken line of division-codes.csv is named by its number', () => {
  const known = parseDivisions([header, nation, shandong].join('\n'));

  it.each([
    ['an unknown region', '410000,410000,河南省,,,true,', 'line 2: there is no region 410000'],
    ['no day', '370000,370000,山东省,1949,,true,', 'line 2: validFrom'],
    ['an end before its beginning', '370000,370000,山东省,2020-01-02,2020-01-01,true,', 'line 2: 370000 ends before'],
    ['an official code of letters', '37L000,370000,山东省,,,true,', 'line 2: the official code 37L000 has not'],
    ['a local code of digits', '370001,370000,山东省,,,false,', 'line 2: the local code 370001 is not of the form'],
    ['a local code of elsewhere', '4101L1,370000,山东省,,,false,', 'line 2: the local code 4101L1 is of another city'],
    ['no code in force', '370000,370000,山东省,,2020-01-01,true,', 'line 2: 370000 is left without a code in force'],
    [
      'two in force',
      '370000,370000,山东省,,,true,\n370001,370000,山东省,,,true,',
      'line 3: 370000 has a code in force',
    ],
    ['a double', '370000,370000,山东省,,2020-01-01,true,\n370000,370000,山东省,,,true,', 'line 3: 370000 stands in'],
    ['the code of another region', '100000,370000,山东省,,,true,', 'line 2: 100000 is the code of another region'],
    ['no successor', '370000,370000,山东省,,,true,380000', 'line 2: there is no successor 380000'],
  ])('%s', (_which, lines, message) => {
    const csv = `code,regionId,name,validFrom,validTo,isOfficial,succeededBy\n${lines}\n`;
    expect(() => parseDivisionCodes(csv, known)).toThrow(message);
  });
});
