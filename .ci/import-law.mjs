/**
 * The import law: who may import whom, as rules of dependency-cruiser.
 *
 * Two tables of contents decide it. The server's modules stand in their order, so each may import the lines above
 * it; the console's features stand in any order, since none imports another.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const modules = 'packages/server/src/modules';
const features = 'packages/console/src/features';

/** The folders that a table of contents names, in its order. */
export function contentsOf(file) {
  const named = new Set();
  for (const [, folder] of readFileSync(file, 'utf8').matchAll(/from\s+['"]\.\/([^/'"]+)\/index\.ts['"]/g))
    named.add(folder);
  return [...named];
}

const anyOf = (names) => `(${names.join('|')})`;

/** One rule, in the order in which it is read: its name, its reason, who, and what they must not import. */
function rule(...parts) {
  const [name, comment, from, to] = parts;
  return { name, comment, severity: 'error', from, to };
}

/** A test, or what only tests and seeds use. */
const aside = '(\\.spec\\.ts|\\.factory\\.ts)$';

function orderOfModules(names) {
  return names.flatMap((name, place) => {
    const below = names.slice(place + 1);
    if (below.length === 0) return [];
    return rule(
      `module-order-${name}`,
      `${name} stands above ${below.join(', ')} in the table of contents, so it does not know them.`,
      { path: `^${modules}/${name}/`, pathNot: aside },
      { path: `^${modules}/${anyOf(below)}/` },
    );
  });
}

