import { attachToVisitRules, signVisitRules } from '@lianxi/schema';
import { recordDeed } from '../../platform/audit.ts';
import { clientIdOf } from '../../platform/client-id.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { isPicture } from '../../platform/evidence-file.ts';
import { StoredFile } from '../../platform/files.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { Person } from '../people/index.ts';
import { confirmVisit, Visit, VisitAttendance, VisitConfirmer } from '../visits/index.ts';
import { VisitFile } from './visit-file.entity.ts';
import { VisitFileKind } from './visit-file-kind.ts';
import type { AttachToVisitInput, SignVisitInput } from './visit-file.inputs.ts';
import { canAttachToVisit } from './visit-file.policy.ts';

/** So many things one visit may have attached. */
const most = 30;

/** Attaches a picture or a document that was uploaded as evidence; one that is there under its client id is answered. */
export async function attachToVisit(ctx: Context, input: AttachToVisitInput): Promise<RowKey> {
  const { caption = null } = checked(attachToVisitRules, input);
  const visit = await visitToAttach(ctx, input.visitId);
  const key = { regionId: visit.regionId, id: clientIdOf(input.clientId) };
  if (await isAttached(ctx, key, visit)) return key;
  const file = await fileOf(ctx, visit, input.fileId);
  await demandRoom(ctx, visit);
  const kind = isPicture(file.type ?? null) ? VisitFileKind.PICTURE : VisitFileKind.DOCUMENT;
  return add(ctx, visit, { key, kind, file, caption, verb: 'attachToVisit', told: 'visitFileAttached' });
}

/**
 * Keeps the signature of somebody who was met: drawn on glass, or typed with the reason.
 *
 * It may count as the word of the enterprise; the visit is then confirmed in the same deed.
 */
export async function signVisit(ctx: Context, input: SignVisitInput): Promise<RowKey> {
  const { typedReason = null } = checked(signVisitRules, input);
  const visit = await visitToAttach(ctx, input.visitId);
  const key = { regionId: visit.regionId, id: clientIdOf(input.clientId) };
  if (await isAttached(ctx, key, visit)) return key;
  if ((input.fileId == null) === (typedReason === null))
    throw badInput('typedReason', typedReason === null ? 'REQUIRED' : 'EITHER_OR');
  const person = await personMet(ctx, visit, input.personId);
  const file = input.fileId == null ? null : await fileOf(ctx, visit, input.fileId);
  if (file && !isPicture(file.type ?? null)) throw badInput('fileId', 'NOT_HERE');
  await demandRoom(ctx, visit);
  const kind = VisitFileKind.SIGNATURE;
  await add(ctx, visit, { key, kind, file, person, typedReason, verb: 'signVisit', told: 'visitSigned' });
  if (!input.confirms) return key;
  if (input.version == null) throw badInput('version', 'REQUIRED');
  await confirmVisit(ctx, { id: input.visitId, version: input.version, confirmedBy: VisitConfirmer.ENTERPRISE });
  return key;
}

async function visitToAttach(ctx: Context, id: string): Promise<Visit> {
  const visit = await ctx.em.findOne(Visit, fromGlobalId('vis', id, 'visitId'));
  // One that is absent and one that is not yours are the same answer.
  if (!visit) throw new Refusal('NOT_FOUND', { field: 'visitId' });
  demand(canAttachToVisit(actorOf(ctx), visit));
  return visit;
}

/** Whether it was sent before; under a client id that another visit has it is not here. */
async function isAttached(ctx: Context, key: RowKey, visit: Visit): Promise<boolean> {
  const known = await ctx.em.findOne(VisitFile, key);
  if (known && known.visit.id !== visit.id) throw badInput('clientId', 'NOT_HERE');
  return known !== null;
}

/** A file that was looked into when it was uploaded; a list to be imported is none. */
async function fileOf(ctx: Context, visit: Visit, id: string): Promise<StoredFile> {
  const file = await ctx.em.findOne(StoredFile, fromGlobalId('fil', id, 'fileId'));
  if (file?.regionId !== visit.regionId || file.type == null) throw badInput('fileId', 'NOT_HERE');
  return file;
}

async function personMet(ctx: Context, visit: Visit, id: string): Promise<Person> {
  const key = fromGlobalId('per', id, 'personId');
  const { regionId } = visit;
  const met = { regionId, visit: { regionId, id: visit.id }, person: { regionId, id: key.id }, isRemoved: false };
  if (key.regionId !== regionId || (await ctx.em.count(VisitAttendance, met)) === 0)
    throw badInput('personId', 'NOT_HERE');
  return ctx.em.getReference(Person, [regionId, key.id]);
}

async function demandRoom(ctx: Context, { regionId, id }: Visit): Promise<void> {
  if ((await ctx.em.count(VisitFile, { regionId, visit: { regionId, id } })) >= most)
    throw badInput('visitId', 'TOO_MANY');
}

interface Added {
  key: RowKey;
  kind: VisitFileKind;
  file: StoredFile | null;
  caption?: string | null;
  person?: Person;
  typedReason?: string | null;
  verb: string;
  told: string;
}

async function add(ctx: Context, visit: Visit, added: Added): Promise<RowKey> {
  const { key, kind, file, caption = null, person = null, typedReason = null, verb, told } = added;
  ctx.em.create(VisitFile, {
    ...key,
    visit,
    kind,
    file,
    caption,
    person,
    typedReason,
    addedByName: actorOf(ctx).displayName,
    addedAt: ctx.clock.now(),
  });
  const subject = { regionId: visit.regionId, id: visit.id };
  const about = { regionId: visit.regionId, id: visit.enterprise.id };
  const after = file?.name ?? typedReason;
  const changes = [{ field: kind === VisitFileKind.SIGNATURE ? 'signature' : 'file', before: null, after }];
  recordDeed(ctx, { verb, subjectType: 'Visit', subject, about, changes });
  await ctx.em.flush();
  await tell(ctx, told, key);
  return key;
}
