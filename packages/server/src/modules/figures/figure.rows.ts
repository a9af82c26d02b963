import { globalIdOf } from '../../platform/global-id.ts';
import { asMultirange } from '../../platform/select/jurisdiction.ts';
import type { FieldFromFacts, FieldSql, MoreFields, Rows } from '../../platform/select/rows.ts';
import { practiceRegionsSql } from '../tenancy/index.ts';
import { DivisionView, type FigureName } from './figure-names.ts';
import { titleOfFigure } from './figure-registry.ts';
import { keptSql } from './kept-reading.ts';
import { figuresOf, figuresOfCounty, type CampaignFacts, type FiguresArgs } from './figure.service.ts';

/** Columns that a campaign's figures are made of. */
const campaignColumns = {
  regionId: 'region_id',
  id: 'id',
  cutOffOn: 'cut_off_on',
  countsPhone: 'counts_phone',
  noticeRegionId: 'notice_region_id',
  noticeId: 'notice_id',
} as const satisfies Readonly<Record<keyof CampaignFacts, string>>;

const figures: FieldFromFacts = {
  facts: campaignColumns,
  // The facts are the columns named above.
  answer: (facts, ctx, args) => figuresOf(ctx, facts as unknown as CampaignFacts, args),
};

/** The highest key of a region's subtree, by the arithmetic of the division tree. */
const lastOf = (region: string): string =>
  `${region}+case when ${region}=100000 then 899999 when ${region}%10000=0 then 9999 when ${region}%100=0 then 99 else 0 end`;

/** The units there are: those of today, or those of a day. */
const isThere = (unit: string, day: string): string =>
  `case when ${day} is null then ${unit}.ended_on is null else coalesce(${unit}.opened_on<=${day},true) and coalesce(${unit}.ended_on>${day},true) end`;

/** Whether a county has kept lines of the campaign: it is elsewhere today, and was there on the day. */
const hasKept = (county: string): string =>
  `exists (select from kept_figure k left join sec.standing_on(${county}.divided_on) h on h.region_id=k.county_id
     where ${keptSql('k', { region: `${county}.campaign_region_id`, campaign: `${county}.campaign_id`, day: `${county}.divided_on` })} and coalesce(h.standing_id,k.county_id)=${county}.region_id)`;

/**
 * Every unit of the campaign's region that the reader's jurisdictions hold, with zeros where nothing happened; none for
 * practice. As then, those as well that are elsewhere today and of which something was kept.
 */
const counties: FieldSql = ({ selection, nodes, row, fields }) => {
  const county = selection.alias();
  const held = selection.parameter((run) => asMultirange(run.regions), 'int4multirange');
  const names = selection.arg<FiguresArgs>({ nodes, fields }, (args) => args.names ?? null, 'text[]');
  const then = selection.arg<FiguresArgs>(
    { nodes, fields },
    ({ divisions }) => divisions === DivisionView.THEN,
    'boolean',
  );
  const day = `case when ${then} then least(${row}.cut_off_on,${selection.today()}) end`;
  const brought = Object.values(campaignColumns).map((column) => `${row}.${column} as campaign_${column}`);
  return selection.many(selection.named('CountyFigures'), nodes, {
    table: `(select r.*,${names} as figure_names,${day} as divided_on,${brought.join(',')} from region r where r.is_unit and r.region_id<>all(${practiceRegionsSql}) and ${isThere('r', `(${day})`)} and r.region_id>=${row}.region_id and r.region_id<=${lastOf(`${row}.region_id`)})`,
    row: county,
    where: [`(${county}.region_id<@${held} or ${hasKept(county)})`],
    order: `${county}.region_id`,
    most: 5000,
  });
};

const ofCounty: FieldFromFacts = {
  facts: {
    county: 'region_id',
    names: 'figure_names',
    dividedOn: 'divided_on',
    ...Object.fromEntries(Object.entries(campaignColumns).map(([name, column]) => [name, `campaign_${column}`])),
  },
  answer(facts, ctx) {
    // The facts are the columns named above.
    const { county, names, dividedOn, ...campaign } = facts as unknown as CampaignFacts & {
      county: number;
      names: FigureName[] | null;
      dividedOn: string | null;
    };
    const divisions = dividedOn === null ? DivisionView.NOW : DivisionView.THEN;
    return figuresOfCounty(ctx, campaign, { regionId: county, names, divisions });
  },
};

const target: FieldSql = ({ row }) =>
  `(select sum(t.enterprises_to_visit)::int from campaign_target t left join sec.standing_on(${row}.divided_on) h on h.region_id=t.county_id
     where t.region_id=${row}.campaign_region_id and t.campaign_id=${row}.campaign_id and coalesce(h.standing_id,t.county_id)=${row}.region_id)`;

/** Code or name of a unit: today's, or the one of the day that it is put under. Its own key counts before one it took over. */
const codeAt = (row: string, column: 'code' | 'name'): string =>
  `(select c.${column} from region_code c where c.region_id=${row}.region_id and case when ${row}.divided_on is null then c.valid_to is null
     else coalesce(c.valid_from<=${row}.divided_on,true) and coalesce(c.valid_to>=${row}.divided_on,true) end
   order by c.code=c.region_id::text desc,c.valid_from desc nulls last limit 1)`;
/** A name that changed while the code stayed is known from the change alone. */
const formerName = (row: string): string =>
  `(select s.from_name from region_succession s where s.from_id=${row}.region_id and s.to_id=s.from_id and s.effective_on>${row}.divided_on order by s.effective_on limit 1)`;

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
      code: ({ row }) => `coalesce(${codeAt(row, 'code')},${row}.region_id::text)`,
      name: ({ row }) => `coalesce(${formerName(row)},${codeAt(row, 'name')},${row}.name)`,
      target,
      figures: ofCounty,
    },
  },
};

/** Whether a unit of the campaign's region is called otherwise today, or is answered for by another, than on the day of the figures. */
const hasLaterDivisions: FieldSql = ({ selection, row }) => {
  const day = `least(${row}.cut_off_on,${selection.today()})`;
  const isHere = (column: string) => `${column}>=${row}.region_id and ${column}<=${lastOf(`${row}.region_id`)}`;
  return `(exists (select from region_code c where c.valid_from>${day} and ${isHere('c.region_id')})
    or exists (select from region_succession s where s.effective_on>${day} and (${isHere('s.from_id')} or ${isHere('s.to_id')})))`;
};

/** What this module adds to a campaign, and to a list of people. */
export const figureFields: MoreFields = {
  Campaign: { figures, counties, hasLaterDivisions },
  PersonExport: {
    figureLabel: {
      facts: { figure: 'figure' },
      answer: ({ figure }, ctx) => titleOfFigure(figure, ctx.locale),
    },
  },
};
