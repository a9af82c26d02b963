/** A functional zone that governs land of ordinary districts, so that the same place has two right answers. */
interface CarvedZone {
  regionId: number;
  /** The districts that its land was taken from. Their codes and names still stand on the zone's enterprises. */
  from: readonly number[];
  /** Streets and towns it governs today, without 街道 or 镇. */
  streets: readonly string[];
}

/**
 * The zones that are units of their own though no credit code ever says so.
 *
 * Jining's High-tech Zone governs land of Rencheng and, since it took over Wangyin and Huangtun, of Yanzhou.
 */
const carvedZones: readonly CarvedZone[] = [
  { regionId: 370871, from: [370811, 370812], streets: ['洸河', '柳行', '接庄', '王因', '黄屯'] },
];

/** 洸河路 is a road far outside the zone: only a street, a town or its office speaks for the zone. */
const streetWords = '(?:街道|镇|乡|办事处|办|辖区|工业园)';
const hints = carvedZones.map(({ regionId, streets }) => ({
  regionId,
  pattern: new RegExp(`(?:${streets.join('|')})${streetWords}`),
}));

/** Whether the zone governs land of the district, so that naming the district does not deny the zone. */
export function isCarvedFrom(zone: number, district: number): boolean {
  return carvedZones.some((one) => one.regionId === zone && one.from.includes(district));
}

/** Zones one of whose streets a text names. A street is weak evidence: it warns, it never decides. */
export function zonesHintedIn(text: string): number[] {
  return hints.filter(({ pattern }) => pattern.test(text)).map(({ regionId }) => regionId);
}
