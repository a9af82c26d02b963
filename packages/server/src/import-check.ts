import 'reflect-metadata';
import { cityOf, levelOf } from '@lianxi/schema';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkRegistry } from './modules/imports/index.ts';
import { loadDivisions } from './modules/tenancy/index.ts';
import { dayOf, systemClock } from './platform/clock.ts';

/**
 * Prints what an import of a registry file would meet: `pnpm import:check <path> [region]`.
 *
 * Nothing is written and no database is asked, so everything is as if the register were empty. Without a region the
 * city that most rows belong to is taken.
 */
const [file, region] = process.argv.slice(2);
if (!file) throw new Error('usage: pnpm import:check <path> [region key]');
// The script runs in the server's folder; the path was typed where pnpm was started.
const typed = path.resolve(process.env['INIT_CWD'] ?? '.', file);
const check = await checkRegistry(readFileSync(typed), {
  fileName: path.basename(typed),
  regionId: region === undefined ? null : Number(region),
  today: dayOf(systemClock.now()),
});
const names = new Map(loadDivisions().map((division) => [division.regionId, division.name]));
const named = (regionId: number): string => `${regionId} ${names.get(regionId) ?? ''}`;
const place =
  levelOf(check.regionId) === 'COUNTY'
    ? `${named(cityOf(check.regionId))} ${named(check.regionId)}`
    : named(check.regionId);

const lines = [
  `${path.basename(typed)} · ${check.format}${check.encoding ? ` · ${check.encoding}` : ''} · ${place}`,
  `rows 数据行 ${check.rows}   set aside 未作数据 ${check.setAside}`,
  // Gone is what a file says beside the one before it, and this looks at one.
  ...Object.entries(check.outcomes)
    .filter(([outcome]) => outcome !== 'GONE')
    .map(([outcome, count]) => `  ${outcome.padEnd(10)} ${count}`),
  'county found by 属地依据',
  ...Object.entries(check.foundBy).map(([source, count]) => `  ${source.padEnd(10)} ${count}`),
  'rows by county 各属地',
  ...[...check.byCounty].toSorted(([a], [b]) => a - b).map(([county, count]) => `  ${named(county)} ${count}`),
  'problems 问题',
  ...[...check.problems].toSorted(([, a], [, b]) => b - a).map(([rule, count]) => `  ${rule.padEnd(22)} ${count}`),
];
process.stdout.write(`${lines.join('\n')}\n`);
