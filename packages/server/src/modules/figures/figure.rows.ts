import { globalIdOf } from '../../platform/global-id.ts';
import { asMultirange } from '../../platform/select/jurisdiction.ts';
import type { FieldFromFacts, FieldSql, MoreFields, Rows } from '../../platform/select/rows.ts';
import type { FigureName } from './figure-names.ts';
import { figuresOf, figuresOfCounty, type CampaignFacts } from './figure.service.ts';

/** Columns that a campaign's figures are made of. */
const campaignColumns = {
  regionId: 'region_id',
  id: 'id',
  cutOffOn: 'cut_off_on',
  countsPhone: 'counts_phone',
  noticeRegionId: 'notice_region_id',
  noticeId: 'notice_id',
} as const satisfies Readonly<Record<keyof CampaignFacts, string>>;

interface FiguresArgs {
  regionId?: number | null;
  names?: readonly FigureName[] | null;
}

const figures: FieldFromFacts = {
  facts: campaignColumns,
  // The facts are the columns named above.
  answer: (facts, ctx, args) => figuresOf(ctx, facts as unknown as CampaignFacts, args),
};

/** The highest key of a region's subtree, by the arithmetic of the division tree. */
const lastOf = (region: string): string =>
  `${region}+case when ${region}=100000 then 899999 when ${region}%10000=0 then 9999 when ${region}%100=0 then 99 else 0 end`;

/** Every unit of the campaign's region that the reader's jurisdictions hold, with zeros where nothing happened. */
const counties: FieldSql = ({ selection, nodes, row, fields }) => {
  const county = selection.alias();
  const held = selection.parameter((run) => asMultirange(run.regions), 'int4multirange');
  const names = selection.arg<FiguresArgs>({ nodes, fields }, (args) => args.names ?? null, 'text[]');
  const brought = Object.values(campaignColumns).map((column) => `${row}.${column} as campaign_${column}`);
  return selection.many(selection.named('CountyFigures'), nodes, {
    table: `(select r.*,${names} as figure_names,${brought.join(',')} from region r where r.is_unit and r.region_id>=${row}.region_id and r.region_id<=${lastOf(`${row}.region_id`)})`,
    row: county,
    where: [`${county}.region_id<@${held}`],
    order: `${county}.region_id`,
    most: 5000,
  });
};

const ofCounty: FieldFromFacts = {
  facts: {
    county: 'region_id',
    names: 'figure_names',
    ...Object.fromEntries(Object.entries(campaignColumns).map(([name, column]) => [name, `campaign_${column}`])),
  },
  answer(facts, ctx) {
    // The facts are the columns named above.
    const { county, names, ...campaign } = facts as unknown as CampaignFacts & {
      county: number;
      names: FigureName[] | null;
    };
    return figuresOfCounty(ctx, campaign, { regionId: county, names });
  },
};

const target: FieldSql = ({ row }) =>
  `(select t.enterprises_to_visit from campaign_target t where t.region_id=${row}.campaign_region_id and t.campaign_id=${row}.campaign_id and t.county_id=${row}.region_id)`;

const idOf = (row: string, word: string, id: string): string =>
  globalIdOf({ word, region: `${row}.region_id`, id: `${row}.${id}` });
const idOrNull =
  (word: string, id: string): FieldSql =>
  ({ row }) =>
    `case when ${row}.${id} is not null then ${idOf(row, `'${word}'`, id)} end`;

/** How the rows of a figure are read; they are no table, so each field is described. */
export const figureRows: Rows = {
  FigureRow: {
    fields: {
      id: ({ row }) => idOf(row, `${row}.word`, 'id'),
      kind: ({ row }) => `${row}.kind`,
      region: ({ selection, nodes, row }) => {
        const region = selection.alias();
        return selection.one(selection.named('Region'), nodes, {
          table: 'region',
          row: region,
          where: [`${region}.region_id=${row}.region_id`],
        });
      },
      label: ({ row }) => `${row}.label`,
      detail: ({ row }) => `${row}.detail`,
      on: ({ row }) => `${row}.on_day`,
      enterpriseId: idOrNull('ent', 'enterprise_id'),
      visitId: idOrNull('vis', 'visit_id'),
      isByEnterprise: ({ row }) => `${row}.is_by_enterprise`,
    },
  },
  CountyFigures: {
    fields: {
      region: ({ selection, nodes, row }) => selection.object(selection.named('Region'), nodes, row),
      target,
      figures: ofCounty,
    },
  },
};

/** What this module adds to a campaign. */
export const figureFields: MoreFields = { Campaign: { figures, counties } };
