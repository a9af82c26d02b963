import { convertOpinionRules } from '@lianxi/schema';
import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { campaignAtWork } from '../campaigns/index.ts';
import { campaignOf, markConverted, opinionToConvert } from '../opinions/index.ts';
import type { ConvertOpinionInput } from './opinion-conversion.inputs.ts';
import { addProblem } from './problem-record.ts';

/**
 * Makes a problem of what an enterprise said: a person's deed, done once.
 *
 * It was raised on the day it was said, waits for its triage, and belongs to the campaign of the opinion unless another one is named.
 */
export async function convertOpinion(ctx: Context, input: ConvertOpinionInput): Promise<RowKey> {
  const { title, detail = null } = checked(convertOpinionRules, input);
  const opinion = await opinionToConvert(ctx, input);
  const { regionId } = opinion;
  const campaign = await campaignAtWork(ctx, input.campaignId, regionId);
  const problem = await addProblem(ctx, {
    enterprise: { regionId, id: opinion.enterprise.id },
    visit: opinion.visit ? { regionId, id: opinion.visit.id } : null,
    campaign: campaign ?? campaignOf(opinion),
    raisedBy: null,
    title,
    detail: detail ?? opinion.text,
    raisedOn: opinion.receivedOn,
    answer: null,
    awaitsTriage: true,
    opinion: { regionId, id: opinion.id },
  });
  await markConverted(ctx, opinion);
  return problem;
}
