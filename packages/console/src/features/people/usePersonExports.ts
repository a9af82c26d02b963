import { declinePersonExportRules } from '@lianxi/schema';
import {
  ApprovePersonExportDocument,
  DeclinePersonExportDocument,
  PersonExportListDocument,
  type PersonExportRowFragment,
} from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import type { DeedForm } from '../../shared/deed/deed-form.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import type { Tone } from '../../shared/page/StatusTag.vue';
import { useList } from '../../shared/paging/useList.ts';
import type { Column } from '../../shared/table/column.ts';

/** A second member agrees, or does not and says why. */
export const approving: DeedForm = { document: ApprovePersonExportDocument, fields: [] };
export const declining: DeedForm = {
  document: DeclinePersonExportDocument,
  fields: [{ name: 'reason', kind: 'text' }],
  rules: declinePersonExportRules,
};

export const exportTones: Readonly<Record<PersonExportRowFragment['state'], Tone>> = {
  ASKED: 'needs-you',
  APPROVED: 'good',
  DECLINED: 'warn',
  FETCHED: 'neutral',
};

/** Lists of people that left the offices of the region on screen as sheets, or are to leave. */
export function usePersonExports() {
  const { t } = useI18n();
  const format = useFormat();
  const list = useList({
    query: PersonExportListDocument,
    variables: (at) => at,
    connection: ({ personExports }) => personExports,
    types: ['PersonExport'],
    requestPolicy: 'cache-and-network',
  });
  const label = (key: string) => t(`people.export.columns.${key}`);
  const columns = computed<Column<PersonExportRowFragment>[]>(() => [
    {
      key: 'what',
      label: label('what'),
      isPrimary: true,
      width: '14rem',
      text: ({ ofRegion, figureLabel, personCount, namedCount }) => {
        const what = t('people.export.what', { place: ofRegion.name, people: personCount, named: namedCount });
        return figureLabel ? t('people.export.ofFigure', { figure: figureLabel, what }) : what;
      },
    },
    { key: 'purpose', label: label('purpose'), text: ({ purpose }) => purpose },
    {
      key: 'asked',
      label: label('asked'),
      width: '12rem',
      text: ({ askedByName, askedAt }) => `${askedByName} · ${format.instant(askedAt)}`,
    },
    { key: 'state', label: label('state'), width: '14rem' },
    { key: 'deeds', label: label('deeds'), width: '14rem' },
  ]);
  return { ...list, columns };
}
