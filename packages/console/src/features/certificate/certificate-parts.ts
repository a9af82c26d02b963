import type certificate from './certificate.json';

type Certificate = typeof certificate;

/** The counts of each attack in the order of the page, and all leaks together. */
export function partsOf({ api, sql, twins }: Certificate) {
  const listed = (counts: Readonly<Record<string, unknown>>, but: readonly string[]) =>
    Object.entries(counts).flatMap(([name, value]) =>
      typeof value === 'number' && !but.includes(name) ? [{ name, value }] : [],
    );
  return {
    leaks: api.leaks + sql.leaks + twins.leaks,
    attacks: [
      { name: 'api', counts: listed(api, ['leaks']) },
      { name: 'sql', counts: listed(sql, ['leaks']) },
      { name: 'twins', counts: listed(twins, ['leaks', 'seed']) },
    ],
  };
}

/** How often anything was tried, by whatever way. */
export const triesOf = ({ api, sql, twins }: Certificate): number =>
  Object.values(api.probes).reduce((sum, times) => sum + times, 0) + sql.probes + twins.operations;
