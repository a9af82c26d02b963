/** A county-level unit of the reference city as the synthetic registry writes it. */
export interface Unit {
  regionId: number;
  name: string;
  shortName: string;
  /** The code that stands in the credit codes of its enterprises: Yanzhou's is still the one from before 2013. */
  code: string;
}

/** The counties of Jining (370800). The High-tech Zone is not among them, since no credit code says it. */
export const counties: readonly Unit[] = [
  { regionId: 370811, name: '任城区', shortName: '任城', code: '370811' },
  { regionId: 370812, name: '兖州区', shortName: '兖州', code: '370882' },
  { regionId: 370826, name: '微山县', shortName: '微山', code: '370826' },
  { regionId: 370827, name: '鱼台县', shortName: '鱼台', code: '370827' },
  { regionId: 370828, name: '金乡县', shortName: '金乡', code: '370828' },
  { regionId: 370829, name: '嘉祥县', shortName: '嘉祥', code: '370829' },
  { regionId: 370830, name: '汶上县', shortName: '汶上', code: '370830' },
  { regionId: 370831, name: '泗水县', shortName: '泗水', code: '370831' },
  { regionId: 370832, name: '梁山县', shortName: '梁山', code: '370832' },
  { regionId: 370881, name: '曲阜市', shortName: '曲阜', code: '370881' },
  { regionId: 370883, name: '邹城市', shortName: '邹城', code: '370883' },
];

export const zoneId = 370871;
export const zoneForms = ['济宁高新区', '济宁市高新区', '高新区', '山东省济宁国家高新技术产业开发区', '山东济宁高新区'];
/** Codes that stand on the zone's enterprises: the city's, the province's, and those of the districts it came from. */
export const zoneCodes = ['370800', '370800', '370800', '370811', '370882', '370000'];

/** Branches elsewhere; a road named after Jining is what brings them into such a file. */
export const foreignPlaces = [
  { city: '东营', code: '370502', address: '东营区济宁路' },
  { city: '东营', code: '370500', address: '山东省东营市西五路与济宁路交汇处' },
  { city: '青岛', code: '370202', address: '青岛市市南区济宁路' },
  { city: '菏泽', code: '371724', address: '巨野县永丰路(济宁工业园区内)' },
  { city: '日照', code: '371102', address: '山东省日照市东港区山海路南济宁路东' },
];

/** Addresses that say no county, each with a trap: road names, a mention on the way, a zone that is no unit. */
export const silentAddresses = [
  '济宁市太和路',
  '济宁市任城大道',
  '济宁市兖州路',
  '济宁市微山湖路',
  '济宁市洸河路',
  '市化工厂东临',
  '云溪街',
  '济宁市邹城市场西门',
  '济宁经济开发区瑞丰路',
];

export const severalAddresses = ['任城区接庄镇', '兖州区王因镇', '嘉祥县兖兰路(金乡县界)', '济宁市任城区柳行街道'];

export const roads = ['建安路', '云溪街', '太和路', '松风大街', '望岳路', '新河中路', '青石街', '长虹东路'];
export const towns = ['清河镇', '双桥镇', '柏林乡', '石泉街道', '安和镇', '东湾乡'];
export const villages = ['前庄村', '后庄村', '大杨村', '小李村', '东河村'];
