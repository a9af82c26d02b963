import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { actorOf, type Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { tell } from '../../platform/outbox.ts';
import { Refusal } from '../../platform/refusal.ts';
import { judgeAnswers, type Answer, type AnswerGiven } from './form-answers.ts';
import { FormState, QuestionKind, type FormChannel } from './form-state.ts';
import { FormTemplateVersion, type Question } from './form-template.entity.ts';
import type { OpinionForm } from './opinion-form.entity.ts';
import { addOpinion, campaignOf } from './opinion-record.ts';
import { OpinionKind, OpinionSource } from './opinion-states.ts';

/** The questions that a form asks: those of the version it was handed out with, or none. */
async function questionsOf(ctx: Pick<Work, 'em'>, form: OpinionForm): Promise<Question[]> {
  const { templateRegionId: regionId, templateVersionId: id } = form;
  if (regionId == null || id == null) return [];
  const version = await ctx.em.findOne(FormTemplateVersion, { regionId, id });
  return version?.questions ?? [];
}

/** Answers as they belong to the questions of a form; refused with every place that does not fit. */
export async function answersTo(ctx: Work, form: OpinionForm, given: readonly AnswerGiven[]): Promise<Answer[]> {
  const isOwn = actorOf(ctx).enterprise !== undefined;
  const { answers, issues } = judgeAnswers(await questionsOf(ctx, form), given, { isOwn });
  if (issues.length > 0) throw new Refusal('BAD_INPUT', { issues });
  return answers;
}

interface Returned {
  returnedOn: string;
  channel: FormChannel;
  answers: Answer[] | null;
}

const asOpinion: Partial<Record<QuestionKind, OpinionKind>> = {
  [QuestionKind.NEED]: OpinionKind.NEED,
  [QuestionKind.DIFFICULTY]: OpinionKind.DIFFICULTY,
};

/** Takes a form back; each need and difficulty that stands on it goes on as an opinion of its own. */
export async function takeBack(ctx: Work, form: OpinionForm, returned: Returned): Promise<RowKey> {
  const { returnedOn, channel, answers } = returned;
  const transcribedByName = answers ? actorOf(ctx).displayName : null;
  const facts = { state: FormState.RETURNED, returnedOn, channel, answers, transcribedByName };
  const key = await formStep(ctx, form, { verb: 'returnOpinionForm', told: 'opinionFormReturned', facts });
  for (const { kind: asked, text } of answers ?? []) {
    const kind = asOpinion[asked];
    if (kind !== undefined && text !== null) await sayOn(ctx, form, { kind, text, receivedOn: returnedOn });
  }
  return key;
}

async function sayOn(
  ctx: Work,
  form: OpinionForm,
  said: { kind: OpinionKind; text: string; receivedOn: string },
): Promise<void> {
  const { regionId, id, enterprise } = form;
  const about = { form: { regionId, id }, campaign: campaignOf(form), enterprise: { regionId, id: enterprise.id } };
  await addOpinion(ctx, { ...said, ...about, source: OpinionSource.FORM, topic: null });
}

interface Step {
  verb: string;
  told: string;
  facts: { state: FormState } & Partial<
    Pick<
      OpinionForm,
      | 'returnedOn'
      | 'reason'
      | 'channel'
      | 'answers'
      | 'transcribedByName'
      | 'processedOn'
      | 'processedByName'
      | 'outcome'
    >
  >;
}

/** Takes a form to its next state, with its deed and its event; what stands on it is in the form alone. */
export async function formStep(ctx: Work, form: OpinionForm, { verb, told, facts }: Step): Promise<RowKey> {
  const { reason = null, answers: _words, ...seen } = facts;
  const key = { regionId: form.regionId, id: form.id };
  const about = { regionId: form.regionId, id: form.enterprise.id };
  const { state, returnedOn, channel, transcribedByName, processedOn, processedByName, outcome } = form;
  const before = { state, returnedOn, channel, transcribedByName, processedOn, processedByName, outcome };
  const changes = changesBetween(before, seen);
  Object.assign(form, facts);
  recordDeed(ctx, { verb, subjectType: 'OpinionForm', subject: key, about, reason, changes });
  await ctx.em.flush();
  await tell(ctx, told, key);
  return key;
}
