import { actorOf } from '../../platform/context.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { ListSource } from '../../platform/select/connection.ts';
import type { FieldSql, MoreFields, Rows } from '../../platform/select/rows.ts';
import { campaignSql } from '../campaigns/index.ts';
import { Problem, Referral } from './problem.entity.ts';
import { canRefer, type ProblemFacts } from './problem.policy.ts';

/**
 * Whatever the wall lets through, without a word of regions: for a department's contact what was referred to the
 * department, from whichever county; for the office what its counties referred.
 */
export const referralSource: ListSource = {
  table: 'referral',
  order: { name: 'REFERRED_ON_DESC', sql: (row) => `${row}.referred_on`, type: 'date', isDescending: true },
  branches: [() => []],
};

const referrals: FieldSql = ({ selection, nodes, row }) => {
  const referral = selection.alias();
  return selection.many(selection.named('Referral'), nodes, {
    table: 'referral',
    row: referral,
    where: [`${referral}.region_id=${row}.region_id`, `${referral}.problem_id=${row}.id`],
    order: `${referral}.referred_on,${referral}.id`,
    most: 50,
  });
};

/** How problems and their referrals are read. */
export const problemRows: Rows = {
  Problem: {
    entity: Problem,
    fields: {
      id: nodeId('prb'),
      campaign: campaignSql,
      referrals,
      viewerCan: {
        facts: { regionId: 'region_id', state: 'state' },
        answer: (facts, ctx) => {
          // The facts are the two columns named above.
          const problem = facts as unknown as ProblemFacts;
          return { refer: canRefer(actorOf(ctx), problem).allowed };
        },
      },
    },
  },
  Referral: { entity: Referral, fields: { id: nodeId('ref') } },
};

/** The problems of an enterprise or of a visit, newest first. */
const problemsBy =
  (column: 'enterprise_id' | 'visit_id'): FieldSql =>
  ({ selection, nodes, row }) => {
    const problem = selection.alias();
    return selection.many(selection.named('Problem'), nodes, {
      table: 'problem',
      row: problem,
      where: [`${problem}.region_id=${row}.region_id`, `${problem}.${column}=${row}.id`],
      order: `${problem}.raised_on desc,${problem}.id desc`,
      most: 50,
    });
  };

/** What this module adds to enterprises and visits. */
export const moreProblemFields: MoreFields = {
  Enterprise: { problems: problemsBy('enterprise_id') },
  Visit: { problems: problemsBy('visit_id') },
};
