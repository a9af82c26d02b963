import type { DivisionView, FigureName } from '@lianxi/schema/operations';
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
