import { actorOf } from '../../platform/context.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldSql, MoreFields, Rows } from '../../platform/select/rows.ts';
import { campaignSql } from '../campaigns/index.ts';
import { Opinion } from './opinion.entity.ts';
import { canAnswerOpinion, canConvertOpinion, type OpinionFacts } from './opinion.policy.ts';

/** How opinions are read; their codes are made by the database, which keeps none. */
export const opinionRows: Rows = {
  Opinion: {
    entity: Opinion,
    fields: {
      id: nodeId('opn'),
      campaign: campaignSql,
      enquiryCode: ({ row }) => `sec.enquiry_code(${row}.region_id,${row}.id)`,
      viewerCan: {
        facts: { regionId: 'region_id', state: 'state', kind: 'kind' },
        answer: (facts, ctx) => {
          // The facts are the three columns named above.
          const opinion = facts as unknown as OpinionFacts;
          const actor = actorOf(ctx);
          return {
            answer: canAnswerOpinion(actor, opinion).allowed,
            convert: canConvertOpinion(actor, opinion).allowed,
          };
        },
      },
    },
  },
};

const opinionsOfForm: FieldSql = ({ selection, nodes, row }) => {
  const opinion = selection.alias();
  return selection.many(selection.named('Opinion'), nodes, {
    table: 'opinion',
    row: opinion,
    where: [`${opinion}.region_id=${row}.region_id`, `${opinion}.form_id=${row}.id`],
    order: `${opinion}.received_on desc,${opinion}.id desc`,
    most: 50,
  });
};

/** What opinions add to the form that they stand on. */
export const moreOpinionFields: MoreFields = { OpinionForm: { opinions: opinionsOfForm } };
