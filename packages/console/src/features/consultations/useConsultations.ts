import {
  ConsultationByIdDocument,
  ConsultationListDocument,
  ConsultationProposalsDocument,
  type ConsultationRowFragment,
} from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRegionId } from '../../shared/api/client.ts';
import { useRecord } from '../../shared/api/useRecord.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useList } from '../../shared/paging/useList.ts';
import type { Column } from '../../shared/table/column.ts';

/** The consultations of the region on screen and below it, the newest first. */
export function useConsultationList() {
  const { t } = useI18n();
  const format = useFormat();
  const list = useList({
    query: ConsultationListDocument,
    variables: (at) => at,
    connection: ({ consultations }) => consultations,
    types: ['Consultation'],
  });
  const label = (key: string) => t(`consultations.columns.${key}`);
  const columns = computed<Column<ConsultationRowFragment>[]>(() => [
    { key: 'problem', label: label('problem'), isPrimary: true },
    { key: 'enterprise', label: label('enterprise'), width: '14rem', text: ({ problem }) => problem.enterprise.name },
    { key: 'region', label: label('region'), width: '8rem', text: ({ region }) => region.name },
    { key: 'state', label: label('state'), width: '9rem' },
    { key: 'by', label: label('by'), width: '8rem', text: ({ settledByName }) => settledByName },
    {
      key: 'on',
      label: label('on'),
      width: '9.5rem',
      text: ({ meetOn, settledOn }) => format.day(meetOn ?? settledOn),
    },
  ]);
  return { ...list, columns };
}

/** Problems on which a consultation is proposed now, the oldest first. */
export function useProposals() {
  const regionId = useRegionId();
  const { data } = useQuery({
    query: ConsultationProposalsDocument,
    variables: computed(() => ({ regionId: regionId.value })),
    context: { additionalTypenames: ['Problem', 'Consultation'] },
  });
  return computed(() => data.value?.consultationProposals.nodes ?? []);
}

/** One consultation by its id. */
export function useConsultation(id: () => string) {
  const { record, ...read } = useRecord({
    query: ConsultationByIdDocument,
    variables: () => ({ id: id() }),
    record: ({ consultation }) => consultation,
  });
  return { consultation: record, ...read };
}
