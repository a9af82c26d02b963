import { judge, registerPersonRules } from '@lianxi/schema';
import { changesBetween } from '../../platform/audit.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { newId } from '../../platform/tenant-key.ts';
import {
  addPerson,
  amendPersonByFile,
  maskedChanges,
  Person,
  PersonKind,
  PersonRole,
  PersonSource,
  takeRoleByFile,
  type ChannelOfFile,
} from '../people/index.ts';
import { maskPhone } from '../privacy/index.ts';
import { CellReading } from './cell-reading.ts';
import type { KnownColumn } from './column-words.ts';
import { ImportOutcome } from './import-states.ts';
import type { Pass } from './import-work.ts';
import type { RowProblem } from './import.entity.ts';
import { judgeChannel, loadChannels, readChannel, type KnownChannels } from './people-channels.ts';
import { conflictAt, type RecordKind, type RowSaid, type Verdict } from './record-rows.ts';
import type { RowCells } from './row-facts.ts';

/** Somebody as a row of the file tells it; what is not known is null. */
interface SaidPerson {
  name: string;
  kind: PersonKind;
  title: string | null;
  phone: string | null;
  /** One more way to reach them, to which they agreed. */
  channel: ChannelOfFile | null;
}

/** Somebody who stands for an enterprise, in the register or by an earlier row of the file. */
interface KnownPerson {
  person: RowKey;
  role: string;
  name: string;
  phone: string | null;
  title: string | null;
  isOfFile: boolean;
}

interface KnownPeople {
  /** By the key of the enterprise. */
  here: Map<string, KnownPerson[]>;
  /** By county, name and phone: the same human being in another enterprise of the county. */
  elsewhere: Map<string, RowKey>;
  channels: KnownChannels;
}

const businessperson = /企业家|负责人|台商|法人|业主|经营者|投资人|business/i;
const staff = /员工|职工|职员|工作人员|联系人|联络员|staff|employee/i;
const atTheTop =
  /^(?:董事长|总经理|总裁|厂长|法定代表人|负责人|经营者|投资人|业主|创始人|chairman|ceo|owner|general manager)/i;
const legalTitle = '法定代表人';

/** Businessperson or staff: as the row says, else as the heading or the title does; whoever is neither is staff. */
function kindOf(word: string | null, { header, title }: { header: string; title: string | null }): PersonKind {
  if (word !== null) return businessperson.test(word) ? PersonKind.BUSINESSPERSON : PersonKind.STAFF;
  const isAtTheTop = title === null ? businessperson.test(header) : atTheTop.test(title);
  return isAtTheTop ? PersonKind.BUSINESSPERSON : PersonKind.STAFF;
}

/** Reads the people of a row: the legal representative, and somebody else beside. One human being is read once. */
function read(cells: RowCells, { columns, today }: Pass): { said: SaidPerson[]; problems: RowProblem[] } {
  const row = new CellReading(cells);
  const { problems } = row;
  const [legal, legalPhone] = [row.text('LEGAL_REPRESENTATIVE'), row.text('LEGAL_PHONE')];
  const [other, word] = [row.text('PERSON'), row.text('PERSON_KIND')];
  const [title, phone] = [row.text('TITLE'), row.text('PHONE')];
  if (legal === null && other === null) row.refuse('PERSON', 'REQUIRED');
  if (word !== null && !businessperson.test(word) && !staff.test(word)) row.warn('PERSON_KIND', 'PERSON_KIND_UNKNOWN');
  const header = columns.find(({ column }) => column === 'PERSON')?.header ?? '';
  const said: SaidPerson[] = [];
  const channel = readChannel(row, today);
  const isOne = legal !== null && (other === null || other === legal);
  if (legal !== null) {
    const given = {
      name: legal,
      title: (isOne ? title : null) ?? legalTitle,
      phone: legalPhone ?? (isOne ? phone : null),
    };
    said.push({
      ...judged(given, { name: 'LEGAL_REPRESENTATIVE', phone: 'LEGAL_PHONE', problems }),
      kind: PersonKind.BUSINESSPERSON,
      channel: isOne ? channel : null,
    });
  }
  if (other !== null && !isOne) {
    const kind = kindOf(word, { header, title });
    said.push({
      ...judged({ name: other, title, phone }, { name: 'PERSON', phone: 'PHONE', problems }),
      kind,
      channel,
    });
  }
  return { said, problems };
}

