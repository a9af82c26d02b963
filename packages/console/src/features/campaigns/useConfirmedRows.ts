import {
  CampaignFigureDocument,
  type CampaignFigureQueryVariables,
  type FigureRowShownFragment,
} from '@lianxi/schema/operations';
import { CombinedError, type Client } from '@urql/core';
import { computed, shallowRef, watch } from 'vue';
import { useClient } from '../../shared/api/useClient.ts';
import type { Confirmer } from '../../shared/figures/figure.ts';
import type { usePages } from '../../shared/paging/usePages.ts';

type Figure = Pick<CampaignFigureQueryVariables, 'id' | 'regionId' | 'name'>;
interface Part {
  figure: () => Figure;
  /** Whose part; null while all rows are shown, and nothing is read here. */
  confirmer: () => Confirmer | null;
  pages: ReturnType<typeof usePages>;
}

/** As many rows as one request gives. */
const most = 100;

/** The rows of a figure from the first to the last; throws what the server refused. */
async function readToTheEnd(client: Client, figure: Figure): Promise<FigureRowShownFragment[]> {
  const rows: FigureRowShownFragment[] = [];
  let after: string | null = null;
  do {
    const variables: CampaignFigureQueryVariables = { ...figure, first: most, after };
    const { data, error } = await client
      .query(CampaignFigureDocument, variables, { requestPolicy: 'network-only' })
      .toPromise();
    if (error) throw error;
    const page = data?.campaign?.figures[0]?.rows;
    rows.push(...(page?.nodes ?? []));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
}

/**
 * The rows that the enterprises confirmed, or the office only: a part of a figure's rows, with pages of its own.
 *
 * The server lists a figure whole, each row with who confirmed it, so the list is read to its end and parted here.
 */
export function useConfirmedRows({ figure, confirmer, pages }: Part) {
  const client = useClient();
  const all = shallowRef<FigureRowShownFragment[] | null>(null);
  const error = shallowRef<CombinedError>();

  async function read(isWanted: () => boolean) {
    all.value = null;
    error.value = undefined;
    try {
      const rows = await readToTheEnd(client.value, figure());
      if (isWanted()) all.value = rows;
    } catch (refusal) {
      if (!(refusal instanceof CombinedError)) throw refusal;
      if (isWanted()) error.value = refusal;
    }
  }
  watch(
    () => confirmer() && JSON.stringify(figure()),
    (asked, _before, onCleanup) => {
      let isWanted = true;
      onCleanup(() => (isWanted = false));
      if (asked !== null) void read(() => isWanted);
    },
    { immediate: true },
  );

  const rows = computed(() => all.value?.filter((row) => row.isByEnterprise === (confirmer() === 'ENTERPRISE')));
  const connection = computed(() => {
    if (!rows.value) return null;
    const start = Number(pages.after.value ?? 0);
    const end = start + pages.first.value;
    return {
      nodes: rows.value.slice(start, end),
      pageInfo: { hasNextPage: end < rows.value.length, endCursor: String(end) },
      totalCount: { value: rows.value.length, exact: true },
    };
  });
  return { connection, error, isLoading: computed(() => !all.value && !error.value), retry: () => read(() => true) };
}
