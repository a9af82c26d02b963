import {
  HandoverByIdDocument,
  HandoverListDocument,
  type HandoverDetailFragment,
  type HandoverRowFragment,
} from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRecord } from '../../shared/api/useRecord.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useList } from '../../shared/paging/useList.ts';
import type { Column } from '../../shared/table/column.ts';

/** The hand-overs of the region on screen and below it, the latest first. */
export function useHandoverList() {
  const { t } = useI18n();
  const format = useFormat();
  const list = useList({
    query: HandoverListDocument,
    variables: (at) => at,
    connection: ({ handovers }) => handovers,
    types: ['Handover'],
  });
  const label = (key: string) => t(`handovers.columns.${key}`);
  const columns = computed<Column<HandoverRowFragment>[]>(() => [
    {
      key: 'leaver',
      label: label('leaver'),
      isPrimary: true,
      text: (row) => t('handovers.of', { name: row.leaverName }),
    },
    { key: 'region', label: label('region'), width: '9rem', text: ({ region }) => region.name },
    { key: 'state', label: label('state'), width: '9rem', text: ({ state }) => t(`handovers.state.${state}`) },
    { key: 'on', label: label('on'), width: '10rem', text: ({ effectiveOn }) => format.day(effectiveOn) },
    { key: 'by', label: label('by'), width: '9rem', text: ({ preparedByName }) => preparedByName },
  ]);
  return { ...list, columns };
}

/** One hand-over by its id. */
export function useHandover(id: () => string) {
  const { record, ...read } = useRecord({
    query: HandoverByIdDocument,
    variables: () => ({ id: id() }),
    record: ({ handover }) => handover,
    types: ['HandoverSignature', 'HandoverItem'],
  });
  return { handover: record, ...read };
}

/** What each successor takes on, in the order of the record. */
export const bySuccessor = ({ items }: HandoverDetailFragment) =>
  [...Map.groupBy(items, ({ successorName }) => successorName)].map(([name, given]) => ({ name, given }));
