import { actorOf } from '../../platform/context.ts';
import { nodeId } from '../../platform/select/node.ts';
import { partsOf } from '../../platform/select/parts.ts';
import type { ListSource } from '../../platform/select/connection.ts';
import type { FieldSql, MoreFields, Rows } from '../../platform/select/rows.ts';
import { campaignSql } from '../campaigns/index.ts';
import { appealPurposes } from './problem-clocks.ts';
import { batchProgress } from './batch-list.ts';
import { ProblemOwner, ProblemStep, Referral } from './problem-parts.entity.ts';
import { HandlingBatch, Problem } from './problem.entity.ts';
import {
  canHandle,
  canRefer,
  canReplyToReferral,
  canTakeOrReturn,
  type ProblemFacts,
  type ReferralFacts,
} from './problem.policy.ts';
import { ProblemDeed } from './problem-states.ts';

/**
 * Whatever the wall lets through, without a word of regions: for a department's contact what was referred to the
 * department, from whichever county; for the office what its counties referred.
 */
export const referralSource: ListSource = {
  table: 'referral',
  order: { name: 'REFERRED_ON_DESC', sql: (row) => `${row}.referred_on`, type: 'date', isDescending: true },
  branches: [() => []],
};

const owner: FieldSql = ({ selection, nodes, row }) => {
  const held = selection.alias();
  return selection.one(selection.named('ProblemOwner'), nodes, {
    table: 'problem_owner',
    row: held,
    where: [`${held}.region_id=${row}.region_id`, `${held}.problem_id=${row}.id`, `${held}.to_on is null`],
  });
};

const ageDays: FieldSql = (at) =>
  `(select coalesce(sum(coalesce(o.to_on,${at.selection.today()})-o.from_on),0)::int from problem_owner o where o.region_id=${at.row}.region_id and o.problem_id=${at.row}.id)`;

const problemsWhere = (by: string, most: number): FieldSql =>
  partsOf({ type: 'Problem', table: 'problem', by, order: (row) => `${row}.raised_on desc,${row}.id desc`, most });

const appealDeadlines: FieldSql = ({ selection, nodes, row }) => {
  const clock = selection.alias();
  return selection.many(selection.named('Deadline'), nodes, {
    table: 'deadline',
    row: clock,
    where: [
      `${clock}.region_id=${row}.region_id`,
      `${clock}.subject_id=${row}.id`,
      `${clock}.purpose in (${appealPurposes.map((purpose) => `'${purpose}'`).join(',')})`,
    ],
    order: `${clock}.working_days,${clock}.id`,
    most: 10,
  });
};

const deeds = Object.values(ProblemDeed);

/** How problems, their parts and their referrals are read. */
export const problemRows: Rows = {
  Problem: {
    entity: Problem,
    fields: {
      id: nodeId('prb'),
      campaign: campaignSql,
      referrals: partsOf({
        type: 'Referral',
        table: 'referral',
        by: 'problem_id',
        order: (row) => `${row}.referred_on,${row}.id`,
        most: 50,
      }),
      steps: partsOf({
        type: 'ProblemStep',
        table: 'problem_step',
        by: 'problem_id',
        order: (row) => `${row}.position`,
        most: 200,
      }),
      owners: partsOf({
        type: 'ProblemOwner',
        table: 'problem_owner',
        by: 'problem_id',
        order: (row) => `${row}.position`,
        most: 100,
      }),
      owner,
      ageDays,
      appealDeadlines,
      merged: problemsWhere('merged_into_id', 50),
      viewerCan: {
        facts: { regionId: 'region_id', state: 'state', appealNo: 'appeal_no' },
        answer: (facts, ctx) => {
          // The facts are the three columns named above.
          const problem = facts as unknown as ProblemFacts;
          const actor = actorOf(ctx);
          return {
            refer: canRefer(actor, problem).allowed,
            deeds: deeds.filter((deed) => canHandle(actor, deed, problem).allowed),
          };
        },
      },
    },
  },
  HandlingBatch: {
    entity: HandlingBatch,
    fields: { id: nodeId('bat'), problems: problemsWhere('batch_id', 200), ...batchProgress },
  },
  ProblemStep: { entity: ProblemStep },
  ProblemOwner: {
    entity: ProblemOwner,
    fields: { ageDays: (at) => `(coalesce(${at.row}.to_on,${at.selection.today()})-${at.row}.from_on)` },
  },
  Referral: {
    entity: Referral,
    fields: {
      id: nodeId('ref'),
      isOverdue: (at) =>
        `coalesce((${at.row}.state='REFERRED' and ${at.row}.accept_by<${at.selection.today()}) or (${at.row}.state in ('REFERRED','ACCEPTED') and ${at.row}.reply_by<${at.selection.today()}),false)`,
      viewerCan: {
        facts: { regionId: 'region_id', departmentId: 'department_id', state: 'state', isHandling: 'is_handling' },
        answer: (facts, ctx) => {
          // The facts are the four columns named above.
          const referral = facts as unknown as ReferralFacts;
          const actor = actorOf(ctx);
          return {
            takeOrReturn: canTakeOrReturn(actor, referral).allowed,
            reply: canReplyToReferral(actor, referral).allowed,
          };
        },
      },
    },
  },
};

/** What this module adds to enterprises and visits: their problems, newest first. */
export const moreProblemFields: MoreFields = {
  Enterprise: { problems: problemsWhere('enterprise_id', 50) },
  Visit: { problems: problemsWhere('visit_id', 50) },
};
