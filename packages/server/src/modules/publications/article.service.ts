import type { Context } from '../../platform/context.ts';
import { fromGlobalId } from '../../platform/global-id.ts';
import { badInput } from '../../platform/refusal.ts';
import type { ActivityKind, ActivityState } from '../campaigns/index.ts';
import { figuresOf, type CampaignFacts, type MadeFigure } from '../figures/index.ts';
import { judge, type Judgement, type Recorded } from './article-judge.ts';
import { passagesOf } from './article-passages.ts';
import { cleanText } from '../../platform/clean-text.ts';

const longest = 20_000;

export interface ArticleFinding extends Omit<Judgement, 'figure'> {
  start: number;
  end: number;
  quote: string;
  figure: MadeFigure | null;
}
export interface ArticleCheck {
  findings: ArticleFinding[];
  asOf: string;
}

/**
 * Holds an article against what is recorded of a campaign, passage by passage; writes nothing.
 *
 * Null where the campaign is absent or not the reader's. Only what the reader sees is held against the article.
 */
export async function checkArticle(
  ctx: Context,
  { campaignId, text }: { campaignId: string; text: string },
): Promise<ArticleCheck | null> {
  if (text.length > longest) throw badInput('text', 'TOO_LONG');
  const campaign = await campaignRecord(ctx, campaignId);
  if (!campaign) return null;
  const figures = await figuresOf(ctx, campaign.facts, {});
  const byName = new Map(figures.map((figure) => [figure.name, figure]));
  const recorded: Recorded = { figures: byName, activities: campaign.activities, days: campaign.days };
  const clean = cleanText(text);
  const findings = passagesOf(clean.text).map(({ start, end, claim }): ArticleFinding => {
    const { figure, ...judgement } = judge(claim, recorded);
    const [from, to] = [clean.places[start] ?? 0, (clean.places[end - 1] ?? 0) + 1];
    return {
      ...judgement,
      start: from,
      end: to,
      quote: text.slice(from, to),
      figure: (figure && byName.get(figure)) ?? null,
    };
  });
  return { findings, asOf: figures[0]?.asOf ?? campaign.facts.cutOffOn };
}

interface CampaignRecord {
  facts: CampaignFacts;
  activities: ReadonlyMap<ActivityKind, ActivityState>;
  days: ReadonlySet<string>;
}

/** The campaign with the states of its activities and every day on which something of it was recorded, in one statement. */
async function campaignRecord(ctx: Context, campaignId: string): Promise<CampaignRecord | null> {
  const key = fromGlobalId('cam', campaignId, 'campaignId');
  const [row] = await ctx.read<{
    facts: CampaignFacts;
    activities: { kind: ActivityKind; state: ActivityState }[];
    days: string[];
  }>({
    text: `select json_build_object('regionId',c.region_id,'id',c.id,'cutOffOn',c.cut_off_on,'countsPhone',c.counts_phone,'noticeRegionId',c.notice_region_id,'noticeId',c.notice_id) as facts,
        (select coalesce(json_agg(json_build_object('kind',a.kind,'state',a.state)),'[]') from campaign_activity a where a.region_id=c.region_id and a.campaign_id=c.id) as activities,
        (select coalesce(json_agg(distinct d.on_day),'[]') from (
           select v.visited_on as on_day from visit v where v.campaign_region_id=c.region_id and v.campaign_id=c.id and v.state='CONFIRMED'
           union select a.held_on from campaign_activity a where a.region_id=c.region_id and a.campaign_id=c.id and a.state='HELD'
           union select n.issued_on from notice n where n.region_id=c.notice_region_id and n.id=c.notice_id
           union select g.held_on from guidance_session g where g.campaign_region_id=c.region_id and g.campaign_id=c.id
           union values (c.starts_on),(c.cut_off_on)) d where d.on_day is not null) as days
      from campaign c where c.region_id=$1::int and c.id=$2::uuid`,
    values: [key.regionId, key.id],
  });
  if (!row) return null;
  return {
    facts: row.facts,
    activities: new Map(row.activities.map(({ kind, state }) => [kind, state])),
    days: new Set(row.days),
  };
}
