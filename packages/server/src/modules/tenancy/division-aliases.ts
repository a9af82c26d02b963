import type { DivisionCode, DivisionLine } from './division-lines.ts';

/** 长阳县 for 长阳土家族自治县: the peoples are left out in letters and addresses, the class is not. */
function withoutPeoples({ name, shortName }: DivisionLine): string[] {
  const level = /自治(?<level>[县旗州])$/u.exec(name)?.groups?.['level'];
  return level === undefined || shortName.endsWith(level) ? [] : [`${shortName}${level}`];
}

const ZONE_FORMS = [
  { short: '高新区', long: ['高新技术产业开发区', '高新技术开发区'] },
  { short: '经开区', long: ['经济技术开发区', '经济开发区', '开发区'] },
];

/**
 * How a functional zone is written. 高新区 alone is good: a city has one, or their names differ. The words for an
 * economic zone need the city's name before them, since most counties have a small one of their own.
 */
function zoneNames({ shortName }: DivisionLine, city: string): string[] {
  const forms = ZONE_FORMS.find(({ short }) => shortName.endsWith(short));
  const own = forms === undefined ? '' : shortName.slice(0, -forms.short.length);
  const long = (forms?.long ?? []).map((words) => `${own}${words}`);
  const withCity = [shortName, ...long].filter((form) => !form.startsWith(city)).map((form) => `${city}${form}`);
  const isClear = forms?.short === '高新区' || own !== '';
  return [shortName, ...(isClear ? long : []), ...withCity];
}

/**
 * Other names under which papers write a division, by key: dated ones (兖州市), zones' usual ones (高新区, 济宁高新区)
 * and those without the peoples (长阳县). Never the name itself.
 *
 * Within one parent an alias means one division; across the country many share one (every city's 高新区), so look it
 * up inside a jurisdiction first.
 */
export function aliasesOf(
  divisions: readonly DivisionLine[],
  codes: readonly DivisionCode[],
): ReadonlyMap<number, readonly string[]> {
  const shortNames = new Map(divisions.map(({ regionId, shortName }) => [regionId, shortName]));
  const datedNames = Map.groupBy(codes, ({ regionId }) => regionId);
  const meanings = new Map<string, Set<number>>();
  const usual = divisions.map((division) => {
    const { regionId, parentId, kind, name } = division;
    // 吉林市 is called so to tell it from its province; its zone is 吉林高新区 all the same.
    const city = (shortNames.get(parentId ?? 0) ?? '').replace(/(?<=..)市$/u, '');
    const names = kind === 'FUNCTIONAL_ZONE' ? zoneNames(division, city) : withoutPeoples(division);
    for (const one of [name, ...names]) {
      const place = `${parentId} ${one}`;
      meanings.set(place, (meanings.get(place) ?? new Set()).add(regionId));
    }
    return { division, names };
  });
  return new Map(
    usual.map(({ division: { regionId, parentId, name }, names }) => {
      const dated = (datedNames.get(regionId) ?? []).map((code) => code.name);
      const clear = names.filter((one) => meanings.get(`${parentId} ${one}`)?.size === 1);
      const aliases = new Set([...dated, ...clear]);
      aliases.delete(name);
      return [regionId, [...aliases]];
    }),
  );
}
