import { MemberListDocument, type MemberRowFragment } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRegionId } from '../../shared/api/client.ts';
import { text, useQueryState } from '../../shared/filters/useQueryState.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { usePages } from '../../shared/paging/usePages.ts';
import type { Column } from '../../shared/table/column.ts';

/** The members of the region on screen and those below it: search in the address, pages by cursor. */
export function useMemberList() {
  const regionId = useRegionId();
  const filters = useQueryState({ q: text });
  const search = computed(() => filters.state.value.q.trim() || null);

  const pages = usePages({
    // While a page loads its predecessor still stands there, with a cursor that was spent already.
    pageInfo: () => (fetching.value ? null : connection.value?.pageInfo),
    startsOverWith: () => JSON.stringify([regionId.value, search.value]),
  });
  const variables = computed(() => ({
    regionId: regionId.value,
    search: search.value,
    first: pages.first.value,
    after: pages.after.value,
  }));
  const { data, fetching, error, executeQuery } = useQuery({
    query: MemberListDocument,
    variables,
    pause: computed(() => regionId.value === 0),
    context: { additionalTypenames: ['Member', 'Membership'] },
  });
  const connection = computed(() => data.value?.members ?? null);

  return {
    filters,
    rows: computed(() => connection.value?.nodes ?? []),
    total: computed(() => connection.value?.totalCount ?? null),
    isLoading: fetching,
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
    pages,
    call: computed(() => ({ query: MemberListDocument, variables: variables.value })),
  };
}

/** The columns of the list of members. */
export function useMemberColumns(): Ref<Column<MemberRowFragment>[]> {
  const { t } = useI18n();
  const format = useFormat();
  const label = (key: string) => t(`members.columns.${key}`);

  return computed(() => [
    { key: 'name', label: label('name'), isPrimary: true, text: ({ displayName }) => displayName },
    { key: 'loginName', label: label('loginName'), text: ({ loginName }) => loginName },
    { key: 'role', label: label('role'), width: '9rem', text: ({ role }) => t(`role.${role}`) },
    { key: 'region', label: label('region'), width: '9rem', text: ({ region }) => region.name },
    { key: 'department', label: label('department'), text: ({ department }) => department?.name ?? '' },
    { key: 'since', label: label('since'), width: '10rem', text: ({ grantedAt }) => format.instant(grantedAt) },
    { key: 'end', label: label('end'), width: '7rem' },
  ]);
}
