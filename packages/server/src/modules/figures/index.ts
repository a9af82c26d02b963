import type { Module } from '../../platform/module.ts';
import * as exportResolvers from './figure-export.resolver.ts';
import * as resolvers from './figure.resolver.ts';
import { figureFields, figureRows } from './figure.rows.ts';
import { KeptFigure } from './kept-figure.entity.ts';

export { exportFigure, type FigureExport } from './figure-export.ts';
export { titleOfFigure } from './figure-registry.ts';
export { FigureName } from './figure-names.ts';
export { keepFigures } from './kept-figures.ts';
export { figuresOf, type CampaignFacts, type MadeFigure } from './figure.service.ts';
export { FigureType } from './figure.type.ts';

export const figures: Module = {
  name: 'figures',
  entities: [KeptFigure],
  resolvers: [resolvers, exportResolvers].flatMap((one) => Object.values(one)),
  rows: figureRows,
  moreFields: figureFields,
};
