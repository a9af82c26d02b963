import {
  IssueRightsLinkDocument,
  PersonRightsDocument,
  RightsRequestByIdDocument,
  RightsRequestListDocument,
  type RightsRequestRowFragment,
} from '@lianxi/schema/operations';
import { computed, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute } from 'vue-router';
import { useAction } from '../../shared/api/useAction.ts';
import { useRecord } from '../../shared/api/useRecord.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useList } from '../../shared/paging/useList.ts';
import { drawnQr, type IssuedQr } from '../../shared/qr/issued-qr.ts';
import type { Column } from '../../shared/table/column.ts';

/** Requests of the region on screen and of all below it: the open ones, or all where asked for. */
export function useRightsList() {
  const { t } = useI18n();
  const format = useFormat();
  const route = useRoute();
  const isAll = computed(() => route.query['all'] !== undefined);
  const list = useList({
    query: RightsRequestListDocument,
    variables: (at) => ({ ...at, isOpen: isAll.value ? null : true }),
    connection: ({ rightsRequests }) => rightsRequests,
    types: ['RightsRequest'],
  });
  const label = (key: string) => t(`rights.columns.${key}`);
  const columns = computed<Column<RightsRequestRowFragment>[]>(() => [
    { key: 'person', label: label('person'), isPrimary: true },
    { key: 'kind', label: label('kind'), width: '11rem', text: (row) => t(`rights.kind.${row.kind}`) },
    { key: 'state', label: label('state'), width: '10rem' },
    { key: 'dueOn', label: label('dueOn'), width: '10rem', text: (row) => format.day(row.deadline.dueOn) },
    { key: 'region', label: label('region'), width: '8rem', text: (row) => row.region.name },
    { key: 'handler', label: label('handler'), width: '8rem', text: (row) => row.handlerName ?? '' },
    { key: 'receivedOn', label: label('receivedOn'), width: '10rem', text: (row) => format.day(row.receivedOn) },
  ]);
  return { ...list, columns, isAll };
}

/** One request by its id. */
export function useRightsRequest(id: () => string) {
  const { record, ...read } = useRecord({
    query: RightsRequestByIdDocument,
    variables: () => ({ id: id() }),
    record: ({ rightsRequest }) => rightsRequest,
  });
  return { request: record, ...read };
}

/** What a person was told, which links they hold and what they asked for. */
export function usePersonRights(id: () => string) {
  const { record, ...read } = useRecord({
    query: PersonRightsDocument,
    variables: () => ({ id: id() }),
    record: ({ person }) => person,
  });
  return { person: record, ...read };
}

/** Issues a person's own link and draws it; what it says is told this once. */
export function useIssueLink(after: () => void) {
  const { run, isRunning, problems } = useAction(IssueRightsLinkDocument);
  const issued = shallowRef<IssuedQr | null>(null);
  async function issue(personId: string) {
    if (isRunning.value) return;
    const data = await run({ input: { personId } });
    if (!data) return;
    issued.value = drawnQr(data.issueRightsLink);
    after();
  }
  return { issued, issue, isRunning, problems };
}
