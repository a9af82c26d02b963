import {
  EnterpriseTransferByIdDocument,
  EnterpriseTransferListDocument,
  type EnterpriseTransferDirection,
  type EnterpriseTransferRowFragment,
  type EnterpriseTransferState,
} from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRecord } from '../../shared/api/useRecord.ts';
import { oneOf, someOf, useQueryState } from '../../shared/filters/useQueryState.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useList } from '../../shared/paging/useList.ts';
import type { Column } from '../../shared/table/column.ts';

export const transferStates = [
  'PROPOSED',
  'ACCEPTED',
  'DECLINED',
  'WITHDRAWN',
] as const satisfies readonly EnterpriseTransferState[];
export const directions = ['IN', 'OUT'] as const satisfies readonly EnterpriseTransferDirection[];

/** Enterprises that are handed to the region on screen, or by it: `?way=OUT`. */
export function useTransferList() {
  const { t } = useI18n();
  const format = useFormat();
  const filters = useQueryState({ state: someOf(transferStates) });
  const { state: place } = useQueryState({ way: oneOf(directions) });
  const direction = computed(() => place.value.way ?? 'IN');
  const list = useList({
    query: EnterpriseTransferListDocument,
    variables: (at) => {
      const { state } = filters.state.value;
      return { ...at, direction: direction.value, state: state.length > 0 ? state : null };
    },
    connection: ({ enterpriseTransfers }) => enterpriseTransfers,
    types: ['EnterpriseTransfer'],
  });
  const label = (key: string) => t(`transfers.columns.${key}`);
  const columns = computed<Column<EnterpriseTransferRowFragment>[]>(() => [
    { key: 'enterprise', label: label('enterprise'), isPrimary: true, text: (row) => row.enterpriseName },
    { key: 'state', label: label('state'), width: '9rem', text: ({ state }) => t(`transfers.state.${state}`) },
    { key: 'from', label: label('from'), width: '9rem', text: ({ region }) => region.name },
    { key: 'to', label: label('to'), width: '9rem', text: ({ toRegion }) => toRegion.name },
    { key: 'movedOn', label: label('movedOn'), width: '9rem', text: ({ movedOn }) => format.day(movedOn) },
    { key: 'by', label: label('by'), width: '8rem', text: ({ proposedByName }) => proposedByName },
  ]);
  return { ...list, filters, direction, columns };
}

/** One transfer by its id. */
export function useTransfer(id: () => string) {
  const { record, ...read } = useRecord({
    query: EnterpriseTransferByIdDocument,
    variables: () => ({ id: id() }),
    record: ({ enterpriseTransfer }) => enterpriseTransfer,
    types: ['EnterpriseTransfer', 'Enterprise'],
  });
  return { transfer: record, ...read };
}
