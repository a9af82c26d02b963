import { VisitPlannerDocument, type PlannedVisitFragment, type VisitPlannerQuery } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRegionId } from '../../shared/api/client.ts';
import { day, oneOf, useQueryState } from '../../shared/filters/useQueryState.ts';
import { useService } from '../../shared/service/useService.ts';
import { dayOr, daysAround, plannerViews, turned, type PlannerView } from './planner-days.ts';

export type CalendarDay = VisitPlannerQuery['calendarDays'][number];
/** A day of the planner: what it is by the calendar, and what is planned or was done on it. */
export interface PlannerDay {
  day: string;
  calendar: CalendarDay | null;
  visits: PlannedVisitFragment[];
}

const codecs = { view: oneOf(plannerViews), on: day };

/** The plans and visits of a month or a week, in the region on screen; which ones stands in the address. */
export function usePlanner() {
  const regionId = useRegionId();
  const { service } = useService();
  const address = useQueryState(codecs);
  const today = computed(() => service.value?.today ?? '');
  const view = computed<PlannerView>(() => address.state.value.view ?? 'MONTH');
  const on = computed(() => dayOr(address.state.value.on, today.value));
  const shown = computed(() => (on.value === '' ? [] : daysAround(on.value, view.value)));

  const { data, error, executeQuery } = useQuery({
    query: VisitPlannerDocument,
    variables: computed(() => {
      const [from = '', to = ''] = [shown.value[0], shown.value.at(-1)];
      const state = ['PLANNED' as const, 'IN_PROGRESS' as const, 'RECORDED' as const, 'CONFIRMED' as const];
      return { regionId: regionId.value, fromOn: from, toOn: to, filter: { from, to, state } };
    }),
    pause: computed(() => regionId.value === 0 || shown.value.length === 0),
    requestPolicy: 'cache-and-network',
    context: { additionalTypenames: ['Visit'] },
  });
  const days = computed<PlannerDay[]>(() =>
    shown.value.map((one) => ({
      day: one,
      calendar: data.value?.calendarDays.find((known) => known.day === one) ?? null,
      visits: data.value?.visits.nodes.filter(({ listedOn }) => listedOn === one) ?? [],
    })),
  );
  const chosen = computed(() => days.value.find(({ day: one }) => one === on.value) ?? null);

  return {
    today,
    view,
    on,
    days,
    chosen,
    /** There is more than the planner shows at once. */
    isCut: computed(() => data.value?.visits.pageInfo.hasNextPage ?? false),
    /** Nothing was read yet, be it because even today is not known. */
    isLoading: computed(() => !data.value && !error.value),
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
    choose: (one: string) => address.submit({ on: one }),
    show: (chosenView: PlannerView) => address.submit({ view: chosenView }),
    turn: (step: 1 | -1) => address.submit({ on: turned(on.value, view.value, step) }),
  };
}
