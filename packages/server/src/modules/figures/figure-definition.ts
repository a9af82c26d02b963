import type { Locale } from '@lianxi/schema';
import { FigureKind, type FigureName, type FigureRowKind } from './figure-names.ts';
import type { PartSql } from './figure-rows.ts';

type Words = Readonly<Record<Locale, string>>;
/** Words in both languages. */
export const words = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

interface Published {
  /** The name that briefings and the field know it by. */
  code: string;
  version: number;
  label: Words;
  /** What is counted, and what is not: the words under which the figure is published. */
  definition: Words;
  /** Whether the counties' values add up to the city's; where a thing may lie in two counties they do not. */
  isAdditive: boolean;
}
/** A count is the number of its rows, and its rows are this SQL: there is no second definition. */
export interface CountFigure extends Published {
  kind: FigureKind.COUNT;
  rowKind: FigureRowKind;
  rows: (part: PartSql) => string;
  /** Told apart by who confirmed: the enterprise, or the office only. */
  isConfirmed?: boolean;
}
/** A share of two counts. It opens the rows of the numerator. */
export interface RateFigure extends Published {
  kind: FigureKind.RATE;
  numerator: FigureName;
  denominator: FigureName;
}
/** True where a count is nothing and another is not. It opens the rows that stand in the way. */
export interface FlagFigure extends Published {
  kind: FigureKind.FLAG;
  isNothing: FigureName;
  outOf: FigureName;
}
export type FigureDefinition = CountFigure | RateFigure | FlagFigure;

/** A count of the first version that adds up over the counties, unless it says otherwise. */
export const count = (
  given: Omit<CountFigure, 'kind' | 'version' | 'isAdditive'> & { isAdditive?: boolean },
): CountFigure => ({
  isAdditive: true,
  version: 1,
  ...given,
  kind: FigureKind.COUNT,
});
