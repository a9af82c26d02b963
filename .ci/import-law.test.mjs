import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { cruise } from 'dependency-cruiser';
import { cruiseOptions, importLaw } from './import-law.mjs';

const server = 'packages/server/src';
const modules = `${server}/modules`;
const consoleSource = 'packages/console/src';

/** A small product that keeps the law. `towns` stands above `farms`. */
const lawful = {
  'packages/schema/package.json':
    '{ "name": "@lianxi/schema", "type": "module", "exports": { ".": "./src/index.ts" } }',
  'packages/schema/src/index.ts': `export const codes = ['NO'];`,
  [`${server}/platform/decision.ts`]: `import { codes } from '@lianxi/schema'; export const no = codes[0];`,
  [`${server}/platform/context.ts`]: `export interface Context { now: Date } export const open = () => null;`,
  [`${server}/app.ts`]: `import { towns, farms } from './modules/index.ts'; export const app = [towns, farms];`,
  [`${modules}/index.ts`]: `export { towns } from './towns/index.ts';\nexport { farms } from './farms/index.ts';`,
  [`${modules}/towns/index.ts`]: `export { townName } from './town.entity.ts'; export const towns = 1;`,
  [`${modules}/towns/town.entity.ts`]: `export const townName = 'x';`,
  [`${modules}/towns/town.factory.ts`]: `import { townName } from './town.entity.ts'; export const town = townName;`,
  [`${modules}/farms/index.ts`]: `import { canSow } from './farm.policy.ts'; export const farms = canSow;`,
  [`${modules}/farms/farm.entity.ts`]: `import { townName } from '../towns/index.ts'; export const farmName = townName;`,
  [`${modules}/farms/farm.policy.ts`]: `import type { Context } from '../../platform/context.ts';
    import { no } from '../../platform/decision.ts'; export const canSow = (c: Context) => [c, no];`,
  [`${modules}/farms/farm.service.ts`]: `import { farmName } from './farm.entity.ts'; export const sow = farmName;`,
  [`${modules}/farms/farm.type.ts`]: `export class FarmType {}`,
  [`${modules}/farms/farm.api.spec.ts`]: `import { town } from '../towns/town.factory.ts'; export const t = town;`,
  [`${consoleSource}/shared/Frame.vue`]: `<script setup lang="ts">\nimport { codes } from '@lianxi/schema';\n</script>\n<template>{{ codes }}</template>`,
  [`${consoleSource}/features/index.ts`]: `import { a } from './alpha/index.ts'; import { b } from './beta/index.ts'; export const features = [a, b];`,
  [`${consoleSource}/features/alpha/index.ts`]: `export const a = () => import('./Alpha.vue');`,
  [`${consoleSource}/features/alpha/Alpha.vue`]: `<script setup lang="ts">\nimport Frame from '../../shared/Frame.vue';\n</script>\n<template><Frame /></template>`,
  [`${consoleSource}/features/beta/index.ts`]: `export const b = 2;`,
  [`${consoleSource}/shell/menu.ts`]: `import { features } from '../features/index.ts'; export const menu = features;`,
  'e2e/journeys/walk.spec.ts': `import { codes } from '@lianxi/schema'; export const seen = codes;`,
};

