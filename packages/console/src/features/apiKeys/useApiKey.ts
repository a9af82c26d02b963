import { revokeApiKeyRules } from '@lianxi/schema';
import {
  ApiKeyActivityDocument,
  ApiKeyByIdDocument,
  RevokeApiKeyDocument,
  type ApiKeyActivityQuery,
  type ApiKeyByIdQuery,
} from '@lianxi/schema/operations';
import { computed, ref, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRecord } from '../../shared/api/useRecord.ts';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useList } from '../../shared/paging/useList.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import type { Column } from '../../shared/table/column.ts';
import { useCalmLoading } from './useCalmLoading.ts';

export type ApiKey = NonNullable<ApiKeyByIdQuery['apiKey']>;
export type ApiKeyCall = NonNullable<ApiKeyActivityQuery['apiKey']>['activity']['nodes'][number];

/** One key by id; whether it still lives changes by itself. */
export function useApiKey(id: () => string) {
  const { record, ...read } = useRecord({
    query: ApiKeyByIdDocument,
    variables: () => ({ id: id() }),
    record: ({ apiKey }) => apiKey,
    requestPolicy: 'cache-and-network',
  });
  return { apiKey: record, ...read };
}

/** What was asked with a key, the latest first, page by page. */
export function useApiKeyActivity(id: () => string) {
  const list = useList({
    query: ApiKeyActivityDocument,
    variables: ({ first, after }) => ({ id: id(), first, after }),
    connection: ({ apiKey }) => apiKey?.activity,
    types: ['ApiKeyCall'],
    requestPolicy: 'cache-and-network',
  });
  return { ...list, isLoading: useCalmLoading(list) };
}

/** The columns of the list of calls. */
export function useCallColumns(): Ref<Column<ApiKeyCall>[]> {
  const { t } = useI18n();
  const format = useFormat();
  const label = (key: string) => t(`apiKeys.calls.${key}`);
  return computed(() => [
    {
      key: 'at',
      label: label('at'),
      isPrimary: true,
      isUnbroken: true,
      text: ({ calledAt }) => format.instant(calledAt),
    },
    { key: 'fields', label: label('fields'), text: ({ fields }) => fields.join(', ') || '—' },
    { key: 'operation', label: label('operation'), text: ({ operation }) => operation ?? '—' },
    { key: 'code', label: label('code'), text: ({ code }) => code },
    { key: 'address', label: label('address'), width: '9rem', text: ({ address }) => address },
    {
      key: 'milliseconds',
      label: label('milliseconds'),
      width: '6rem',
      isNumeric: true,
      text: ({ milliseconds }) => format.number(milliseconds),
    },
  ]);
}

/** Ends a key at once and for good. */
export function useRevokeApiKey(apiKey: () => ApiKey, refresh: () => void) {
  const { t } = useI18n();
  const { problemsIn } = useRules();
  const reason = ref('');
  const deed = useDeed({
    document: RevokeApiKeyDocument,
    start: () => (reason.value = ''),
    check: () => problemsIn(revokeApiKeyRules, { reason: reason.value }),
    input: () => ({ id: apiKey().id, reason: reason.value.trim() }),
    done: () => t('apiKeys.revoke.done', { label: apiKey().label }),
    refresh,
  });
  return { reason, ...deed };
}
