import type { Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { badInput, Refusal } from '../../platform/refusal.ts';
import { askForPeople, mostAlone } from '../personExports/index.ts';
import type { AskFigureExportInput } from './figure-export.inputs.ts';
import { DivisionView, FigureName } from './figure-names.ts';
import { countOf, registry } from './figure-registry.ts';
import { distinctRows, type FigureParts } from './figure-rows.ts';
import { partsOf, type CampaignFacts } from './figure.service.ts';
import { binder } from './figure-values.ts';

/** The most rows one sheet takes; a figure of more is narrowed to a county first. */
const most = 10_000;

/** The figures whose rows are people of enterprises. */
const ofPeople: ReadonlySet<FigureName> = new Set([FigureName.BUSINESSPERSONS_MET, FigureName.MEETING_ATTENDANCES]);

export interface ExportedRow {
  county: string;
  label: string;
  detail: string | null;
  on: string | null;
  isByEnterprise: boolean | null;
}
export interface FigureExport {
  title: string;
  definition: string;
  rows: ExportedRow[];
}

/**
 * The rows a figure counts, for a sheet: the same SQL, names masked as the reader reads them, and all of them where they
 * are more people than leave on the word of one member.
 *
 * NOT_FOUND where the campaign is absent or not the reader's, as for a figure or a region that does not exist.
 */
export async function exportFigure(
  ctx: Context,
  asked: { campaignId: string; name: string; regionId: number | null; divisions?: string | null },
): Promise<FigureExport> {
  const name = Object.values(FigureName).find((one) => one === asked.name);
  const campaign = await campaignOf(ctx, fromGlobalId('cam', asked.campaignId, 'campaign'));
  if (!campaign || !name) throw new Refusal('NOT_FOUND');
  const view = Object.values(DivisionView).find((one) => one === asked.divisions) ?? null;
  const parts = partsOf(ctx, campaign, { regionId: asked.regionId ?? campaign.regionId, view });
  const rows = await rowsOf(ctx, name, parts);
  const { label, definition } = registry[name];
  // Many people leave by name only as a list that a second member agreed to, which is asked for by itself.
  const isLong = ofPeople.has(name) && rows.length > mostAlone;
  const shown = isLong ? await rowsOf(ctx, name, { ...parts, namesIn: '{}' }) : rows;
  return { title: label[ctx.locale], definition: definition[ctx.locale], rows: shown };
}

/** The facts of a campaign that the reader sees. */
async function campaignOf(ctx: Context, { regionId, id }: RowKey): Promise<CampaignFacts | undefined> {
  const [campaign] = await ctx.read<CampaignFacts>({
    text: `select region_id as "regionId",id,cut_off_on::text as "cutOffOn",counts_phone as "countsPhone",notice_region_id as "noticeRegionId",notice_id as "noticeId"
             from campaign where region_id=$1::int and id=$2::uuid`,
    values: [regionId, id],
  });
  return campaign;
}

/**
 * Asks for the people whom a figure counts as a list of people: with their names, and on the word of two where they are
 * many. They are those of this moment, whatever the figure counts by the time somebody agrees.
 */
export async function askFigureExport(ctx: Context, input: AskFigureExportInput): Promise<RowKey> {
  const { figure, purpose } = input;
  const campaign = await campaignOf(ctx, fromGlobalId('cam', input.campaignId, 'campaignId'));
  if (!campaign) throw new Refusal('NOT_FOUND', { field: 'campaignId' });
  if (!ofPeople.has(figure)) throw badInput('figure', 'NOT_HERE');
  const regionId = input.regionId ?? campaign.regionId;
  return askForPeople(ctx, {
    verb: 'askFigureExport',
    regionId,
    purpose,
    figure,
    scope: async () => ({ ofRegionId: regionId, personIds: await peopleOf(ctx, partsOf(ctx, campaign, { regionId })) }),
  });
}

/** Everybody whom the figures of people count, each once. */
async function peopleOf(ctx: Context, parts: FigureParts): Promise<string[]> {
  const { part, values } = binder(parts);
  const people = distinctRows(countOf(FigureName.BUSINESSPERSONS_MET).rows(part));
  const rows = await ctx.read<{ id: string }>({ text: `select d.id from (${people}) d`, values });
  return rows.map(({ id }) => id);
}

function rowsOf(ctx: Context, name: FigureName, parts: FigureParts): Promise<ExportedRow[]> {
  const { part, values } = binder(parts);
  return ctx.read<ExportedRow>({
    text: `select g.name as county,d.label,d.detail,d.on_day::text as on,d.is_by_enterprise as "isByEnterprise"
             from (${distinctRows(countOf(name).rows(part))}) d join region g on g.region_id=d.region_id
            order by d.region_id,d.label collate "zh-x-icu",d.id limit ${most}`,
    values,
  });
}
