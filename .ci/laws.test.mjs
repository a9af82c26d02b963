import assert from 'node:assert/strict';
import { test } from 'node:test';
import { broken, codeLines, suppressionsIn, suppressionsMoved } from './laws.mjs';
import { sourceOf } from './sources.mjs';

const service = 'packages/server/src/modules/visits/visit.service.ts';
const page = 'packages/console/src/features/visits/VisitPage.vue';
const lines = (count, line = 'const a = 1;') => `${line}\n`.repeat(count);
const found = (path, text) => broken([sourceOf(path, text)]);

const lawful = [
  ['a moment that was given', service, 'export const at = (text: string) => new Date(text);'],
  ['the word now in a sentence', service, `export const says = 'Do it now (please)';`],
  ['now() in a comment', service, '// Never now(): the clock is a parameter.\nexport const a = 1;'],
  ['`as const`', service, 'export const a = [1] as const;'],
  [
    '`as` with its reason',
    service,
    '// The driver gives rows without a type.\nexport const a = JSON.parse("1") as number;',
  ],
  ['a failure heard elsewhere', service, '// The pool reports it itself.\nvoid p.catch(() => {});'],
  [
    'a component with types of the contract',
    page,
    `<script setup lang="ts">\nimport type { A } from '@lianxi/schema/operations';\n</script>\n<template>\n<p />\n</template>`,
  ],
  [
    'a suppression with its reason',
    service,
    '// oxlint-disable-next-line max-params -- the library calls it with four\nexport const a = 1;',
  ],
  [
    'a web path that begins like a home',
    page,
    `<template>\n<a href="https://example.org/home/page">a</a>\n</template>`,
  ],
];

for (const [what, path, text] of lawful)
  test(`lawful: ${what}`, () => {
    assert.deepEqual(found(path, text), []);
  });

/** What somebody might write, the line that must be named and the law that names it. */
const crimes = [
  ['a moment out of nowhere', service, 'const a = 1;\nexport const at = new Date();', 2, 'time'],
  ['now() in SQL', service, 'export const sql = `update visit set at = now()`;', 1, 'time'],
  [
    'current_date in SQL with values',
    service,
    'export const sql = (a: string) => `select ${a} where day < current_date`;',
    1,
    'time',
  ],
  ['`as` without a reason', service, 'const a = 1;\nexport const b = a as unknown;', 2, 'assertion'],
  [
    '`as` without a reason in a component',
    page,
    `<script setup lang="ts">\nconst a = 1;\nconst b = a as unknown;\n</script>`,
    3,
    'assertion',
  ],
  ['a failure nobody hears of', service, 'void p.catch(() => {});', 1, 'silentCatch'],
  ['a failure turned into nothing', service, 'const a = 1;\nvoid p.catch(() => undefined);', 2, 'silentCatch'],
  ['a long front door', 'packages/server/src/modules/visits/index.ts', lines(31), 31, 'size'],
  ['a long component', page, `<style>\n${lines(250, 'p {}')}</style>`, 252, 'size'],
  ['a long template', page, `<template>\n${lines(101, '<p />')}</template>`, 1, 'size'],
  ['a long script', page, `<script setup lang="ts">\n${lines(61)}</script>`, 1, 'size'],
  ['a long app', 'packages/server/src/app.ts', lines(121), 121, 'size'],
  ['a long start', 'packages/server/src/main.ts', lines(61), 61, 'size'],
  ['a file named for nothing', 'packages/server/src/platform/date-utils.ts', 'export {};', 1, 'name'],
  ['a folder named for nothing', 'packages/console/src/shared/helpers/day.ts', 'export {};', 1, 'name'],
  ['types apart from what they describe', 'packages/server/src/modules/visits/types.ts', 'export {};', 1, 'name'],
  ['a file split by number', 'packages/server/src/modules/visits/visit2.ts', 'export {};', 1, 'name'],
  [
    'a resolver that hydrates',
    'packages/server/src/modules/visits/visit.resolver.ts',
    'class A {\n  a() {\n    return em.find(V, {});\n  }\n}',
    3,
    'resolver',
  ],
  [
    'a long resolver method',
    'packages/server/src/modules/visits/visit.resolver.ts',
    `class A {\n  a() {\n${lines(11)}  }\n}`,
    2,
    'resolver',
  ],
  [
    'a spec that expects nothing',
    'packages/server/src/modules/visits/visit.policy.spec.ts',
    `it('a', () => {});`,
    1,
    'spec',
  ],
  ['a test that sleeps', 'e2e/journeys/a.spec.ts', `expect(1);\nawait page.waitForTimeout(500);`, 2, 'spec'],
  ['a test that is skipped', 'e2e/journeys/a.spec.ts', `expect(1);\ntest.skip('a', () => {});`, 2, 'spec'],
  [
    'a component that asks the API',
    page,
    `<script setup lang="ts">\nimport { VisitListDocument } from '@lianxi/schema/operations';\n</script>`,
    2,
    'page',
  ],
  ['a path of one machine', 'docs/operations.md', ['Look into ', 'home', 'ada', 'notes'].join('/'), 1, 'machinePath'],
  [
    'a suppression without a reason',
    service,
    '// oxlint-disable-next-line max-params\nexport const a = 1;',
    1,
    'suppression',
  ],
];

for (const [what, path, text, line, law] of crimes)
  test(`${law}: ${what}`, () => {
    const said = found(path, text);
    assert.equal(said.length, 1, said.join('\n'));
    assert.ok(said[0].startsWith(`${path}:${line}  `) && said[0].endsWith(`(${law})`), said[0]);
  });

test('comments and blank lines are not counted', () => {
  assert.equal(codeLines('/** one\n * two */\n\n// three\nconst a = 1; // four\n<!-- five\nsix -->\n'), 1);
});

test('the number of suppressions may only fall, and is written down when it does', () => {
  const one = sourceOf(service, '// oxlint-disable-next-line max-params -- the library calls it with four');
  assert.equal(suppressionsIn(one), 1);
  assert.match(suppressionsMoved(2, 1), /may only fall/);
  assert.match(suppressionsMoved(0, 1), /write 0/);
  assert.equal(suppressionsMoved(1, 1), undefined);
});
