import { readFileSync } from 'node:fs';
import { aliasesOf } from './division-aliases.ts';
import { parseDivisionCodes, parseDivisions, type DivisionCode, type DivisionLine } from './division-lines.ts';

export type { DivisionCode, RegionKind } from './division-lines.ts';

/**
 * A division of the country as committed with the product: what the region table is filled with.
 *
 * `isUnit` tells whether it keeps enterprises itself. `codes` are all it bears or bore, today's first. `aliases` are
 * other names people write: earlier ones (兖州市), a zone's usual ones (高新区).
 */
export interface Division extends DivisionLine {
  codes: readonly string[];
  aliases: readonly string[];
}

function readBeside(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

interface Lines {
  divisions: readonly DivisionLine[];
  codes: readonly DivisionCode[];
}
// The files come with the build and never change while it runs, so they are read and checked once.
let lines: Lines | null = null;

function loadLines(): Lines {
  if (lines !== null) return lines;
  const divisions = parseDivisions(readBeside('divisions.csv'));
  lines = { divisions, codes: parseDivisionCodes(readBeside('division-codes.csv'), divisions) };
  return lines;
}

/** All divisions from the nation down to the county, parents before children. Throws with file and line on a broken line. */
export function loadDivisions(): Division[] {
  const { divisions, codes } = loadLines();
  const aliases = aliasesOf(divisions, codes);
  const codesOf = Map.groupBy(
    codes.toSorted((a, b) => Number(b.validTo === null) - Number(a.validTo === null)),
    ({ regionId }) => regionId,
  );
  return divisions.map((division) => ({
    ...division,
    codes: (codesOf.get(division.regionId) ?? []).map(({ code }) => code),
    aliases: aliases.get(division.regionId) ?? [],
  }));
}

/**
 * All codes, dated: those of division-codes.csv, and for each region without a line there its key, open-ended.
 * Throws with file and line on a broken line.
 */
export function loadDivisionCodes(): DivisionCode[] {
  return [...loadLines().codes];
}