const layers = [
  rule(
    'no-cycle',
    'Two files that need each other are one file, or three. Types alone may point back: they are gone at run time.',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  rule('resolvable', 'An import of ours that leads nowhere.', {}, { couldNotResolve: true, path: '^(\\.|@lianxi/)' }),
  rule(
    'schema-knows-nobody',
    'The contract imports nothing of ours.',
    { path: '^packages/schema/' },
    { path: '^(packages/(server|console)|e2e)/' },
  ),
  rule(
    'platform-knows-no-module',
    'The platform knows no domain, and neither the app nor its start.',
    { path: '^packages/server/src/platform/' },
    { path: `^(${modules}/|packages/server/src/[^/]+\\.ts$|packages/server/seeds/)` },
  ),
  rule(
    'server-and-console-apart',
    'They meet in the schema only.',
    { path: '^packages/(server|console)/' },
    { path: '^(packages/(server|console)|e2e)/', pathNot: '^packages/$1/' },
  ),
  rule(
    'e2e-knows-the-schema-only',
    'A journey sees what a person sees.',
    { path: '^e2e/' },
    { path: '^packages/(server|console)/' },
  ),
  rule(
    'bench-by-the-doors',
    'The bench knows the server by what its package exports, and nobody knows the bench.',
    { path: '^bench/' },
    {
      path: '^packages/server/',
      pathNot: '^packages/server/src/(app|migrate|platform/embedded/embedded|platform/database/prepare)\\.ts$',
    },
  ),
  rule(
    'nobody-knows-the-bench',
    'It measures the product and is no part of it.',
    { path: '^(packages|e2e)/' },
    { path: '^bench/' },
  ),
  rule(
    'tests-stay-aside',
    'Factories and the test kit serve specs and seeds.',
    { path: '^packages/server/', pathNot: ['^packages/server/(test|seeds)/', aside] },
    { path: '^packages/server/test/|\\.(factory|spec)\\.ts$' },
  ),
  rule(
    'production-without-test-tools',
    'What the product runs on is a dependency, not a devDependency.',
    {
      path: '^packages/(server|schema|console)/src/',
      pathNot: ['^packages/console/src/testing/', '\\.d\\.ts$', aside],
    },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
  ),
];

const withinServer = [
  rule(
    'module-front-door',
    'Another module is entered by its index.ts.',
    { path: `^${modules}/([^/]+)/`, pathNot: '\\.spec\\.ts$' },
    { path: `^${modules}/[^/]+/`, pathNot: [`^${modules}/$1/`, `^${modules}/[^/]+/index\\.ts$`, '\\.factory\\.ts$'] },
  ),
  rule(
    'spec-front-door',
    'A spec enters another module by its index.ts or takes its factory.',
    { path: `^${modules}/([^/]+)/.+\\.spec\\.ts$` },
    { path: `^${modules}/[^/]+/`, pathNot: [`^${modules}/$1/`, `^${modules}/[^/]+/index\\.ts$`, '\\.factory\\.ts$'] },
  ),
  rule(
    'policy-is-pure',
    'A policy decides from what it is given: no ORM, no context, no input or output.',
    { path: '^packages/server/src/.+\\.policy\\.ts$' },
    {
      pathNot: [
        '^packages/server/src/platform/(actor|decision)\\.ts$',
        '^packages/schema/src/',
        `^${modules}/[^/]+/[^/.]+\\.ts$`,
        '\\.policy\\.ts$',
      ],
      dependencyTypesNot: ['type-only'],
    },
  ),
  rule(
    'entity-is-a-row',
    'An entity knows neither the API nor the use cases.',
    { path: '^packages/server/src/.+\\.entity\\.ts$' },
    { path: '(\\.(resolver|service|type|inputs)\\.ts$|/node_modules/(type-graphql|graphql)/)' },
  ),
  rule(
    'api-type-is-no-entity',
    'A type of the API stands by itself; what the row looks like is not promised.',
    { path: '^packages/server/src/.+\\.(type|inputs)\\.ts$' },
    { path: '(\\.(entity|service|resolver)\\.ts$|/node_modules/@mikro-orm/)' },
  ),
  rule(
    'resolver-asks-nobody-else',
    'A resolver hands on to policy, service or select; the ORM is not its business.',
    { path: '^packages/server/src/.+\\.resolver\\.ts$' },
    { path: '/node_modules/(@mikro-orm|pg)/', dependencyTypesNot: ['type-only'] },
  ),
];

const withinConsole = [
  rule(
    'shared-is-the-ground',
    'What is shared knows neither a feature nor the shell.',
    { path: '^packages/console/src/shared/', pathNot: '\\.spec\\.ts$' },
    { path: '^packages/console/src/(features/|shell/|testing/|[^/]+\\.(ts|vue)$)', pathNot: '\\.d\\.ts$' },
  ),
  rule(
    'features-apart',
    'A feature never imports another: what two need is shared.',
    { path: `^${features}/([^/]+)/` },
    { path: `^${features}/`, pathNot: `^${features}/$1/` },
  ),
  rule(
    'feature-knows-no-shell',
    'A feature declares itself; the shell reads the declaration.',
    { path: `^${features}/`, pathNot: '\\.spec\\.ts$' },
    { path: '^packages/console/src/(shell/|testing/|[^/]+\\.(ts|vue)$)', pathNot: '\\.d\\.ts$' },
  ),
  rule(
    'feature-front-door',
    'A feature is entered by its index.ts, and only the table of contents does so.',
    { path: '^packages/console/src/', pathNot: `^${features}/[^/]+/` },
    { path: `^${features}/[^/]+/`, pathNot: `^${features}/[^/]+/index\\.ts$` },
  ),
  rule(
    'feature-by-the-contents',
    'The shell knows the features by their table of contents alone.',
    { path: '^packages/console/src/', pathNot: `^${features}/` },
    { path: `^${features}/[^/]+/` },
  ),
];

function missingFrom(table, folder, names) {
  return rule(
    `${table}-in-the-contents`,
    `A folder that ${folder}/index.ts does not name has no place in the order.`,
    { path: `^${folder}/[^/]+/`, pathNot: `^${folder}/${anyOf([...names, 'locales'])}/` },
    {},
  );
}

/** Every rule for the tree at `root`. A tree without a table of contents gets the rules that need none. */
export function importLaw(root) {
  const rules = [...layers, ...withinServer, ...withinConsole];
  const serverTable = join(root, modules, 'index.ts');
  const consoleTable = join(root, features, 'index.ts');
  if (existsSync(serverTable)) {
    const names = contentsOf(serverTable);
    rules.push(missingFrom('module', modules, names), ...orderOfModules(names));
  }
  if (existsSync(consoleTable)) rules.push(missingFrom('feature', features, contentsOf(consoleTable)));
  return rules;
}

export const cruiseOptions = {
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '(^|/)(dist|test-results|playwright-report)/' },
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'node', 'browser', 'default', 'types'],
    mainFields: ['module', 'main', 'types', 'typings'],
    extensions: ['.ts', '.vue', '.mjs', '.js', '.json', '.d.ts'],
  },
};
