import { keepPromiseRules, reasonRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { clientIdOf } from '../../platform/client-id.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context, type Work } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Officer } from '../liaison/index.ts';
import { PersonRole } from '../people/index.ts';
import { entryWords, FileEntryState } from './dossier-states.ts';
import { FileEntry, FileOwner } from './dossier.entity.ts';
import type {
  AssignSectionInput,
  CorrectFileEntryInput,
  KeepPromiseInput,
  RecordFileEntryInput,
  VerifySectionInput,
  WithdrawFileEntryInput,
} from './dossier.inputs.ts';
import { canAssignSection, canChangeEntry, canKeepFile, canKeepPromise } from './dossier.policy.ts';
import { saidOf, type Said } from './entry-facts.ts';
import { addCheck, addEntry } from './entry-record.ts';
import { FileSection } from './file-sections.ts';

/** So many entries of one section an enterprise has at most. */
const most = 200;

/** Enters one thing in an enterprise's file; whoever enters something has looked at that section. */
export async function recordFileEntry(ctx: Context, input: RecordFileEntryInput): Promise<RowKey> {
  const enterprise = await enterpriseToKeep(ctx, input.enterpriseId);
  const key = { regionId: enterprise.regionId, id: clientIdOf(input.clientId) };
  const known = await ctx.em.findOne(FileEntry, key);
  if (known) {
    if (known.enterprise.id !== enterprise.id) throw badInput('clientId', 'NOT_HERE');
    return keyOf(enterprise);
  }
  const said = await saidOf(ctx, enterprise.regionId, input);
  await demandRoom(ctx, enterprise, said);
  addEntry(ctx, { key, enterprise, said });
  addCheck(ctx, keyOf(enterprise), { section: said.section, on: dayOf(ctx.clock.now()), isNone: false });
  recordDeed(ctx, {
    verb: 'recordFileEntry',
    subjectType: 'FileEntry',
    subject: key,
    about: keyOf(enterprise),
    changes: changesBetween({}, { section: said.section, ...said.words, file: said.file?.name }),
  });
  await ctx.em.flush();
  await tell(ctx, 'fileEntryRecorded', key);
  return keyOf(enterprise);
}

/** Corrects an entry: a new one takes its place with the reason, and the old one is kept as it was. */
export async function correctFileEntry(ctx: Context, input: CorrectFileEntryInput): Promise<RowKey> {
  const { reason } = checked(reasonRules, input);
  const old = await entryToChange(ctx, input, canChangeEntry);
  const said = await saidOf(ctx, old.regionId, input);
  if (said.section !== old.section) throw badInput('id', 'NOT_HERE');
  if (said.words.year !== old.year && said.section === FileSection.YEARLY_FIGURES)
    await demandFreeYear(ctx, old.enterprise, said);
  const key = { regionId: old.regionId, id: newId() };
  const { section, ...words } = { section: said.section, ...said.words, file: said.file?.name ?? null };
  const saidBefore = (name: string): unknown => (name === 'file' ? old.file?.name : Reflect.get(old, name));
  const before = Object.fromEntries(Object.keys(words).map((name) => [name, saidBefore(name)]));
  Object.assign(old, { state: FileEntryState.REPLACED, stateReason: reason });
  // The old one steps aside first: no year has two figures, not even for a moment.
  await ctx.em.flush();
  addEntry(ctx, { key, enterprise: old.enterprise, said, replacesId: old.id });
  addCheck(ctx, keyOf(old.enterprise), { section, on: dayOf(ctx.clock.now()), isNone: false });
  recordDeed(ctx, {
    verb: 'correctFileEntry',
    subjectType: 'FileEntry',
    subject: key,
    about: keyOf(old.enterprise),
    reason,
    changes: [{ field: 'section', before: section, after: section }, ...changesBetween(before, words)],
  });
  await ctx.em.flush();
  await tell(ctx, 'fileEntryCorrected', key);
  return keyOf(old.enterprise);
}

/** Withdraws an entry that should not stand; it is kept, with the reason. */
export async function withdrawFileEntry(ctx: Context, input: WithdrawFileEntryInput): Promise<RowKey> {
  const { reason } = checked(reasonRules, input);
  const entry = await entryToChange(ctx, input, canChangeEntry);
  Object.assign(entry, { state: FileEntryState.WITHDRAWN, stateReason: reason });
  return changed(ctx, entry, { verb: 'withdrawFileEntry', told: 'fileEntryWithdrawn', reason });
}

/** Says that a promise was kept, and how. */
export async function keepPromise(ctx: Context, input: KeepPromiseInput): Promise<RowKey> {
  const { note } = checked(keepPromiseRules, input);
  const entry = await entryToChange(ctx, input, canKeepPromise);
  Object.assign(entry, { keptOn: dayOf(ctx.clock.now()), keptNote: note });
  return changed(ctx, entry, { verb: 'keepPromise', told: 'promiseKept', reason: note });
}

/** Somebody looked at a section: it is still true, or there is nothing. Done twice on a day it is done. */
export async function verifySection(ctx: Context, input: VerifySectionInput): Promise<RowKey> {
  const enterprise = await enterpriseToKeep(ctx, input.enterpriseId);
  const { section } = input;
  const holds = await holdsAnything(ctx, enterprise, section);
  const isNone = input.isNone === true;
  if (holds && isNone) throw new Refusal('FILE_SECTION_FILLED', { field: 'isNone' });
  if (!holds && !isNone) throw new Refusal('FILE_SECTION_EMPTY', { field: 'section' });
  const key = keyOf(enterprise);
  addCheck(ctx, key, { section, on: dayOf(ctx.clock.now()), isNone });
  const changes = changesBetween({}, { section, ...(isNone && { isNone: 'YES' }) });
  recordDeed(ctx, { verb: 'verifySection', subjectType: 'Enterprise', subject: key, changes });
  await ctx.em.flush();
  await tell(ctx, 'fileSectionVerified', key);
  return key;
}

/** Says whose section it is: whoever holds a post, or one officer. */
export async function assignSection(ctx: Context, input: AssignSectionInput): Promise<RowKey> {
  const enterprise = await enterpriseToKeep(ctx, input.enterpriseId);
  demand(canAssignSection(actorOf(ctx), enterprise.regionId));
  const { section, postKind = null, officerId = null } = input;
  if ((postKind === null) === (officerId === null))
    throw badInput('officerId', officerId === null ? 'REQUIRED' : 'EITHER_OR');
  const officer =
    officerId === null ? null : await ctx.em.findOne(Officer, fromGlobalId('ofc', officerId, 'officerId'));
  if (officerId !== null && officer?.regionId !== enterprise.regionId) throw badInput('officerId', 'NOT_HERE');
  const key = keyOf(enterprise);
  ctx.em.create(FileOwner, {
    regionId: enterprise.regionId,
    id: newId(),
    enterprise,
    section,
    postKind,
    officer,
    setByName: actorOf(ctx).displayName,
    createdAt: ctx.clock.now(),
  });
  const changes = changesBetween({}, { section, postKind, officer: officer?.name });
  recordDeed(ctx, { verb: 'assignSection', subjectType: 'Enterprise', subject: key, changes });
  await ctx.em.flush();
  await tell(ctx, 'fileSectionAssigned', key);
  return key;
}

/** A visit counts as a look at the sections that it touched, and at no other; the deed is the visit's own. */
export function checkByVisit(
  ctx: Work,
  { visit, enterprise, on }: { visit: RowKey; enterprise: RowKey; on: string },
  sections: readonly FileSection[],
): void {
  for (const section of new Set(sections)) addCheck(ctx, enterprise, { section, on, isNone: false, visit });
}

const keyOf = ({ regionId, id }: RowKey): RowKey => ({ regionId, id });

async function enterpriseToKeep(ctx: Context, id: string): Promise<Enterprise> {
  const enterprise = await ctx.em.findOne(Enterprise, fromGlobalId('ent', id, 'enterpriseId'));
  // One that is absent and one that is not yours are the same answer.
  if (!enterprise) throw new Refusal('NOT_FOUND', { field: 'enterpriseId' });
  demand(canKeepFile(actorOf(ctx), enterprise));
  return enterprise;
}

/** The entry of an id of any of the seven kinds, at the version that was seen. */
async function entryToChange(
  ctx: Context,
  { id, version }: { id: string; version: number },
  may: typeof canChangeEntry,
): Promise<FileEntry> {
  const [section, word] = Object.entries(entryWords).find(([, one]) => id.startsWith(`${one}_`)) ?? [];
  if (word === undefined) throw new Refusal('BAD_ID', { field: 'id' });
  const entry = await ctx.em.findOne(FileEntry, fromGlobalId(word, id), { populate: ['enterprise', 'file'] });
  if (!entry || entry.section !== section) throw new Refusal('NOT_FOUND', { field: 'id' });
  const { regionId, state, keptOn = null } = entry;
  demand(may(actorOf(ctx), { regionId, section: entry.section, state, keptOn }));
  await ctx.em.lock(entry, LockMode.OPTIMISTIC, version);
  return entry;
}

async function demandRoom(ctx: Context, enterprise: Enterprise, said: Said): Promise<void> {
  const standing = { regionId: enterprise.regionId, enterprise, section: said.section, state: FileEntryState.CURRENT };
  if ((await ctx.em.count(FileEntry, standing)) >= most) throw badInput('enterpriseId', 'TOO_MANY');
  if (said.section === FileSection.YEARLY_FIGURES) await demandFreeYear(ctx, enterprise, said);
}

/** A year has one set of figures; another word on them is a correction. */
async function demandFreeYear(ctx: Context, enterprise: Enterprise, { section, words }: Said): Promise<void> {
  const standing = { regionId: enterprise.regionId, enterprise, section, state: FileEntryState.CURRENT };
  if ((await ctx.em.count(FileEntry, { ...standing, year: words.year })) > 0) throw badInput('year.year', 'YEAR_TAKEN');
}

/** Whether there is something in a section to look at. Basic facts there always are; needs and promises are asked for. */
async function holdsAnything(ctx: Context, enterprise: Enterprise, section: FileSection): Promise<boolean> {
  const { regionId } = enterprise;
  if (section === FileSection.PEOPLE) return (await ctx.em.count(PersonRole, { regionId, enterprise, toOn: null })) > 0;
  if (section === FileSection.BASIC_FACTS || section === FileSection.NEEDS) return true;
  return (await ctx.em.count(FileEntry, { regionId, enterprise, section, state: FileEntryState.CURRENT })) > 0;
}

async function changed(
  ctx: Context,
  entry: FileEntry,
  { verb, told, reason }: { verb: string; told: string; reason: string },
): Promise<RowKey> {
  const key = keyOf(entry);
  const about = keyOf(entry.enterprise);
  const { section, title, place, year } = entry;
  const changes = [
    { field: 'section', before: section, after: section },
    ...changesBetween(
      { title, place, year },
      verb === 'withdrawFileEntry' ? { title: null, place: null, year: null } : {},
    ),
  ];
  recordDeed(ctx, { verb, subjectType: 'FileEntry', subject: key, about, reason, changes });
  await ctx.em.flush();
  await tell(ctx, told, key);
  return about;
}
