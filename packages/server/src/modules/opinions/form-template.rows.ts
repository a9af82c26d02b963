import { actorOf } from '../../platform/context.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldSql, Rows } from '../../platform/select/rows.ts';
import { FormTemplate, FormTemplateVersion } from './form-template.entity.ts';
import { inTraditional, type FormWords } from './traditional-words.ts';
import { canReviseTemplate, type TemplateFacts } from './form-template.policy.ts';

const current: FieldSql = ({ selection, nodes, row }) => {
  const version = selection.alias();
  return selection.one(selection.named('FormTemplateVersion'), nodes, {
    table: 'form_template_version',
    row: version,
    where: [
      `${version}.region_id=${row}.region_id`,
      `${version}.template_id=${row}.id`,
      `${version}.number=${row}.current_number`,
    ],
  });
};

const versions: FieldSql = ({ selection, nodes, row }) => {
  const version = selection.alias();
  return selection.many(selection.named('FormTemplateVersion'), nodes, {
    table: 'form_template_version',
    row: version,
    where: [`${version}.region_id=${row}.region_id`, `${version}.template_id=${row}.id`],
    order: `${version}.number desc`,
    most: 50,
  });
};

/** The version that a form was handed out with. */
export const templateOfForm: FieldSql = ({ selection, nodes, row }) => {
  const version = selection.alias();
  return selection.one(selection.named('FormTemplateVersion'), nodes, {
    table: 'form_template_version',
    row: version,
    where: [`${version}.region_id=${row}.template_region_id`, `${version}.id=${row}.template_version_id`],
  });
};

/** How templates and their versions are read. */
export const formTemplateRows: Rows = {
  FormTemplate: {
    entity: FormTemplate,
    fields: {
      id: nodeId('ftp'),
      current,
      versions,
      viewerCan: {
        facts: { regionId: 'region_id', isRetired: 'is_retired' },
        answer: (facts, ctx) => {
          // The facts are the two columns named above.
          const template = facts as unknown as TemplateFacts;
          return { revise: canReviseTemplate(actorOf(ctx), template).allowed };
        },
      },
    },
  },
  FormTemplateVersion: {
    entity: FormTemplateVersion,
    fields: {
      id: nodeId('ftv'),
      traditional: {
        facts: { title: 'title', introduction: 'introduction', questions: 'questions' },
        // The facts are the three columns named above.
        answer: (facts) => inTraditional(facts as unknown as FormWords),
      },
    },
  },
};
