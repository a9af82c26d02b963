import { ApiKeyListDocument, type ApiKeyRowFragment } from '@lianxi/schema/operations';
import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useList } from '../../shared/paging/useList.ts';
import type { Column } from '../../shared/table/column.ts';
import { useCalmLoading } from './useCalmLoading.ts';

/** The keys of the region on screen and those below it; what they are used for changes while nobody looks. */
export function useApiKeyList() {
  const list = useList({
    query: ApiKeyListDocument,
    variables: (at) => at,
    connection: ({ apiKeys }) => apiKeys,
    types: ['ApiKey'],
    requestPolicy: 'cache-and-network',
  });
  return { ...list, isLoading: useCalmLoading(list) };
}

/** The columns of the list of keys. */
export function useApiKeyColumns(): Ref<Column<ApiKeyRowFragment>[]> {
  const { t } = useI18n();
  const format = useFormat();
  const label = (key: string) => t(`apiKeys.columns.${key}`);
  const names = (regions: ApiKeyRowFragment['regions']) => regions.map(({ name }) => name).join(t('apiKeys.comma'));

  return computed(() => [
    { key: 'label', label: label('label'), isPrimary: true },
    { key: 'state', label: label('state'), width: '8.5rem' },
    { key: 'prefix', label: label('prefix'), width: '9rem', text: ({ prefix }) => `lx_${prefix}` },
    { key: 'regions', label: label('regions'), text: ({ regions }) => names(regions) },
    { key: 'access', label: label('access'), width: '6rem', text: ({ access }) => t(`apiKeys.access.${access}`) },
    { key: 'issuer', label: label('issuer'), width: '7rem', text: ({ issuerName }) => issuerName },
    { key: 'expires', label: label('expires'), isUnbroken: true, text: ({ expiresAt }) => format.instant(expiresAt) },
    {
      key: 'used',
      label: label('used'),
      isUnbroken: true,
      text: ({ lastUsedAt }) => (lastUsedAt ? format.instant(lastUsedAt) : t('apiKeys.neverUsed')),
    },
  ]);
}
