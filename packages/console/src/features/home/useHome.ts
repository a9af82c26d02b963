import { HomeFiguresDocument, type HomeFiguresQuery } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRegion } from '../../shared/region/useRegion.ts';
import { useService } from '../../shared/service/useService.ts';
import { useViewer } from '../../shared/viewer/useViewer.ts';

export type RecentImport = HomeFiguresQuery['imports']['nodes'][number];
type Total = HomeFiguresQuery['all']['totalCount'];

/** One number and the rows behind it: the filter with which the list shows just these. */
export interface Figure {
  key: 'all' | 'active' | 'prospect' | 'suspended' | 'closed' | 'merged' | 'withoutCreditCode';
  total: Total | null;
  query: Record<string, string>;
}

const figureQueries: Pick<Figure, 'key' | 'query'>[] = [
  { key: 'all', query: {} },
  { key: 'active', query: { status: 'ACTIVE' } },
  { key: 'prospect', query: { status: 'PROSPECT' } },
  { key: 'suspended', query: { status: 'SUSPENDED' } },
  { key: 'closed', query: { status: 'CLOSED' } },
  { key: 'merged', query: { status: 'MERGED' } },
];

/** What the region's start page shows: figures of the register, what waits for somebody, the latest imports. */
export function useHome() {
  const { regionId, region } = useRegion();
  const { service } = useService();
  const { can } = useViewer();
  const { data, error, executeQuery } = useQuery({
    query: HomeFiguresDocument,
    variables: computed(() => ({ regionId: regionId.value })),
    pause: computed(() => regionId.value === 0 || !can('READ_ENTERPRISES')),
    context: { additionalTypenames: ['Enterprise', 'Import'] },
    requestPolicy: 'cache-and-network',
  });

  const figures = computed<Figure[]>(() =>
    figureQueries.map(({ key, query }) => ({ key, query, total: data.value?.[key].totalCount ?? null })),
  );
  const withoutCreditCode = computed(() => data.value?.withoutCreditCode.totalCount ?? null);
  const imports = computed(() => data.value?.imports.nodes ?? []);
  const today = computed(() => service.value?.today ?? null);
  const isLoading = computed(() => can('READ_ENTERPRISES') && !data.value && !error.value);

  return { region, figures, withoutCreditCode, imports, today, isLoading, error, retry: () => executeQuery() };
}
