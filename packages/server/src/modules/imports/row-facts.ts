import { sectionOf, type EnterpriseFactsInput } from '../enterprises/index.ts';
import type { ImportColumn, KnownColumn, OwnCell } from './column-words.ts';
import type { CountyClues } from './county-finder.ts';
import type { MatchedColumn, RowProblem } from './import.entity.ts';
import { addressWithTownship, readRow } from './row-reader.ts';

/** The cells of a line by what they mean; what no column knows is not kept. */
export type RowCells = Partial<Record<ImportColumn | OwnCell, string>>;

/** Where the cell of a field stands among those of a row. */
export const ownCell = (fieldId: string): OwnCell => `OWN_FIELD ${fieldId}`;

const placeOf = ({ column, fieldId }: Pick<MatchedColumn, 'column' | 'fieldId'>): keyof RowCells =>
  column === 'OWN_FIELD' && fieldId != null ? ownCell(fieldId) : column;

/** Names and codes of the groups that can be chosen where the import is made. */
export type GroupCodes = ReadonlyMap<string, string>;

const ownPlace = 'OWN_FIELD ';
/** The cells of a row that stand in fields which offices added. */
export const ownCellsOf = (cells: RowCells): { column: 'OWN_FIELD'; ownFieldId: string; text: string }[] =>
  Object.entries(cells).flatMap(([place, text]) =>
    place.startsWith(ownPlace) && text !== undefined
      ? [{ column: 'OWN_FIELD', ownFieldId: place.slice(ownPlace.length), text }]
      : [],
  );

export interface RowReading {
  facts: EnterpriseFactsInput;
  clues: CountyClues;
  problems: RowProblem[];
}

/** Reads the cells of a row into facts, clues about the county, and what is wrong with it. `today` is YYYY-MM-DD. */
export function readCells(
  cells: RowCells,
  columns: readonly MatchedColumn[],
  given: { today: string; groups: GroupCodes },
): RowReading {
  const known = columns.filter((column) => column.column !== 'IGNORE');
  const matches = known.map((column, index) => ({ ...column, index, matchedBy: 'NAME' as const }));
  const draft = readRow(
    known.map(({ column }) => cells[column] ?? ''),
    matches,
    given.today,
  );
  const problems: RowProblem[] = [...draft.problems];
  const industry = draft.industry === null ? null : sectionOf(draft.industry);
  if (draft.industry !== null && industry === null) problems.push(warning('INDUSTRY', 'INDUSTRY_UNKNOWN'));
  const groupCodes = draft.groups.flatMap((group) => given.groups.get(group) ?? []);
  if (groupCodes.length < draft.groups.length)
    problems.push({ column: 'GROUPS', rule: 'GROUP_UNKNOWN', isWarning: false });
  const { shortName, creditCode, enterpriseType, address, township, businessScope, registeredOn } = draft;
  return {
    facts: {
      name: draft.name ?? '',
      shortName,
      creditCode,
      enterpriseType,
      industry,
      capitalText: draft.capital.text,
      groupCodes,
      address: addressWithTownship(address, township),
      businessScope,
      registeredOn,
    },
    clues: { address, name: draft.name, creditCode, province: draft.province, city: draft.city, county: draft.county },
    problems,
  };
}

const warning = (column: KnownColumn, rule: string): RowProblem => ({ column, rule, isWarning: true });

/** The cells of a line of the file, by what its columns mean. */
export function cellsOf(line: readonly string[], columns: readonly MatchedColumn[]): RowCells {
  const cells: RowCells = {};
  for (const one of columns) {
    const text = line[one.index]?.trim() ?? '';
    if (one.column !== 'IGNORE' && text !== '') cells[placeOf(one)] ??= keepable(text);
  }
  return cells;
}

/** The longest cell that is kept for the eye; the reader has judged the whole of it before. */
const longestCell = 20_000;

/** PostgreSQL keeps no NUL and no half of a surrogate pair; the mark in their place breaks the row's rule. */
const keepable = (text: string): string => text.replaceAll('\0', '\ufffd').toWellFormed().slice(0, longestCell);
