import type { FigureName, FigureValueFragment, VisitConfirmer } from '@lianxi/schema/operations';

/** Who confirmed what is counted: the enterprise itself, or the office only. The two always stand side by side. */
export const confirmers = ['ENTERPRISE', 'OFFICE'] as const satisfies readonly VisitConfirmer[];

/** Finds one figure among those that were asked for; null where it is not among them. */
export const figureNamed =
  (figures: readonly FigureValueFragment[]) =>
  (name: FigureName): FigureValueFragment | null =>
    figures.find((figure) => figure.name === name) ?? null;

/** How many of a figure were confirmed by them; null where the figure does not tell. */
export function confirmedBy(figure: FigureValueFragment | null, confirmer: VisitConfirmer): number | null {
  if (!figure) return null;
  return confirmer === 'ENTERPRISE' ? figure.confirmedByEnterprise : figure.confirmedByOffice;
}
