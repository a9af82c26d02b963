import type { Work } from '../../platform/context.ts';
import {
  fieldKey,
  fieldsAt,
  hasChoices,
  idOfField,
  plainNumber,
  isSameValue,
  judgeValue,
  valueOf,
  valuesOf,
  changeOf,
  EnterpriseFieldKind,
  type EnterpriseField,
  type EnterpriseFieldValue,
  type Filled,
  type GivenValue,
} from '../enterpriseFields/index.ts';
import type { FieldChange } from '../../platform/audit.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { cleanCell } from './row-reader.ts';
import { plainHeader } from './columns.ts';
import type { MatchedColumn, RowProblem } from './import.entity.ts';
import { ownCell, type RowCells } from './row-facts.ts';
import type { OwnHeading } from './own-headings.ts';
import { readDay } from './written-day.ts';

/** The fields in use of the region where an import is made, by the id that the API gives them. */
export async function ownFieldsAt(work: Work, regionId: number): Promise<ReadonlyMap<string, EnterpriseField>> {
  const fields = await fieldsAt(work, regionId);
  return new Map(fields.filter(({ isRetired }) => !isRetired).map((field) => [idOfField(field), field]));
}

/** The same where any column is of one; most files have none. */
export const ownFieldsIn = (
  work: Work,
  regionId: number,
  columns: readonly Pick<MatchedColumn, 'column'>[],
): Promise<ReadonlyMap<string, EnterpriseField>> =>
  columns.some(({ column }) => column === 'OWN_FIELD') ? ownFieldsAt(work, regionId) : Promise.resolve(new Map());

/** What the headings of a file are compared with. */
export const ownHeadings = (fields: ReadonlyMap<string, EnterpriseField>): OwnHeading[] =>
  [...fields].map(([id, { name, englishName }]) => ({ id, names: [name, ...(englishName ? [englishName] : [])] }));

/** A cell of a field, read by its kind. */
export interface OwnReading {
  field: EnterpriseField;
  given: GivenValue;
  problems: RowProblem[];
}

/** Reads the cells of the fields that offices added; a cell that is empty says nothing. */
export function readOwnCells(
  cells: RowCells,
  columns: readonly MatchedColumn[],
  fields: ReadonlyMap<string, EnterpriseField>,
): OwnReading[] {
  return columns.flatMap(({ column, fieldId, header }) => {
    const text = column === 'OWN_FIELD' && fieldId != null ? cells[ownCell(fieldId)] : undefined;
    if (text === undefined || fieldId == null) return [];
    const told = (rule: string): RowProblem => ({ column, fieldId, rule, isWarning: false });
    const field = fields.get(fieldId);
    // Taken out of use since the file was read.
    if (!field) return [];
    const unclean: RowProblem[] = [];
    const written = cleanCell({ column: 'NOTE', text }, unclean);
    const problems = unclean.filter(({ isWarning }) => !isWarning).map(({ rule }) => told(rule));
    if (written === null) return problems.length > 0 ? [{ field, given: {}, problems }] : [];
    const read = reading(field, written, header);
    if ('rule' in read) return [{ field, given: {}, problems: [...problems, told(read.rule)] }];
    const judged = judgeValue(field, read.given);
    return [{ field, given: read.given, problems: 'rule' in judged ? [...problems, told(judged.rule)] : problems }];
  });
}

type Read = { given: GivenValue } | { rule: string };

/** A value as it is written in a cell, or in the words of its field, read by its kind. */
export function reading(field: EnterpriseField, written: string, header: string): Read {
  if (hasChoices(field.kind)) return readChoices(field, written);
  switch (field.kind) {
    case EnterpriseFieldKind.NUMBER:
      return readNumber(field.unit ?? null, written, header);
    case EnterpriseFieldKind.DAY: {
      const day = readDay(written);
      return day === null ? { rule: 'DAY' } : { given: { day } };
    }
    case EnterpriseFieldKind.YES_NO:
      return readYesNo(written);
    default:
      return { given: { text: written } };
  }
}

const yes = /^(?:是|有|对|√|✓|yes|y|true|1)$/i;
const no = /^(?:否|无|没有|不是|×|✗|no|n|false|0)$/i;
function readYesNo(written: string): Read {
  if (yes.test(written)) return { given: { isYes: true } };
  return no.test(written) ? { given: { isYes: false } } : { rule: 'YES_NO_SHAPE' };
}