/** Somebody's facts by the rules that hold for a person who is entered by hand. */
function judged(
  given: Omit<SaidPerson, 'kind' | 'channel'>,
  { name, phone, problems }: { name: KnownColumn; phone: KnownColumn; problems: RowProblem[] },
): Omit<SaidPerson, 'kind' | 'channel'> {
  const { title, ...facts } = given;
  const answer = judge(registerPersonRules, { ...facts, roles: [{ title }] });
  if ('value' in answer) return { name: answer.value.name, phone: answer.value.phone ?? null, title };
  const columnOf = (field: string): KnownColumn => (field === 'name' ? name : field === 'phone' ? phone : 'TITLE');
  for (const { field, rule } of answer.issues) problems.push({ column: columnOf(field), rule, isWarning: false });
  return given;
}

const sameOne = (regionId: number, name: string, phone: string): string => `${regionId} ${name} ${phone}`;

/**
 * Who stands for these enterprises, who of the same name and phone is known in their counties, and their channels where
 * the file brings some: three statements.
 */
async function load(work: Work, known: KnownPeople, rows: readonly RowSaid<SaidPerson[]>[]): Promise<void> {
  const unknown = rows.filter(({ enterprise }) => !known.here.has(enterprise.id));
  for (const { enterprise } of unknown) known.here.set(enterprise.id, []);
  const regionIds = [...new Set(rows.map(({ enterprise }) => enterprise.regionId))];
  if (unknown.length > 0) {
    const whose = unknown.map(({ enterprise: { regionId, id } }) => [regionId, id]);
    const roles = await work.em.find(
      PersonRole,
      { regionId: { $in: regionIds }, enterprise: { $in: whose }, toOn: null },
      { populate: ['person'], orderBy: { id: 'asc' } },
    );
    for (const { id: role, person, enterprise, title = null } of roles) {
      const { regionId, id, name, phone = null } = person;
      const one = { person: { regionId, id }, role, name, phone, title, isOfFile: false };
      known.here.get(enterprise.id)?.push(one);
    }
  }
  await loadElsewhere(work, known, rows);
  if (rows.every(({ said }) => said.every(({ channel }) => channel === null))) return;
  const reached = rows.flatMap(({ enterprise }) => known.here.get(enterprise.id) ?? []).map(({ person }) => person);
  await loadChannels(work, known.channels, [...reached, ...known.elsewhere.values()]);
}

async function loadElsewhere(work: Work, known: KnownPeople, rows: readonly RowSaid<SaidPerson[]>[]): Promise<void> {
  const regionIds = [...new Set(rows.map(({ enterprise }) => enterprise.regionId))];
  const reachable = rows.flatMap(({ said }) => said).filter(({ phone }) => phone !== null);
  if (reachable.length === 0) return;
  const found = await work.em.find(Person, {
    regionId: { $in: regionIds },
    name: { $in: [...new Set(reachable.map(({ name }) => name))] },
    phone: { $in: [...new Set(reachable.flatMap(({ phone }) => phone ?? []))] },
  });
  for (const { regionId, id, name, phone } of found)
    if (phone != null) known.elsewhere.set(sameOne(regionId, name, phone), { regionId, id });
}

function judgePeople(known: KnownPeople, { enterprise, said }: RowSaid<SaidPerson[]>): Verdict {
  const each = said.map((one) => judgePerson(known, enterprise, one));
  const conflict = each.find(({ outcome }) => outcome === ImportOutcome.CONFLICT);
  if (conflict) return conflict;
  const of = (outcome: ImportOutcome) => each.some((one) => one.outcome === outcome);
  const problems = each.flatMap((one) => one.problems);
  const isWritten = of(ImportOutcome.NEW) || of(ImportOutcome.UPDATE);
  if (!isWritten) return { outcome: ImportOutcome.UNCHANGED, problems, changes: [] };
  return {
    outcome: of(ImportOutcome.NEW) ? ImportOutcome.NEW : ImportOutcome.UPDATE,
    problems,
    changes: each.flatMap(({ changes }) => changes),
    write: async (work, reason) => {
      for (const { write } of each) await write?.(work, reason);
    },
  };
}

