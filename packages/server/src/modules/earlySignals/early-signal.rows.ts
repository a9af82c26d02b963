import { actorOf } from '../../platform/context.ts';
import { globalIdSql } from '../../platform/global-id.ts';
import type { ListSource } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import { nodeId } from '../../platform/select/node.ts';
import { regionOf } from '../../platform/select/region-of.ts';
import type { FieldAt, FieldSql, MoreFields, Rows } from '../../platform/select/rows.ts';
import type { Root } from '../../platform/select/select.ts';
import { isOfEnterprise } from '../enterprises/index.ts';
import { EarlySignalCheck } from './early-signal-check.entity.ts';
import type { EarlySignalListArgs } from './early-signal.inputs.ts';
import { canCheckSignal } from './early-signal.policy.ts';
import { isCounted, signalSql } from './signal-sql.ts';

/** The one row of another table that a signal points at by a column. */
const pointed =
  (type: string, table: string, column: string): FieldSql =>
  ({ selection, nodes, row }) => {
    const found = selection.alias();
    const where = [`${found}.region_id=${row}.region_id`, `${found}.id=${row}.${column}`];
    return selection.one(selection.named(type), nodes, { table, row: found, where });
  };

const problems: FieldSql = ({ selection, nodes, row }) => {
  const problem = selection.alias();
  return selection.many(selection.named('Problem'), nodes, {
    table: 'problem',
    row: problem,
    where: [
      isOfEnterprise(problem, { region: `${row}.region_id`, id: `${row}.enterprise_id` }),
      `${row}.rule='REPEATED_PROBLEM'`,
      `${problem}.category=${row}.topic`,
      isCounted(problem, `${row}.as_of`),
    ],
    order: `${problem}.raised_on desc,${problem}.id desc`,
    most: 20,
  });
};

/** How signals and what was said of them are read. */
export const earlySignalRows: Rows = {
  EarlySignalCheck: { entity: EarlySignalCheck, fields: { id: nodeId('esc') } },
  EarlySignal: {
    fields: {
      id: ({ row }) => globalIdSql('sig', row),
      region: regionOf,
      enterprise: pointed('Enterprise', 'enterprise', 'enterprise_id'),
      rule: ({ row }) => `${row}.rule`,
      state: ({ row }) => `${row}.signal_state`,
      sinceOn: ({ row }) => `${row}.since_on`,
      groundsOn: ({ row }) => `${row}.grounds_on`,
      amount: ({ row }) => `${row}.amount`,
      category: ({ row }) => `case when ${row}.rule='REPEATED_PROBLEM' then ${row}.topic end`,
      problems,
      hazardText: ({ row }) => `${row}.words`,
      visit: pointed('Visit', 'visit', 'visit_id'),
      check: pointed('EarlySignalCheck', 'early_signal_check', 'check_id'),
      viewerCan: {
        facts: { regionId: 'region_id', state: 'signal_state' },
        // The facts are the columns named above.
        answer: ({ regionId, state }, ctx) => ({
          check: state === 'RAISED' && canCheckSignal(actorOf(ctx), Number(regionId)).allowed,
        }),
      },
    },
  },
  EarlySignalCounts: {
    fields: {
      asOf: ({ row }) => `${row}.as_of`,
      raised: ({ row }) => `${row}.raised`,
      noContact: ({ row }) => `${row}.no_contact`,
      repeatedProblem: ({ row }) => `${row}.repeated_problem`,
      hazardOverdue: ({ row }) => `${row}.hazard_overdue`,
      checked: ({ row }) => `${row}.checked`,
    },
  },
};

const today = ({ selection, ...at }: FieldAt): string => selection.arg(at, (_args, run) => run.today, 'date');

/** What this module adds to an enterprise: what of it wants a look today. */
export const moreEarlySignalFields: MoreFields = {
  Enterprise: {
    earlySignals: (at) => {
      const { selection, nodes, row } = at;
      const signal = selection.alias();
      return selection.many(selection.named('EarlySignal'), nodes, {
        table: signalSql(today(at)),
        row: signal,
        where: [`${signal}.region_id=${row}.region_id`, `${signal}.enterprise_id=${row}.id`],
        order: `${signal}.grounds_on desc,${signal}.id`,
        most: 50,
      });
    },
  },
};

/** The signals of the listed regions, those with the newest grounds first. */
export function signalSource(at: FieldAt, regions: readonly number[]): ListSource {
  const { selection } = at;
  const arg = (pick: (args: EarlySignalListArgs) => unknown, type: string) =>
    selection.arg<EarlySignalListArgs>(at, pick, type);
  const keyOf = (i: number) =>
    selection.arg<EarlySignalListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  // Coerced by the schema that declares them.
  const now = selection.argsNow(at) as unknown as EarlySignalListArgs;
  return {
    // Asked for only where rows are read or counted: PostgreSQL refuses a parameter that no text uses.
    get table() {
      return signalSql(today(at));
    },
    order: { name: 'GROUNDS', sql: (row) => `${row}.grounds_on`, type: 'date', isDescending: true },
    branches: jurisdictionBranches(regions, keyOf).map((jurisdiction) => (row: string) => [
      ...jurisdiction(row),
      ...(now.rule == null ? [] : [`${row}.rule=any(${arg(({ rule }) => rule, 'text[]')})`]),
      ...(now.state == null ? [] : [`${row}.signal_state=${arg(({ state }) => state, 'text')}`]),
    ]),
  };
}

/** How many signals of a region and all below it stand how today. */
export function signalCountsSql(root: Root, regions: readonly number[]): string {
  const { selection, nodes, type } = root;
  const keyOf = (i: number) =>
    selection.arg<{ regionId: number }>(root, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  const day = today(root);
  const within = jurisdictionBranches(regions, keyOf).map((branch) => branch('s').join(' and ') || 'true');
  const raised = (rule: string) => `count(*) filter (where s.signal_state='RAISED' and s.rule='${rule}')::int`;
  const counted = `select ${day} as as_of,count(*) filter (where s.signal_state='RAISED')::int as raised,count(*) filter (where s.signal_state='CHECKED')::int as checked,
      ${raised('NO_CONTACT')} as no_contact,${raised('REPEATED_PROBLEM')} as repeated_problem,${raised('HAZARD_OVERDUE')} as hazard_overdue
    from ${signalSql(day)} s where ${within.join(' or ')}`;
  const row = selection.alias();
  return selection.one(type, nodes, { table: `(${counted})`, row, where: ['true'] });
}
