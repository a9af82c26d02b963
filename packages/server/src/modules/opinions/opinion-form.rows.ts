import { dayOf } from '../../platform/clock.ts';
import { actorOf } from '../../platform/context.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldSql, MoreFields, Rows } from '../../platform/select/rows.ts';
import { campaignSql } from '../campaigns/index.ts';
import { OpinionForm } from './opinion-form.entity.ts';
import { templateOfForm } from './form-template.rows.ts';
import { canDeclineForm, canExpireForm, canProcessForm, canReturnForm, type FormFacts } from './opinion-form.policy.ts';

/** How opinion forms are read. */
export const opinionFormRows: Rows = {
  OpinionForm: {
    entity: OpinionForm,
    fields: {
      id: nodeId('opf'),
      campaign: campaignSql,
      template: templateOfForm,
      viewerCan: {
        facts: { regionId: 'region_id', state: 'state', dueOn: 'due_on' },
        answer: (facts, ctx) => {
          // The facts are the three columns named above.
          const form = facts as unknown as FormFacts & { dueOn: string | null };
          const actor = actorOf(ctx);
          return {
            return: canReturnForm(actor, form).allowed,
            decline: canDeclineForm(actor, form).allowed,
            process: canProcessForm(actor, form).allowed,
            expire: canExpireForm(actor, form, dayOf(ctx.clock.now())).allowed,
          };
        },
      },
    },
  },
};

/** The forms of an enterprise or of a visit, newest first. */
const formsBy =
  (column: 'enterprise_id' | 'visit_id'): FieldSql =>
  ({ selection, nodes, row }) => {
    const form = selection.alias();
    return selection.many(selection.named('OpinionForm'), nodes, {
      table: 'opinion_form',
      row: form,
      where: [`${form}.region_id=${row}.region_id`, `${form}.${column}=${row}.id`],
      order: `${form}.issued_on desc,${form}.id desc`,
      most: 50,
    });
  };

/** What this module adds to enterprises and visits. */
export const moreFormFields: MoreFields = {
  Enterprise: { forms: formsBy('enterprise_id') },
  Visit: { forms: formsBy('visit_id') },
};
