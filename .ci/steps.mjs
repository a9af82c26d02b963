/** The steps of `pnpm test`, in their order: first what needs no test, then the tests from the smallest to the whole. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** One command. `cwd` is a folder of the repository, whose own tools are found as well as the root's. */
const run = (command, cwd = '.', env = {}) => ({ command, cwd, env });

/** The command of a package's own script, so that there is one place that says how a package is checked. */
function script(folder, name, rest = '') {
  const { scripts } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  return run(`${scripts[name]} ${rest}`.trim(), folder);
}

const own = (name) => script('.', name);

function checks() {
  return [
    { name: 'format', commands: [run('oxfmt --check')] },
    { name: 'laws', commands: [run('node .ci/laws.mjs')] },
    { name: 'floors', commands: [run('node .ci/floors.mjs')] },
    { name: 'lint', commands: [own('lint')] },
    { name: 'imports', commands: [own('imports')] },
    { name: 'unused', commands: [own('unused')] },
    {
      name: 'types',
      commands: ['packages/schema', 'packages/server', 'packages/console', 'e2e', 'bench'].map((folder) =>
        script(folder, 'types'),
      ),
    },
    {
      name: 'schema',
      commands: [
        run('node ../../.ci/schema-drift.mjs', 'packages/schema'),
        run(`graphql-inspector validate 'packages/schema/operations/*.graphql' packages/schema/schema.graphql`),
      ],
    },
  ];
}

const vitest = (folder, report) => [
  script(folder, 'test', `--reporter=default --reporter=json --outputFile.json='${report}'`),
];

const small = '--counties 30 --enterprises 2000 --visits 9000 --rounds 1 --ms 100 --warm 50 --clients 2';

function suites(withBrowser) {
  const all = [
    {
      name: 'workshop',
      reads: 'tap',
      commands: (report) => [
        run(
          `node --test --test-reporter=dot --test-reporter-destination=stdout --test-reporter=tap --test-reporter-destination='${report}' '.ci/*.test.mjs'`,
        ),
      ],
    },
    { name: 'contract', reads: 'vitest', commands: (report) => vitest('packages/schema', report) },
    // Before any server starts: one that finds no console builds it, and two would build in each other's way.
    {
      name: 'console build',
      commands: () => [script('packages/console', 'build'), run('node check-size.mjs', 'packages/console')],
    },
    { name: 'server', reads: 'vitest', commands: (report) => vitest('packages/server', report) },
    // On a handful of rows: that the bench runs, and that what is written by hand still answers the same.
    { name: 'bench', isAside: true, commands: () => [script('bench', 'bench', small)] },
  ];
  const playwright = (folder, words, isAside) => ({
    name: folder,
    isAside,
    needs: ['console build'],
    reads: 'playwright',
    commands: (report) => [
      {
        ...script('e2e', 'test', `${folder}/ ${words} --reporter=list,json`),
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      },
    ],
  });
  const browser = [
    { name: 'components', isAside: true, reads: 'vitest', commands: (report) => vitest('packages/console', report) },
    playwright('journeys', '', true),
    // Screens are looked at and left as they are, so that two can be looked at side by side.
    playwright('screens', '--workers=2', false),
  ];
  return withBrowser ? [...all, ...browser] : all;
}

/** A check is one command after another and counts as one; a suite counts the tests its report tells of. */
export function steps({ withBrowser }) {
  const isStatic = checks().map((step) => ({ ...step, isStatic: true, commands: () => step.commands }));
  return [...isStatic, ...suites(withBrowser)];
}
