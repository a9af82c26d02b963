import { isDay } from '@lianxi/schema';
import {
  CountedTermDocument,
  ProvisionalDeadlinesDocument,
  WorkingCalendarListDocument,
  type DeadlineRowFragment,
} from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed, reactive, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRegionId } from '../../shared/api/client.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useList } from '../../shared/paging/useList.ts';
import { useService } from '../../shared/service/useService.ts';
import type { Column } from '../../shared/table/column.ts';

/** The calendars that hold in the region on screen, the latest year first. */
export function useCalendars() {
  const regionId = useRegionId();
  const { data, fetching, error, executeQuery } = useQuery({
    query: WorkingCalendarListDocument,
    variables: computed(() => ({ regionId: regionId.value, first: 100 })),
    context: { additionalTypenames: ['WorkingCalendar'] },
  });
  const calendars = computed(() => data.value?.workingCalendars.nodes ?? []);
  return { calendars, isLoading: computed(() => fetching.value && !data.value), error, retry: () => executeQuery() };
}

/** Open deadlines that run into a year without a calendar, the soonest first. */
export function useProvisionalDeadlines() {
  const { t } = useI18n();
  const format = useFormat();
  const list = useList({
    query: ProvisionalDeadlinesDocument,
    variables: (at) => at,
    connection: ({ provisionalDeadlines }) => provisionalDeadlines,
    types: ['Deadline'],
    requestPolicy: 'cache-and-network',
  });
  const columns = computed<Column<DeadlineRowFragment>[]>(() => [
    { key: 'subject', label: t('calendar.columns.subject'), isPrimary: true, text: ({ subjectLabel }) => subjectLabel },
    { key: 'region', label: t('calendar.columns.region'), width: '8rem', text: ({ region }) => region.name },
    {
      key: 'starts',
      label: t('calendar.columns.starts'),
      width: '9.5rem',
      text: ({ startsOn }) => format.day(startsOn),
    },
    { key: 'days', label: t('calendar.columns.days'), width: '6rem', text: ({ workingDays }) => String(workingDays) },
    { key: 'due', label: t('calendar.columns.due'), width: '9.5rem', text: ({ dueOn }) => format.day(dueOn) },
  ]);
  return { ...list, columns };
}

const longest = 750;

/** What so many working days from a day come to; nothing is asked until both are whole. */
export function useTermCount() {
  const regionId = useRegionId();
  const { service } = useService();
  const asked = reactive({ startsOn: '', workingDays: '' });
  watch(
    () => service.value?.today,
    (today) => {
      if (today && asked.startsOn === '') asked.startsOn = today;
    },
    { immediate: true },
  );
  const days = computed(() => Number(asked.workingDays));
  const isWhole = computed(
    () => isDay(asked.startsOn) && Number.isInteger(days.value) && days.value >= 1 && days.value <= longest,
  );
  const { data, error } = useQuery({
    query: CountedTermDocument,
    variables: computed(() => ({ regionId: regionId.value, startsOn: asked.startsOn, workingDays: days.value })),
    pause: computed(() => !isWhole.value),
  });
  return { asked, term: computed(() => (isWhole.value ? (data.value?.workingTerm ?? null) : null)), error };
}