/** One human being of a row against who stands for the enterprise. */
function judgePerson(known: KnownPeople, enterprise: RowKey, said: SaidPerson): Verdict {
  const here = known.here.get(enterprise.id) ?? [];
  const named = here.filter(({ name }) => name === said.name);
  const reached = named.filter(({ phone }) => phone !== null && phone === said.phone);
  const [one, ...more] = reached.length > 0 ? reached : named;
  if (more.length > 0) return conflictAt('PERSON', 'PERSON_SEVERAL');
  return one ? amendment(known, one, said) : entry(known, enterprise, said);
}

/** A known person: phone and title are brought up to date; silence in the file takes nothing away. */
function amendment(known: KnownPeople, one: KnownPerson, { phone, title, channel }: SaidPerson): Verdict {
  const changed = {
    ...(phone !== null && phone !== one.phone ? { phone } : {}),
    // The file calls every legal representative that; the title somebody is known by says more.
    ...(title !== null && title !== one.title && !(title === legalTitle && one.title !== null) ? { title } : {}),
  };
  const repeated: RowProblem = { column: 'PERSON', rule: 'DUPLICATE_IN_FILE', isWarning: true };
  const { person, role } = one;
  const brought = judgeChannel(known.channels, person, channel);
  const problems = [...(one.isOfFile ? [repeated] : []), ...brought.problems];
  const ofPerson = maskedChanges({ phone: one.phone, title: one.title }, changed);
  const changes = [...ofPerson, ...brought.changes];
  if (changes.length === 0) return { outcome: ImportOutcome.UNCHANGED, problems, changes };
  Object.assign(one, changed);
  const write = async (work: Work, reason: string) => {
    if (ofPerson.length > 0) await amendPersonByFile(work, { person, role, changed, changes: ofPerson, reason });
    await brought.write?.(work, reason);
  };
  return { outcome: ImportOutcome.UPDATE, problems, changes, write };
}

/** Somebody who does not stand for the enterprise yet: new, or known by name and phone in another one of the county. */
function entry(known: KnownPeople, enterprise: RowKey, { name, kind, title, phone, channel }: SaidPerson): Verdict {
  const { regionId } = enterprise;
  const before = phone === null ? null : (known.elsewhere.get(sameOne(regionId, name, phone)) ?? null);
  const person = before ?? { regionId, id: newId() };
  const role = { id: newId(), enterprise, kind, title, fromOn: null };
  known.here.get(enterprise.id)?.push({ person, role: role.id, name, phone, title, isOfFile: true });
  if (phone !== null) known.elsewhere.set(sameOne(regionId, name, phone), person);
  const facts = { name, phone };
  const brought = judgeChannel(known.channels, person, channel);
  return {
    outcome: ImportOutcome.NEW,
    problems: brought.problems,
    // The row tells the rest itself. Whether somebody is a businessperson is how it was read, but for the legal
    // representative, who always is.
    changes: [...(title === legalTitle ? [] : changesBetween({}, { kind })), ...brought.changes],
    write: async (work, reason) => {
      if (before) takeRoleByFile(work, before, { role, reason });
      else addPerson(work, person, { facts, roles: [role], source: PersonSource.IMPORTED, reason });
      await brought.write?.(work, reason);
    },
  };
}

/** The register keeps the phone from now on; the row keeps what everybody may see of it, and of a channel that was left out no more. */
function kept(cells: RowCells): RowCells {
  const { PHONE, LEGAL_PHONE, CHANNEL } = cells;
  return {
    ...cells,
    ...(PHONE === undefined ? {} : { PHONE: maskPhone(PHONE) }),
    ...(LEGAL_PHONE === undefined ? {} : { LEGAL_PHONE: maskPhone(LEGAL_PHONE) }),
    ...(CHANNEL === undefined ? {} : { CHANNEL: maskPhone(CHANNEL) }),
  };
}

/** People of enterprises: they enter the register with a role, or what is known of them is brought up to date. */
export const peopleKind: RecordKind<SaidPerson[], KnownPeople> = {
  read,
  nothing: () => ({ here: new Map(), elsewhere: new Map(), channels: new Map() }),
  load,
  judge: judgePeople,
  kept,
};
