import { OpinionListDocument, type OpinionRowFragment, type OpinionState } from '@lianxi/schema/operations';
import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { someOf, text, useQueryState } from '../../shared/filters/useQueryState.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useList } from '../../shared/paging/useList.ts';
import type { Column } from '../../shared/table/column.ts';
import { opinionStates } from './opinion-words.ts';

/** How the search form stands in the address: `?q=宏远&state=RECEIVED`. */
const codecs = { q: text, state: someOf<OpinionState>(opinionStates) };

/** What enterprises of the region on screen said, what came last first: filters in the address, pages by cursor. */
export function useOpinionList() {
  const filters = useQueryState(codecs);
  const filter = computed(() => {
    const { q, state } = filters.state.value;
    return { search: q || null, state: state.length > 0 ? state : null };
  });
  const list = useList({
    query: OpinionListDocument,
    variables: (at) => ({ ...at, filter: filter.value }),
    connection: ({ opinions }) => opinions,
    types: ['Opinion'],
  });
  return { ...list, filters };
}

/** The columns of the inbox; in a county all rows are of that county, so it is not repeated. */
export function useOpinionColumns(isUnit: Ref<boolean>) {
  const { t } = useI18n();
  const format = useFormat();
  const label = (key: string) => t(`opinions.columns.${key}`);

  return computed<Column<OpinionRowFragment>[]>(() => [
    { key: 'text', label: label('text'), isPrimary: true, text: (row) => row.text },
    { key: 'enterprise', label: label('enterprise'), width: '14rem', text: (row) => row.enterprise.name },
    ...(isUnit.value
      ? []
      : [{ key: 'county', label: label('county'), width: '8rem', text: (row: OpinionRowFragment) => row.region.name }]),
    { key: 'kind', label: label('kind'), width: '7rem', text: (row) => t(`opinions.kind.${row.kind}`) },
    { key: 'state', label: label('state'), width: '7.5rem', text: (row) => t(`opinions.state.${row.state}`) },
    { key: 'source', label: label('source'), width: '8rem', text: (row) => t(`opinions.source.${row.source}`) },
    { key: 'receivedOn', label: label('receivedOn'), width: '9.5rem', text: (row) => format.day(row.receivedOn) },
    { key: 'serialNo', label: label('serialNo'), width: '10rem', text: (row) => row.serialNo },
  ]);
}
