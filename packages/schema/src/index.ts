export * from './capital.ts';
export * from './credit-code.ts';
export * from './division-tree.ts';
export * from './refusals.ts';
export * from './rules.ts';
