import { actorOf } from '../../platform/context.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldSql, MoreFields, Rows } from '../../platform/select/rows.ts';
import type { OwnValue } from '../enterprises/index.ts';
import { canFillFields, canReopenField, canReviseField, type FieldFacts } from './enterprise-field.policy.ts';
import { EnterpriseField } from './enterprise-field.entity.ts';
import { fitsFields } from './field-filter.ts';
import type { FieldChoice } from './field-kind.ts';
import { valueWords, type FieldTerms } from './field-value.ts';

/** As many as one enterprise shows. */
const most = 200;

/** Fields hold for a region and all below it, whose keys are arithmetic. */
export const holdsFor = (field: string, region: string): string =>
  `${field}.region_id=any(array[${region},100000,${region}/10000*10000,${region}/100*100])`;

/** The order in which fields are read: those of the highest level first, each as they were defined. */
export const fieldOrder = (field: string): string => `${field}.region_id/100*100,${field}.region_id,${field}.id`;

/** The fields of an enterprise with what stands in them; a field in which nothing ever stood is there as well. */
const ownFields: FieldSql = ({ selection, nodes, fields, row }) => {
  const one = selection.alias();
  const { withRetired } = selection.argsNow({ nodes, fields });
  const inUse = withRetired === true ? '' : ' and not f.is_retired';
  const table = `(select f.region_id as field_region_id,f.id as field_id,f.kind,f.unit,f.choices,v.text,trim_scale(v.number)::text as number,v.day,v.is_yes,v.chosen,v.version,v.filled_by_name,v.filled_at,row_number() over (order by ${fieldOrder('f')}) as place
    from enterprise_field f left join enterprise_field_value v on v.region_id=${row}.region_id and v.enterprise_id=${row}.id and v.field_region_id=f.region_id and v.field_id=f.id
    where ${holdsFor('f', `${row}.region_id`)}${inUse})`;
  return selection.many(selection.named('EnterpriseFieldValue'), nodes, {
    table,
    row: one,
    where: ['true'],
    order: `${one}.place`,
    most,
  });
};

const filledCount: FieldSql = ({ selection, row }) => {
  const value = selection.alias();
  return `(select count(*)::int from enterprise_field_value ${value} where ${value}.field_region_id=${row}.region_id and ${value}.field_id=${row}.id and num_nonnulls(${value}.text,${value}.number,${value}.day,${value}.is_yes,${value}.chosen)>0)`;
};

const field: FieldSql = ({ selection, nodes, row }) => {
  const of = selection.alias();
  const where = [`${of}.region_id=${row}.field_region_id`, `${of}.id=${row}.field_id`];
  return selection.one(selection.named('EnterpriseField'), nodes, { table: 'enterprise_field', row: of, where });
};

const column =
  (name: string): FieldSql =>
  ({ row }) =>
    `${row}.${name}`;

const said = { 'zh-CN': ['是', '否'], en: ['Yes', 'No'] } as const;

/** The choices of a field are read with the keys that the API gives them. */
const isChosen = (chosen: readonly string[] | null) => (choice: FieldChoice) => (chosen ?? []).includes(choice.key);

/** How fields and what stands in them are read. */
export const enterpriseFieldRows: Rows = {
  EnterpriseField: {
    entity: EnterpriseField,
    fields: {
      id: nodeId('efd'),
      filledCount,
      viewerCan: {
        facts: { regionId: 'region_id', isRetired: 'is_retired' },
        answer: (facts, ctx) => {
          // The facts are the two columns named above.
          const of = facts as unknown as FieldFacts;
          const actor = actorOf(ctx);
          return { revise: canReviseField(actor, of).allowed, reopen: canReopenField(actor, of).allowed };
        },
      },
    },
  },
  EnterpriseFieldValue: {
    fields: {
      field,
      words: {
        facts: {
          kind: 'kind',
          unit: 'unit',
          choices: 'choices',
          text: 'text',
          number: 'number',
          day: 'day',
          isYes: 'is_yes',
          chosen: 'chosen',
        },
        answer: (facts, { locale }) => {
          // The facts are the columns named above.
          const one = facts as unknown as FieldTerms & OwnValue;
          return valueWords(one, one, said[locale]);
        },
      },
      text: column('text'),
      number: column('number'),
      day: column('day'),
      isYes: column('is_yes'),
      chosen: {
        facts: { choices: 'choices', chosen: 'chosen' },
        answer: (facts) => {
          // The facts are the two columns named above.
          const { choices, chosen } = facts as unknown as { choices: FieldChoice[]; chosen: string[] | null };
          return choices.filter(isChosen(chosen));
        },
      },
      filledByName: column('filled_by_name'),
      filledAt: ({ row }) => `to_char(${row}.filled_at at time zone 'UTC','YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
      version: ({ row }) => `coalesce(${row}.version,0)`,
      // What a list of enterprises is narrowed by; no field of the API leads here.
      fits: fitsFields,
    },
  },
};

/** What this module adds to an enterprise. */
export const moreEnterpriseFields: MoreFields = {
  Enterprise: {
    ownFields,
    viewerCanFillFields: {
      facts: { regionId: 'region_id', status: 'status' },
      // The facts are the two columns named above.
      answer: (facts, ctx) =>
        canFillFields(actorOf(ctx), facts as unknown as Parameters<typeof canFillFields>[1]).allowed,
    },
  },
};
