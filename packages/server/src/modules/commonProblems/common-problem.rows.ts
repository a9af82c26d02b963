import { ancestorsOf } from '@lianxi/schema';
import { actorOf } from '../../platform/context.ts';
import { globalIdSql } from '../../platform/global-id.ts';
import type { ListSource, Order } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldAt, FieldSql, MoreFields, Rows } from '../../platform/select/rows.ts';
import { Problem } from '../problems/index.ts';
import { CommonProblemDeed } from './common-problem-states.ts';
import { CommonProblem } from './common-problem.entity.ts';
import type { CommonProblemListArgs } from './common-problem.inputs.ts';
import { canDoInCommon, type CommonProblemFacts } from './common-problem.policy.ts';

/** The title of a problem's row without the name of its enterprise: what is said of a topic names nobody. */
export const namelessTitleSql = (row: string): string =>
  `(select replace(${row}.title,e.name,'某企业') from enterprise e where e.region_id=${row}.region_id and e.id=${row}.enterprise_id)`;

/** The problems `q` of the common problem of a row; what lies outside the reader's scope is not among them. */
const ofCommon = (row: string): string =>
  `from problem q where q.common_region_id=${row}.region_id and q.common_problem_id=${row}.id`;

const members: FieldSql = ({ selection, nodes, row }) => {
  const member = selection.alias();
  return selection.many(selection.named('CommonProblemMember'), nodes, {
    table: 'problem',
    row: member,
    where: [`${member}.common_region_id=${row}.region_id`, `${member}.common_problem_id=${row}.id`],
    order: `${member}.region_id,${member}.raised_on,${member}.id`,
    most: 200,
  });
};

/** How common problems are read. */
export const commonProblemRows: Rows = {
  CommonProblem: {
    entity: CommonProblem,
    fields: {
      id: nodeId('cop'),
      isOverdue: ({ selection, row }) =>
        `coalesce(${row}.state='DECIDED' and ${row}.due_on<${selection.today()},false)`,
      problemCount: ({ row }) => `(select count(*)::int ${ofCommon(row)})`,
      countyCount: ({ row }) => `(select count(distinct q.region_id)::int ${ofCommon(row)})`,
      members,
      viewerCan: {
        facts: { regionId: 'region_id', state: 'state' },
        answer: (facts, ctx) =>
          Object.values(CommonProblemDeed).filter(
            // The facts are the two columns named above.
            (deed) => canDoInCommon(actorOf(ctx), deed, facts as unknown as CommonProblemFacts).allowed,
          ),
      },
    },
  },
  CommonProblemMember: {
    entity: Problem,
    fields: { id: ({ row }) => globalIdSql('prb', row), title: ({ row }) => namelessTitleSql(row) },
  },
};

/** What this module adds to problems: the common one that each belongs to. */
export const moreCommonFields: MoreFields = {
  Problem: {
    commonProblem: ({ selection, nodes, row }) => {
      const common = selection.alias();
      return selection.one(selection.named('CommonProblem'), nodes, {
        table: 'common_problem',
        row: common,
        where: [`${common}.region_id=${row}.common_region_id`, `${common}.id=${row}.common_problem_id`],
      });
    },
  },
};

const newest: Order = {
  name: 'DECLARED_ON_DESC',
  sql: (row) => `${row}.declared_on`,
  type: 'date',
  isDescending: true,
};

/** Common problems of the listed regions, of all below them, and those that flow down to them: the newest first. */
export function commonProblemSource(at: FieldAt, regions: readonly number[]): ListSource {
  const { selection } = at;
  const arg = (pick: (args: CommonProblemListArgs) => unknown, type: string) =>
    selection.arg<CommonProblemListArgs>(at, pick, type);
  const keyOf = (i: number) =>
    selection.arg<CommonProblemListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  const above = selection.arg<CommonProblemListArgs>(
    at,
    (args, run) => listedRegions(run.regions, args.regionId).flatMap(ancestorsOf),
    'int[]',
  );
  // Coerced by the schema that declares it.
  const { isOpen } = selection.argsNow(at) as unknown as CommonProblemListArgs;
  const open = (row: string) =>
    isOpen == null ? [] : [`(${row}.ended_on is null)=${arg((args) => args.isOpen, 'boolean')}`];
  // Nobody's jurisdictions hold what stands above them, so nothing is met twice.
  const branches = [...jurisdictionBranches(regions, keyOf), (row: string) => [`${row}.region_id=any(${above})`]];
  return {
    table: 'common_problem',
    order: newest,
    branches: branches.map((branch) => (row: string) => [...branch(row), ...open(row)]),
  };
}