/** Choices by their words; several stand with a mark between them, unless a choice itself has such a mark. */
function readChoices({ kind, choices }: EnterpriseField, written: string): Read {
  const open = choices.filter(({ isRetired }) => !isRetired);
  const keyOf = (text: string) => open.find((one) => plainHeader(one.text) === plainHeader(text))?.key;
  const whole = keyOf(written);
  if (whole !== undefined) return { given: { choices: [whole] } };
  const texts =
    kind === EnterpriseFieldKind.CHOICES ? written.split(/[、,，;；/|]/).filter((one) => one.trim() !== '') : [written];
  const keys = texts.map(keyOf);
  if (keys.some((key) => key === undefined)) return { rule: 'CHOICE_UNKNOWN' };
  return { given: { choices: keys.flatMap((key) => key ?? []) } };
}

const scales: Readonly<Record<string, number>> = { '': 0, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8 };
const parted = (unit: string): { scale: number; base: string } => {
  const { scale = '', base = '' } = /^(?<scale>百万|千万|千|万|亿)?(?<base>.*)$/.exec(unit)?.groups ?? {};
  return { scale: scales[scale] ?? 0, base };
};

/** By how many places a unit is greater than the one of the field: 亿元 than 万元 by four; null where they do not compare. */
function placesBetween(said: string, own: string): number | null {
  const [one, other] = [parted(said), parted(own)];
  // 12万 of a field in 万度 are 120,000 度, as people say it.
  return one.base === other.base || one.base === '' ? one.scale - other.scale : null;
}

/** 1.2亿元 in a field of 万元 is 12000; a unit that is of something else is told. */
function readNumber(unit: string | null, written: string, header: string): Read {
  const plain = written.normalize('NFKC').replaceAll(/[,\s]/g, '');
  const { number = '', behind = '' } = /^(?<number>-?\d+(?:\.\d+)?)(?<behind>\D*)$/.exec(plain)?.groups ?? {};
  if (number === '') return { rule: 'NUMBER_SHAPE' };
  const said = behind || unitOfHeading(header) || '';
  if (said === '') return { given: { number } };
  const own = (unit ?? '').normalize('NFKC').replaceAll(/\s/g, '');
  const places = placesBetween(said, own);
  if (places === null) return { rule: 'UNIT_OTHER' };
  return { given: { number: shifted(number, places) } };
}

/** 万度 of 年用电量（万度）; brackets that hold something else than a unit, such as a year, say nothing of it. */
function unitOfHeading(header: string): string | null {
  const written = /\(([^()]+)\)$/.exec(plainHeader(header))?.[1]?.replace(/^单位:?/, '') ?? '';
  return written === '' || /\d|填|盖章/.test(written) ? null : written;
}

/** A number whose point stands so many places further right, exact. */
function shifted(number: string, places: number): string {
  const [whole = '', part = ''] = number.replace('-', '').split('.');
  const digits = `${whole}${part}${'0'.repeat(Math.max(0, places - part.length))}`.padStart(Math.abs(places) + 1, '0');
  const behind = Math.max(0, part.length - places);
  const at = digits.length - behind;
  const moved = behind === 0 ? digits : `${digits.slice(0, at) || '0'}.${digits.slice(at)}`;
  return plainNumber(`${number.startsWith('-') ? '-' : ''}${moved}`);
}

/** What stands in the fields of enterprises of the register, by enterprise and field. */
export type OwnValues = ReadonlyMap<string, EnterpriseFieldValue>;
/** The place of a value among those of several enterprises. */
export const placeOf = (enterpriseId: string, field: RowKey): string => `${enterpriseId}|${fieldKey(field)}`;

/** The same for every enterprise that rows may mean: one statement, and none where no column is of a field. */
export async function ownValuesOf(
  work: Work,
  readings: readonly (readonly OwnReading[])[],
  enterprises: readonly RowKey[],
): Promise<OwnValues> {
  if (readings.every((one) => one.length === 0)) return new Map();
  const rows = await valuesOf(work, enterprises);
  return new Map(
    rows.map((row) => [placeOf(row.enterprise.id, { regionId: row.fieldRegionId, id: row.fieldId }), row]),
  );
}

/** What a row writes into the fields of an enterprise, as far as it differs from what stands there. */
export function ownFilled(
  read: readonly OwnReading[],
  enterpriseId: string | null,
  values: OwnValues = new Map(),
): Filled[] {
  return read.flatMap(({ field, given }) => {
    const row = enterpriseId === null ? null : (values.get(placeOf(enterpriseId, field)) ?? null);
    const judged = judgeValue(field, given, row ? valueOf(row) : undefined);
    if ('rule' in judged || (row && isSameValue(valueOf(row), judged.value))) return [];
    return [{ field, row, value: judged.value }];
  });
}

/** The same as what changes, in words. */
export const ownChanges = (filled: readonly Filled[]): FieldChange[] => filled.map(changeOf);
