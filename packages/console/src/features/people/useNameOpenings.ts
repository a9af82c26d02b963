import { NameOpeningListDocument, type NameOpeningLineFragment } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useList } from '../../shared/paging/useList.ts';
import { useRegion } from '../../shared/region/useRegion.ts';
import type { Column } from '../../shared/table/column.ts';

/** Who of the offices above opened names of people in the region on screen, the latest first. */
export function useNameOpenings() {
  const { t } = useI18n();
  const format = useFormat();
  const { isUnit } = useRegion();
  const list = useList({
    query: NameOpeningListDocument,
    variables: (at) => at,
    connection: ({ nameOpenings }) => nameOpenings,
    types: ['NameOpening'],
    pageSize: 10,
  });
  const label = (key: string) => t(`people.openings.${key}`);
  const columns = computed<Column<NameOpeningLineFragment>[]>(() => {
    const county = { key: 'county', label: label('county'), width: '8rem', text: namedCounty };
    return [
      {
        key: 'who',
        label: label('who'),
        isPrimary: true,
        width: '14rem',
        text: ({ officeRegion, openedByName }) => `${officeRegion.name} ${openedByName}`,
      },
      { key: 'purpose', label: label('purpose'), text: ({ purpose }) => purpose },
      ...(isUnit.value ? [] : [county]),
      {
        key: 'openedAt',
        label: label('openedAt'),
        width: '10rem',
        text: ({ openedAt }) => format.instant(openedAt),
      },
      {
        key: 'until',
        label: label('until'),
        width: '10rem',
        text: ({ closedAt, untilAt }) => format.instant(closedAt ?? untilAt),
      },
    ];
  });
  return { ...list, columns };
}

const namedCounty = ({ region }: NameOpeningLineFragment): string => region.name;
