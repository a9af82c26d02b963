import { addContactChannelRules, judge } from '@lianxi/schema';
import type { FieldChange } from '../../platform/audit.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import {
  ConsentState,
  ConsentWay,
  ContactChannel,
  ContactChannelKind,
  takeChannelByFile,
  type ChannelOfFile,
} from '../people/index.ts';
import type { CellReading } from './cell-reading.ts';
import type { RowProblem } from './import.entity.ts';

/** What the county holds of a channel of somebody: the newest line of the value. */
interface KnownChannel {
  consent: ConsentState;
  isEnded: boolean;
}

/** Channels by person and value; who was looked up has an entry even without any. */
export type KnownChannels = Map<string, Map<string, KnownChannel>>;

const kinds: readonly (readonly [ContactChannelKind, RegExp])[] = [
  [ContactChannelKind.WECHAT, /微信|wechat/i],
  [ContactChannelKind.EMAIL, /邮|mail/i],
  [ContactChannelKind.MOBILE, /手机|移动|mobile|cell/i],
  [ContactChannelKind.PHONE, /电话|固话|座机|phone|tel/i],
];
const shapes: readonly (readonly [ContactChannelKind, RegExp])[] = [
  [ContactChannelKind.EMAIL, /@/],
  [ContactChannelKind.MOBILE, /^(?:\+?86)?[\s-]*1\d{2}[\s-]?\d{4}[\s-]?\d{4}$/],
  [ContactChannelKind.PHONE, /^0\d{2,3}[\s-]?\d{7,8}$/],
];
/** A denial first: 不同意 has 同意 in it. */
const refused = /不|未|否|拒|撤|^no|not|withdrawn|declined/i;
const ways: readonly (readonly [ConsentWay, RegExp])[] = [
  [ConsentWay.WRITTEN, /书面|签|written|signed/i],
  [ConsentWay.SPOKEN, /口头|当面|电话|spoken|oral/i],
];
const found = <T>(list: readonly (readonly [T, RegExp])[], text: string): T | null =>
  list.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/**
 * Reads one more way to reach somebody. It is taken only with the person's consent, its way and its day; the row comes in
 * without it otherwise, and says why: who keeps a number has to know that it may be used.
 */
export function readChannel(row: CellReading, today: string): ChannelOfFile | null {
  const [word, value, said] = [row.text('CHANNEL_KIND'), row.text('CHANNEL'), row.text('CHANNEL_CONSENT')];
  const saidOn = row.day('CHANNEL_CONSENT_ON');
  if (value === null) return null;
  if (saidOn !== null && saidOn > today) row.refuse('CHANNEL_CONSENT_ON', 'DAY_FUTURE');
  const isRefused = said !== null && refused.test(said);
  const way = said === null || isRefused ? null : found(ways, said);
  if (isRefused) row.warn('CHANNEL_CONSENT', 'CHANNEL_REFUSED');
  else if (way === null) row.warn('CHANNEL_CONSENT', 'CHANNEL_WITHOUT_CONSENT');
  else if (saidOn === null) row.warn('CHANNEL_CONSENT_ON', 'CHANNEL_WITHOUT_CONSENT');
  if (way === null || saidOn === null) return null;
  const kind = word === null ? found(shapes, value) : found(kinds, word);
  if (kind === null) {
    row.warn('CHANNEL_KIND', 'CHANNEL_KIND_UNKNOWN');
    return null;
  }
  const judged = judge(addContactChannelRules, { kind, value });
  if ('value' in judged) return { kind, value: judged.value.value, way, saidOn };
  for (const { rule } of judged.issues) row.refuse('CHANNEL', rule);
  return null;
}

/** Looks up the channels of people who were not looked up before: one statement. */
export async function loadChannels(work: Work, known: KnownChannels, people: readonly RowKey[]): Promise<void> {
  const unknown = people.filter(({ id }) => !known.has(id));
  if (unknown.length === 0) return;
  for (const { id } of unknown) known.set(id, new Map());
  const channels = await work.em.find(
    ContactChannel,
    { person: { $in: unknown.map(({ regionId, id }) => [regionId, id]) } },
    { orderBy: { addedAt: 'asc' } },
  );
  for (const { person, value, consent, endedAt } of channels)
    if (value != null) known.get(person.id)?.set(value, { consent, isEnded: endedAt != null });
}

/** What a channel of the file does to somebody's record. */
export interface ChannelVerdict {
  problems: RowProblem[];
  changes: FieldChange[];
  write?: (work: Work, reason: string) => Promise<void>;
}
const nothing: ChannelVerdict = { problems: [], changes: [] };

/** A file brings consent; what the person withdrew it never brings back. */
export function judgeChannel(known: KnownChannels, person: RowKey, said: ChannelOfFile | null): ChannelVerdict {
  if (said === null) return nothing;
  const theirs = known.get(person.id) ?? new Map<string, KnownChannel>();
  known.set(person.id, theirs);
  const before = theirs.get(said.value);
  if (before?.consent === ConsentState.WITHDRAWN)
    return { ...nothing, problems: [{ column: 'CHANNEL', rule: 'CHANNEL_WITHDRAWN', isWarning: true }] };
  if (before?.consent === ConsentState.GIVEN && !before.isEnded) return nothing;
  theirs.set(said.value, { consent: ConsentState.GIVEN, isEnded: false });
  return {
    problems: [],
    changes: [{ field: 'channel', before: null, after: said.kind }],
    write: (work, reason) => takeChannelByFile(work, person, { ...said, reason }),
  };
}
