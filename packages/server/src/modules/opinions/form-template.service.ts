import { formTemplateRules, retireFormTemplateRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { clientIdOf } from '../../platform/client-id.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';
import { FormTemplate, FormTemplateVersion, type Question } from './form-template.entity.ts';
import type {
  PublishFormTemplateInput,
  RetireFormTemplateInput,
  ReviseFormTemplateInput,
} from './form-template.inputs.ts';
import { canPublishTemplate, canReviseTemplate } from './form-template.policy.ts';
import { QuestionKind } from './form-state.ts';

/** Publishes a questionnaire for a region and all below it, as its first version. */
export async function publishFormTemplate(ctx: Context, input: PublishFormTemplateInput): Promise<RowKey> {
  const { regionId } = input;
  demand(canPublishTemplate(actorOf(ctx), regionId));
  const content = contentOf(input);
  if (!(await ctx.em.findOne(Region, { regionId }))) throw badInput('regionId', 'REGION_UNKNOWN');
  const key = { regionId, id: clientIdOf(input.clientId) };
  if (input.clientId != null && (await ctx.em.findOne(FormTemplate, key))) return key;
  const template = ctx.em.create(FormTemplate, {
    ...key,
    title: content.title,
    currentNumber: 1,
    createdAt: ctx.clock.now(),
  });
  addVersion(ctx, template, content);
  return written(ctx, template, {
    verb: 'publishFormTemplate',
    told: 'formTemplatePublished',
    before: {},
    after: { title: content.title, number: 1 },
  });
}

/** Publishes the next version; forms that are out keep the one they were handed out with. */
export async function reviseFormTemplate(ctx: Context, input: ReviseFormTemplateInput): Promise<RowKey> {
  const template = await seenTemplate(ctx, input.id);
  demand(canReviseTemplate(actorOf(ctx), template));
  const content = contentOf(input);
  await ctx.em.lock(template, LockMode.OPTIMISTIC, input.version);
  const before = { title: template.title, number: template.currentNumber };
  template.currentNumber += 1;
  template.title = content.title;
  addVersion(ctx, template, content);
  const after = { title: content.title, number: template.currentNumber };
  return written(ctx, template, { verb: 'reviseFormTemplate', told: 'formTemplateRevised', before, after });
}

/** Takes a template out of use; forms that are out may still be filled in. */
export async function retireFormTemplate(ctx: Context, input: RetireFormTemplateInput): Promise<RowKey> {
  const template = await seenTemplate(ctx, input.id);
  demand(canReviseTemplate(actorOf(ctx), template));
  const { reason } = checked(retireFormTemplateRules, input);
  await ctx.em.lock(template, LockMode.OPTIMISTIC, input.version);
  template.isRetired = true;
  const changed = { before: { isRetired: false }, after: { isRetired: true } };
  return written(ctx, template, { verb: 'retireFormTemplate', told: 'formTemplateRetired', reason, ...changed });
}

interface Content {
  title: string;
  introduction: string | null;
  questions: Question[];
}

/** What is asked, with options only where something is chosen, and each key once. */
function contentOf(input: object): Content {
  const { title, introduction = null, questions } = checked(formTemplateRules, input);
  const asked = questions.map(({ key, kind, text, options, isRequired }): Question => {
    const isChoice = kind === QuestionKind.CHOICE || kind === QuestionKind.CHOICES;
    // The API takes no other kind.
    return {
      key,
      kind: kind as QuestionKind,
      text,
      options: isChoice ? [...(options ?? [])] : [],
      isRequired: isRequired ?? false,
    };
  });
  return { title, introduction, questions: asked };
}

function addVersion(ctx: Context, template: FormTemplate, content: Content): void {
  ctx.em.create(FormTemplateVersion, {
    regionId: template.regionId,
    id: newId(),
    template,
    number: template.currentNumber,
    ...content,
    publishedOn: dayOf(ctx.clock.now()),
    publishedByName: actorOf(ctx).displayName,
  });
}

interface Done {
  verb: string;
  told: string;
  reason?: string;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

async function written(ctx: Context, template: FormTemplate, done: Done): Promise<RowKey> {
  const key = { regionId: template.regionId, id: template.id };
  const { verb, told, reason = null, before, after } = done;
  const changes = changesBetween(before, after);
  recordDeed(ctx, { verb, subjectType: 'FormTemplate', subject: key, reason, changes });
  await ctx.em.flush();
  await tell(ctx, told, key);
  return key;
}

/** The template behind an id; one that is absent and one that is not yours are the same answer. */
async function seenTemplate(ctx: Context, id: string): Promise<FormTemplate> {
  const template = await ctx.em.findOne(FormTemplate, fromGlobalId('ftp', id));
  if (!template) throw new Refusal('NOT_FOUND', { field: 'id' });
  return template;
}

/** The questionnaire that a county hands out where none is named: the nearest one in use, its own before its city's. */
export async function templateAtHand(ctx: Pick<Context, 'em'>, regionId: number): Promise<FormTemplateVersion | null> {
  const near = [regionId, ...[100, 10_000].map((size) => Math.floor(regionId / size) * size), 100_000];
  const [template] = await ctx.em.find(
    FormTemplate,
    { regionId: { $in: near }, isRetired: false },
    { orderBy: { regionId: 'desc', id: 'desc' }, limit: 1 },
  );
  if (!template) return null;
  const { currentNumber: number } = template;
  return ctx.em.findOneOrFail(FormTemplateVersion, { regionId: template.regionId, template, number });
}

/** The version in use of a template that may be handed out in a region; null where the input names none. */
export async function templateInUse(ctx: Context, id: string | null | undefined): Promise<FormTemplateVersion | null> {
  if (id == null) return null;
  const template = await ctx.em.findOne(FormTemplate, fromGlobalId('ftp', id, 'templateId'));
  if (!template) throw badInput('templateId', 'NOT_HERE');
  if (template.isRetired) throw new Refusal('TEMPLATE_RETIRED', { field: 'templateId' });
  const { regionId, currentNumber: number } = template;
  return ctx.em.findOneOrFail(FormTemplateVersion, { regionId, template, number });
}
