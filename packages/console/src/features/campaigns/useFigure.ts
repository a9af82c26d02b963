import {
  CampaignFigureDocument,
  RegionOnScreenDocument,
  type CampaignFigureQuery,
  type FigureName,
  type VisitConfirmer,
} from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useOutcome } from '../../shared/api/useRecord.ts';
import { confirmedBy } from '../../shared/figures/figure.ts';
import { useQueryState } from '../../shared/filters/useQueryState.ts';
import { useList } from '../../shared/paging/useList.ts';
import { useRegion } from '../../shared/region/useRegion.ts';
import { figureNames } from './campaign-words.ts';
import { countsPeople, figureCodecs, sheetAddress } from './figure-address.ts';

type Figure = NonNullable<CampaignFigureQuery['campaign']>['figures'][number];

/** How many a figure says there are; a share opens the rows of its numerator. */
function countedOf(figure: Figure | null, part: VisitConfirmer | null): number | null {
  if (part) return confirmedBy(figure, part);
  if (figure?.kind === 'COUNT') return figure.value;
  return figure?.kind === 'RATE' ? figure.numerator : null;
}

/** What of it was kept of counties whose rows went along with them. */
function keptOf({ kept }: Figure, part: VisitConfirmer | null): number {
  const of = {
    ENTERPRISE: ({ confirmedByEnterprise }: Figure['kept'][number]) => confirmedByEnterprise,
    OFFICE: ({ value, confirmedByEnterprise }: Figure['kept'][number]) => value - confirmedByEnterprise,
  };
  return kept.reduce((sum, line) => sum + (part ? of[part](line) : line.value), 0);
}

/** A count is the number of its rows, and of what was kept. */
function expectedRows(figure: Figure | null, part: VisitConfirmer | null): number | null {
  const counted = countedOf(figure, part);
  return counted === null || figure === null ? null : counted - keptOf(figure, part);
}

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
    county: computed(() => state.value.county ?? undefined),
    place,
    state,
    choose: (confirmed: typeof state.value.confirmed) => submit({ confirmed }),
  };
}

/** One figure of a campaign with its definition and the rows it counts, page by page. */
export function useFigure({ id, name }: Asked) {
  const { regionId, county, place, state, choose } = usePlace();
  const known = computed<FigureName | null>(() => figureNames.find((one) => one === name()) ?? null);
  const part = computed(() => state.value.confirmed);
  const list = useList({
    query: CampaignFigureDocument,
    variables: ({ first, after }) => ({
      id: id(),
      regionId: regionId.value,
      name: known.value ?? 'ENTERPRISES_VISITED',
      confirmedBy: part.value,
      divisions: state.value.divisions,
      first,
      after,
    }),
    connection: (data) => data.campaign?.figures[0]?.rows,
    types: ['Campaign', 'Visit', 'OpinionForm', 'Problem', 'GuidanceSession'],
    requestPolicy: 'cache-and-network',
    pause: () => known.value === null,
  });
  const campaign = computed(() => list.data.value?.campaign ?? null);
  const figure = computed(() => campaign.value?.figures[0] ?? null);
  const { isMissing, error } = useOutcome({
    isReading: list.isLoading,
    error: list.error,
    record: () => list.data.value?.campaign,
  });

  return {
    ...list,
    campaign,
    figure,
    county,
    place,
    part,
    choose,
    /** What is asked for where somebody wants the people of the figure by name; null where it counts none. */
    people: computed(() =>
      known.value && countsPeople(known.value)
        ? { campaignId: id(), figure: known.value, regionId: regionId.value }
        : null,
    ),
    sheet: computed(() => {
      const { divisions } = state.value;
      return known.value && sheetAddress({ campaign: id(), figure: known.value, region: regionId.value, divisions });
    }),
    /**
     * How many rows there have to be; null where that is not for the figure to say.
     *
     * While rows load those on screen are still another part's, and would seem to contradict the figure.
     */
    expected: computed(() => (list.isLoading.value ? null : expectedRows(figure.value, part.value))),
    isMissing: computed(() => known.value === null || isMissing.value),
    error,
  };
}
