import type { EnterpriseTransferDetailFragment } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';

type Pack = EnterpriseTransferDetailFragment['pack'];
type Entry = Pack['fileEntries'][number];
const sections = ['LICENCES', 'INVESTMENT', 'YEARLY_FIGURES', 'DOCUMENTS', 'POLICIES'] as const;
interface Line {
  title: string;
  facts: string[];
}

/** What stood in the file of an enterprise as a person reads it, section by section. */
export function usePackFile(pack: () => Pack) {
  const { t } = useI18n();
  const format = useFormat();
  const said = (key: string, words: string | null) => (words ? t(`transfers.entry.${key}`, { words }) : '');
  const day = (key: string, on: string | null) => (on ? t(`transfers.entry.${key}`, { day: format.day(on) }) : '');
  const figure = (key: string, value: string | number | null) =>
    value === null ? '' : t(`transfers.entry.${key}`, { value: format.number(Number(value)) });
  const inYear = ({ year }: Entry) => (year === null ? '' : t('transfers.entry.year', { year }));
  const kind = ({ section, kind: code }: Entry) => (code ? t(`transfers.entry.kind.${section}.${code}`) : '');

  function titleOf(entry: Entry): string {
    if (entry.section === 'YEARLY_FIGURES') return inYear(entry);
    return entry.title ?? kind(entry);
  }
  function moneyOf({ section, amount, currency }: Entry): string {
    if (section === 'POLICIES') return figure('yuan', amount);
    return amount && currency ? `${figure('money', amount)}${t(`transfers.entry.currency.${currency}`)}` : '';
  }
  const lineOf = (entry: Entry): Line => ({
    title: titleOf(entry),
    facts: [
      entry.title || entry.section === 'YEARLY_FIGURES' ? kind(entry) : '',
      said('number', entry.number),
      entry.body ?? '',
      moneyOf(entry),
      entry.section === 'YEARLY_FIGURES' ? '' : inYear(entry),
      figure('output', entry.outputValue),
      figure('tax', entry.taxPaid),
      figure('export', entry.exportValue),
      figure('staff', entry.staffCount),
      day('from', entry.fromOn),
      day('to', entry.toOn),
      day('recorded', entry.recordedOn),
    ].filter(Boolean),
  });
  return computed(() =>
    sections
      .map((section) => ({ section, entries: pack().fileEntries.filter((entry) => entry.section === section) }))
      .filter(({ entries }) => entries.length > 0)
      .map(({ section, entries }) => ({ section, lines: entries.map(lineOf) })),
  );
}