async function brokenRules(changes) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'import-law-')));
  try {
    for (const [file, text] of Object.entries({ ...lawful, ...changes })) {
      mkdirSync(join(root, dirname(file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    mkdirSync(join(root, 'node_modules/@lianxi'), { recursive: true });
    symlinkSync(join(root, 'packages/schema'), join(root, 'node_modules/@lianxi/schema'));
    const { output } = await cruise(['packages', 'e2e'], {
      ...cruiseOptions,
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: importLaw(root) },
    });
    return [...new Set(output.summary.violations.map((violation) => violation.rule.name))].sort();
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('a tree that keeps the law passes', async () => {
  assert.deepEqual(await brokenRules({}), []);
});

const vue = (line) => `<script setup lang="ts">\n${line}\n</script>\n<template><p /></template>`;

/** What somebody might write, and the rule that must catch it. */
const crimes = [
  [
    'a module imports one below it',
    `${modules}/towns/town.service.ts`,
    `import { farms } from '../farms/index.ts'; export const f = farms;`,
    'module-order-towns',
  ],
  [
    'a module imports the inside of another',
    `${modules}/farms/farm.service.ts`,
    `import { townName } from '../towns/town.entity.ts'; export const t = townName;`,
    'module-front-door',
  ],
  [
    'a spec imports the inside of another module',
    `${modules}/farms/farm.api.spec.ts`,
    `import { townName } from '../towns/town.entity.ts'; export const t = townName;`,
    'spec-front-door',
  ],
  [
    'a module stands outside the table of contents',
    `${modules}/barns/barn.ts`,
    `import { no } from '../../platform/decision.ts'; export const b = no;`,
    'module-in-the-contents',
  ],
  [
    'the platform imports a module',
    `${server}/platform/context.ts`,
    `import { towns } from '../modules/towns/index.ts'; export const t = towns;`,
    'platform-knows-no-module',
  ],
  [
    'the contract imports the server',
    'packages/schema/src/index.ts',
    `import type { Context } from '../../server/src/platform/context.ts'; export const codes = ['NO']; export type C = Context;`,
    'schema-knows-nobody',
  ],
  [
    'the console imports the server',
    `${consoleSource}/shell/menu.ts`,
    `import { open } from '../../../server/src/platform/context.ts'; export const o = open;`,
    'server-and-console-apart',
  ],
  [
    'a policy imports a service',
    `${modules}/farms/farm.policy.ts`,
    `import { sow } from './farm.service.ts'; export const canSow = () => sow;`,
    'policy-is-pure',
  ],
  [
    'a policy opens a context',
    `${modules}/farms/farm.policy.ts`,
    `import { open } from '../../platform/context.ts'; export const canSow = () => open();`,
    'policy-is-pure',
  ],
  [
    'a policy reads a file',
    `${modules}/farms/farm.policy.ts`,
    `import { readFileSync } from 'node:fs'; export const canSow = () => readFileSync;`,
    'policy-is-pure',
  ],
  [
    'an entity imports a use case',
    `${modules}/towns/town.entity.ts`,
    `import { found } from './town.service.ts'; export const townName = found;`,
    'entity-is-a-row',
    { [`${modules}/towns/town.service.ts`]: `export const found = 1;` },
  ],
  [
    'a type of the API imports an entity',
    `${modules}/farms/farm.type.ts`,
    `import { farmName } from './farm.entity.ts'; export const FarmType = farmName;`,
    'api-type-is-no-entity',
  ],
  [
    'a use case imports a factory',
    `${modules}/farms/farm.service.ts`,
    `import { town } from '../towns/town.factory.ts'; export const t = town;`,
    'tests-stay-aside',
  ],
  [
    'two files need each other',
    `${server}/platform/context.ts`,
    `import { no } from './decision.ts'; export const open = no;`,
    'no-cycle',
    { [`${server}/platform/decision.ts`]: `import { open } from './context.ts'; export const no = open;` },
  ],
  [
    'a feature imports another',
    `${consoleSource}/features/alpha/Alpha.vue`,
    vue(`import { b } from '../beta/index.ts';`),
    'features-apart',
  ],
  [
    'a feature imports the shell',
    `${consoleSource}/features/alpha/Alpha.vue`,
    vue(`import { place } from '../../shell/place.ts';`),
    'feature-knows-no-shell',
    { [`${consoleSource}/shell/place.ts`]: `export const place = 1;` },
  ],
  [
    'what is shared imports a feature',
    `${consoleSource}/shared/Frame.vue`,
    vue(`import { b } from '../features/beta/index.ts';`),
    'shared-is-the-ground',
  ],
  [
    'the shell reaches past the table of contents',
    `${consoleSource}/shell/menu.ts`,
    `import { b } from '../features/beta/index.ts'; export const menu = b;`,
    'feature-by-the-contents',
  ],
  [
    'a journey imports the console',
    'e2e/journeys/walk.spec.ts',
    `import { menu } from '../../packages/console/src/shell/menu.ts'; export const seen = menu;`,
    'e2e-knows-the-schema-only',
  ],
  [
    'an import leads nowhere',
    `${server}/app.ts`,
    `import { lost } from './lost.ts'; export const app = lost;`,
    'resolvable',
  ],
];

for (const [what, file, text, rule, besides = {}] of crimes)
  test(`${what}: ${rule}`, async () => {
    const broken = await brokenRules({ [file]: text, ...besides });
    assert.ok(broken.includes(rule), `caught by ${broken.join(', ') || 'nothing'}`);
  });
