import {
  CampaignFigureDocument,
  RegionOnScreenDocument,
  type CampaignFigureQuery,
  type FigureName,
} from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { confirmedBy, type Confirmer } from '../../shared/figures/figure.ts';
import { useQueryState } from '../../shared/filters/useQueryState.ts';
import { usePages } from '../../shared/paging/usePages.ts';
import { useRegion } from '../../shared/region/useRegion.ts';
import { figureNames } from './campaign-words.ts';
import { figureCodecs } from './figure-address.ts';
import { useConfirmedRows } from './useConfirmedRows.ts';

type Figure = NonNullable<CampaignFigureQuery['campaign']>['figures'][number];

/** A count is the number of its rows; a share opens those of its numerator. */
function expectedRows(figure: Figure | null, part: Confirmer | null): number | null {
  if (part) return confirmedBy(figure, part);
  if (figure?.kind === 'COUNT') return figure.value;
  return figure?.kind === 'RATE' ? figure.numerator : null;
}

/** Everything whose change may move a figure. */
const counted = ['Campaign', 'Visit', 'OpinionForm', 'Problem', 'GuidanceSession'];

interface Asked {
  id: () => string;
  /** As it stands in the address, which may name no figure at all. */
  name: () => string;
}

/** The region whose rows are shown: the county of the address, or the region on screen. */
function usePlace() {
  const { regionId: onScreen, region } = useRegion();
  const { state, submit } = useQueryState(figureCodecs);
  const regionId = computed(() => state.value.county ?? onScreen.value);
  const { data } = useQuery({
    query: RegionOnScreenDocument,
    variables: computed(() => ({ regionId: regionId.value })),
    pause: computed(() => state.value.county === null),
  });
  const county = computed(() => (state.value.county === null ? null : data.value?.region));
  const place = computed(() => (county.value ?? region.value)?.name ?? '');

  return {
    regionId,
    place,
    state,
    choose: (confirmed: typeof state.value.confirmed) => submit({ confirmed }),
  };
}

/** One figure of a campaign with its definition and the rows it counts, page by page. */
export function useFigure({ id, name }: Asked) {
  const { regionId, place, state, choose } = usePlace();
  const known = computed<FigureName | null>(() => figureNames.find((one) => one === name()) ?? null);
  const part = computed(() => state.value.confirmed);

  const pages = usePages({
    // While a page loads its predecessor still stands there, with a cursor that was spent already.
    pageInfo: () => (isLoading.value ? null : connection.value?.pageInfo),
    startsOverWith: () => JSON.stringify([id(), name(), regionId.value, part.value]),
  });
  const asked = computed(() => ({ id: id(), regionId: regionId.value, name: known.value ?? 'ENTERPRISES_VISITED' }));
  const variables = computed(() => ({
    ...asked.value,
    first: pages.first.value,
    // The part that somebody confirmed is read whole and has pages of its own.
    after: part.value ? null : pages.after.value,
  }));
  const { data, fetching, error, executeQuery } = useQuery({
    query: CampaignFigureDocument,
    variables,
    pause: computed(() => regionId.value === 0 || known.value === null),
    requestPolicy: 'cache-and-network',
    context: { additionalTypenames: counted },
  });
  const campaign = computed(() => data.value?.campaign ?? null);
  const figure = computed(() => campaign.value?.figures[0] ?? null);
  const confirmed = useConfirmedRows({ figure: () => asked.value, confirmer: () => part.value, pages });
  const connection = computed(() => (part.value ? confirmed.connection.value : (figure.value?.rows ?? null)));
  const isLoading = computed(() => (part.value ? confirmed.isLoading.value : fetching.value));

  return {
    campaign,
    figure,
    place,
    part,
    choose,
    /** How many rows there have to be; null where that is not for the figure to say. */
    expected: computed(() => expectedRows(figure.value, part.value)),
    rows: computed(() => connection.value?.nodes ?? []),
    total: computed(() => connection.value?.totalCount ?? null),
    isLoading,
    isMissing: computed(() => known.value === null || (!fetching.value && data.value?.campaign === null)),
    error: computed(() => error.value ?? (part.value ? confirmed.error.value : undefined)),
    retry() {
      executeQuery({ requestPolicy: 'network-only' });
      if (part.value) void confirmed.retry();
    },
    pages,
    call: computed(() => ({ query: CampaignFigureDocument, variables: variables.value })),
  };
}
