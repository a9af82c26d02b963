import { scheduleVisitsRules, usualVisitsPerDay } from '@lianxi/schema';
import { ScheduleVisitsDocument, VisitScheduleDocument, type VisitScheduleQuery } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed, reactive, ref, shallowRef, watch, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute, useRouter } from 'vue-router';
import { useRegionId } from '../../shared/api/client.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { uuidv7, useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useDutyPlace } from './useRegularVisits.ts';

type Proposed = VisitScheduleQuery['visitSchedule']['visits'][number];
/** One visit of the preview, as it may be changed by hand. */
export interface ScheduleLine extends Proposed {
  clientId: string;
  isTaken: boolean;
  /** Empty where nothing could be proposed. */
  day: string;
  visitor: string;
  burdenReason: string;
}

const lineOf = (visit: Proposed): ScheduleLine => ({
  ...visit,
  clientId: uuidv7(),
  isTaken: visit.plannedOn !== null,
  day: visit.plannedOn ?? '',
  visitor: visit.visitorId ?? '',
  burdenReason: '',
});

/** The preview as the server proposes it: for the enterprises of the address, or for all that are due. */
function useProposal(perDay: Ref<number>) {
  const route = useRoute();
  const regionId = useRegionId();
  const { duty } = useDutyPlace();
  const lines = reactive<ScheduleLine[]>([]);
  const asked = computed(() => {
    const { of } = route.query;
    return typeof of === 'string' && of !== '' ? of.split(',') : null;
  });
  const { data, error, executeQuery } = useQuery({
    query: VisitScheduleDocument,
    variables: computed(() => ({
      regionId: regionId.value,
      duty: duty.value,
      enterpriseIds: asked.value,
      perDay: perDay.value,
    })),
    pause: computed(() => regionId.value === 0),
    // What somebody else planned meanwhile is left out, so each preview is a new one.
    requestPolicy: 'network-only',
  });
  watch(data, (now) => lines.splice(0, lines.length, ...(now?.visitSchedule.visits ?? []).map(lineOf)), {
    immediate: true,
  });
  return {
    lines,
    visitors: computed(() => data.value?.visitSchedule.visitors ?? []),
    isLoading: computed(() => !data.value && !error.value),
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}

const visitOf = ({ clientId, enterpriseId, day, visitor, burdenReason }: ScheduleLine) => ({
  clientId,
  enterpriseId,
  plannedOn: day,
  visitorId: visitor,
  burdenReason: burdenReason.trim() || null,
});

/** A schedule as the server proposes it, changed by hand where need be, and planned in one go. */
export function useScheduleVisits() {
  const { t } = useI18n();
  const router = useRouter();
  const regionId = useRegionId();
  const { duty } = useDutyPlace();
  const { say } = useToasts();
  const { problemsIn, problemOf } = useRules();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(ScheduleVisitsDocument);
  const perDay = ref(usualVisitsPerDay);
  const note = ref('');
  const problems = shallowRef<Problem[]>([]);
  const proposal = useProposal(perDay);
  const taken = computed(() => proposal.lines.filter(({ isTaken }) => isTaken));

  const input = () => ({
    regionId: regionId.value,
    duty: duty.value,
    perDay: perDay.value,
    note: note.value.trim() || null,
    visits: taken.value.map(visitOf),
  });
  const check = () => [
    ...problemsIn(scheduleVisitsRules, input()),
    ...taken.value.flatMap(({ visitor }, at) => (visitor ? [] : [problemOf(`visits.${at}.visitorId`, 'REQUIRED')])),
  ];
  async function submit() {
    if (isRunning.value) return;
    problems.value = check();
    if (problems.value.length > 0) return;
    const asking = input();
    const done = await run({ input: asking, idempotencyKey: keyFor(asking) });
    problems.value = refusals.value;
    if (!done) return;
    say(t('regularVisits.schedule.done', { count: done.scheduleVisits.visits.length }));
    await router.push({ name: 'regular-visits', query: duty.value === 'CITY' ? { duty: 'CITY' } : {} });
  }

  return { ...proposal, taken, perDay, note, problems, isRunning, submit };
}
