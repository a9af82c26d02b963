import { MemberListDocument, type MemberRowFragment } from '@lianxi/schema/operations';
import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { text, useQueryState } from '../../shared/filters/useQueryState.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useList } from '../../shared/paging/useList.ts';
import type { Column } from '../../shared/table/column.ts';

/** The members of the region on screen and those below it: search in the address, pages by cursor. */
export function useMemberList() {
  const filters = useQueryState({ q: text });
  const search = computed(() => filters.state.value.q || null);
  const list = useList({
    query: MemberListDocument,
    variables: (at) => ({ ...at, search: search.value }),
    connection: ({ members }) => members,
    types: ['Member', 'Membership'],
  });

  return { ...list, filters };
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
