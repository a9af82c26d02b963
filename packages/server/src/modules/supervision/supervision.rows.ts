import { actorOf } from '../../platform/context.ts';
import type { ListSource, Order } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import { nodeId } from '../../platform/select/node.ts';
import { partsOf } from '../../platform/select/parts.ts';
import type { FieldAt, MoreFields, Rows } from '../../platform/select/rows.ts';
import { isLateSql, isOpenSql } from '../problems/index.ts';
import { departmentLetterRows } from './department-letter.rows.ts';
import { SupervisionLetter } from './supervision-letter.entity.ts';
import type { SupervisionLetterListArgs } from './supervision.inputs.ts';
import { canAnswerSupervision, type SupervisionLetterFacts } from './supervision.policy.ts';

/**
 * Why the problem of a row may be supervised now; null where it may not. The rule stands here alone.
 *
 * Overdue is what the clock calls overdue. Stuck is what departments gave back twice, or whose promised day of an
 * answer went by. One letter at a time: while one waits for its answer, another would ask the same.
 */
export function groundSql(row: string, today: string): string {
  const isAsked = `exists (select from supervision_letter s where s.region_id=${row}.region_id and s.problem_id=${row}.id and s.answered_on is null)`;
  return `case when not ${isOpenSql(row)} or ${isAsked} then null when ${isLateSql(row, today)} then 'OVERDUE' when ${row}.returns>=2 or ${row}.next_answer_on<${today} then 'STUCK' end`;
}

/** How supervision letters are read. */
export const supervisionRows: Rows = {
  SupervisionLetter: {
    entity: SupervisionLetter,
    // The contacts of its department see the row; to them it is a letter to their department.
    isNode: (row) => `${row}.region_id<@sec.verified_scope()`,
    fields: {
      id: nodeId('sup'),
      viewerCan: {
        facts: { regionId: 'region_id', answeredOn: 'answered_on' },
        answer: (facts, ctx) => ({
          // The facts are the two columns named above.
          answer: canAnswerSupervision(actorOf(ctx), facts as unknown as SupervisionLetterFacts).allowed,
        }),
      },
    },
  },
  ...departmentLetterRows,
};

const lettersOfProblem = partsOf({
  type: 'SupervisionLetter',
  table: 'supervision_letter',
  by: 'problem_id',
  order: (row) => `${row}.issued_on desc,${row}.id desc`,
  most: 50,
});

/** What this module adds to problems. */
export const moreSupervisionFields: MoreFields = {
  Problem: {
    supervisionLetters: lettersOfProblem,
    supervisionGround: (at) => groundSql(at.row, at.selection.today()),
  },
};

const newest: Order = { name: 'ISSUED_ON_DESC', sql: (row) => `${row}.issued_on`, type: 'date', isDescending: true };

/** Supervision letters of the listed regions, the newest first. */
export function supervisionSource(at: FieldAt, regions: readonly number[]): ListSource {
  const arg = (pick: (args: SupervisionLetterListArgs) => unknown, type: string) =>
    at.selection.arg<SupervisionLetterListArgs>(at, pick, type);
  const keyOf = (i: number) =>
    at.selection.arg<SupervisionLetterListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  // Coerced by the schema that declares it.
  const { isOpen } = at.selection.argsNow(at) as unknown as SupervisionLetterListArgs;
  return {
    table: 'supervision_letter',
    order: newest,
    namesRegion: true,
    branches: jurisdictionBranches(regions, keyOf).map((jurisdiction) => (row: string) => [
      ...jurisdiction(row),
      ...(isOpen == null ? [] : [`(${row}.answered_on is null)=${arg((args) => args.isOpen, 'boolean')}`]),
    ]),
  };
}
