import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';
import type { Tone } from '../../shared/page/StatusTag.vue';
import type { EntryPart } from './entry-forms.ts';
import type { File } from './useDossier.ts';

/** One entry as a person reads it. */
export interface Entry {
  id: string;
  version: number;
  title: string;
  /** What else it says, in the order of reading. */
  facts: string[];
  tag?: { tone: Tone; label: string };
  /** Nothing where it is a paper, which is withdrawn and uploaded anew. */
  part?: EntryPart;
  /** What a correction begins with. */
  values: Readonly<Record<string, unknown>>;
  mayChange: boolean;
  mayKeep: boolean;
  /** The county that entered it, where it came with a transfer. */
  takenOverFrom: string | null;
  /** Where its file lies, with its name. */
  file?: { href: string; name: string };
}

interface Read extends Pick<Entry, 'title' | 'facts' | 'part' | 'file'> {
  mayKeep?: boolean;
  tag?: Entry['tag'] | null;
}
interface Standing {
  id: string;
  version: number;
  takenOverFrom: string | null;
  viewerCan: { change: boolean };
}

/** How the parts of an entry are said. */
export function useEntryWords() {
  const { t } = useI18n();
  const format = useFormat();
  const fact = (key: string, named = {}): string => t(`dossier.facts.${key}`, named);
  const day = (key: string, on: string | null | undefined) => (on ? fact(key, { day: format.day(on) }) : '');
  return {
    t,
    fact,
    day,
    span: (from: string | null | undefined, to: string | null | undefined) => [day('from', from), day('to', to)],
    figure: (key: string, value: string | number | null | undefined) =>
      value == null ? '' : fact(key, { value: format.number(Number(value)) }),
    said: (key: string, words: string | null | undefined) => (words ? fact(key, { words }) : ''),
    tagged: (isSo: boolean, key: string, tone: Tone) => (isSo ? { tone, label: fact(key) } : null),
  };
}
type EntryWords = ReturnType<typeof useEntryWords>;

function entry(one: Standing, { facts, tag, mayKeep = false, ...read }: Read): Entry {
  const { id, version, takenOverFrom } = one;
  const base = { id, version, takenOverFrom, values: { ...one }, mayChange: one.viewerCan.change, mayKeep };
  return { ...base, ...read, ...(tag ? { tag } : {}), facts: facts.filter(Boolean) };
}

export const siteEntry = ({ t, figure, span }: EntryWords, one: File['sites'][number]): Entry =>
  entry(one, {
    part: 'site',
    title: `${t(`dossier.site.choices.kind.${one.kind}`)} · ${one.address}`,
    facts: [figure('area', one.area), ...span(one.fromOn, one.toOn), one.note ?? ''],
  });

export const licenceEntry = ({ said, span, tagged }: EntryWords, one: File['licences'][number]): Entry =>
  entry(one, {
    part: 'licence',
    title: one.title,
    facts: [said('number', one.number), one.issuer ?? '', ...span(one.fromOn, one.toOn)],
    tag: tagged(one.isExpired, 'expired', 'bad') ?? tagged(one.endsSoon, 'endsSoon', 'warn'),
  });

export function investmentEntry({ t, fact, figure }: EntryWords, one: File['investments'][number]): Entry {
  const currency = t(`dossier.investment.choices.currency.${one.currency}`);
  return entry(one, {
    part: 'investment',
    title: [t(`dossier.investment.choices.kind.${one.kind}`), one.title].filter(Boolean).join(' · '),
    facts: [`${figure('money', one.amount)}${currency}`, one.year ? fact('year', { year: one.year }) : ''],
  });
}

export function yearEntry({ t, fact, figure, said }: EntryWords, one: File['years'][number]): Entry {
  const isCurrent = one.state === 'CURRENT';
  return entry(one, {
    part: 'year',
    title: fact('year', { year: one.year }),
    facts: [
      figure('output', one.outputValue),
      figure('tax', one.taxPaid),
      figure('export', one.exportValue),
      figure('staff', one.staffCount),
      fact('source', { source: t(`dossier.year.choices.source.${one.source}`), by: one.toldBy }),
      isCurrent ? '' : said('because', one.stateReason),
    ],
    tag: isCurrent ? null : { tone: 'neutral', label: t(`dossier.entryState.${one.state}`) },
  });
}

export const documentEntry = ({ t, day }: EntryWords, one: File['documents'][number]): Entry =>
  entry(one, {
    title: `${t(`dossier.document.choices.kind.${one.kind}`)} · ${one.title}`,
    facts: [day('issued', one.fromOn)],
    file: { href: `/files/${one.fileId}`, name: one.fileName },
  });

export const policyEntry = ({ t, day, figure }: EntryWords, one: File['policies'][number]): Entry =>
  entry(one, {
    part: 'policy',
    title: one.title,
    facts: [t(`dossier.policy.choices.level.${one.level}`), day('from', one.sinceOn), figure('yuan', one.amount)],
  });

export const promiseEntry = ({ day, tagged }: EntryWords, one: File['promises'][number]): Entry =>
  entry(one, {
    part: 'promise',
    title: one.text,
    facts: [one.byWhom, day('due', one.dueOn), day('kept', one.keptOn), one.keptNote ?? ''],
    mayKeep: one.viewerCan.change && !one.keptOn,
    tag: tagged(one.isOverdue, 'overdue', 'bad'),
  });
