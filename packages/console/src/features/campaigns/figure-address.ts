import { askPersonExportRules } from '@lianxi/schema';
import { AskFigureExportDocument, type DivisionView, type FigureName } from '@lianxi/schema/operations';
import type { DeedForm } from '../../shared/deed/deed-form.ts';
import { oneOf, type Codec } from '../../shared/filters/useQueryState.ts';
import { confirmers } from '../../shared/figures/figure.ts';

/** The code of a county in the address; anything else is forgotten. */
const county: Codec<number | null> = {
  read: (raw) => (raw !== null && /^\d{6}$/.test(raw) ? Number(raw) : null),
  write: (value) => (value === null ? null : String(value)),
};

export const divisionViews = ['THEN', 'NOW'] as const satisfies readonly DivisionView[];

/** What an address says of a figure besides its name: whose rows, and which part of them. */
export const figureCodecs = { county, confirmed: oneOf(confirmers), divisions: oneOf(divisionViews) };

/** Where the rows of a figure are had as a spreadsheet: all of them, whichever page or part is on screen. */
export const sheetAddress = ({
  divisions,
  ...asked
}: {
  campaign: string;
  figure: FigureName;
  region: number;
  divisions: DivisionView | null;
}) =>
  `/exports/figures.xlsx?${new URLSearchParams({ ...asked, region: String(asked.region), ...(divisions && { divisions }) })}`;

/** The figures whose rows are people of enterprises. */
const ofPeople: ReadonlySet<FigureName> = new Set<FigureName>(['BUSINESSPERSONS_MET', 'MEETING_ATTENDANCES']);
export const countsPeople = (figure: FigureName): boolean => ofPeople.has(figure);

/** Asks for them as a list of people, which many leave on the word of two. */
export const askingForNames: DeedForm = {
  document: AskFigureExportDocument,
  fields: [{ name: 'purpose', kind: 'line' }],
  rules: askPersonExportRules,
};
