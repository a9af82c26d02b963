import { prepareHandoverRules } from '@lianxi/schema';
import {
  HeldEnterprisesDocument,
  LiaisonOfficersDocument,
  PrepareHandoverDocument,
  PrepareOfficeHandoverDocument,
  type PrepareHandoverInput,
} from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed, reactive, shallowRef, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { useRegionId } from '../../shared/api/client.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { splitByLoad } from './split-by-load.ts';

/** To whom one enterprise goes, and what comes with it. */
export interface HandoverLine {
  successorId: string;
  caution: string;
  jointVisitOn: string;
}
const emptyLine = (): HandoverLine => ({ successorId: '', caution: '', jointVisitOn: '' });

/** What the leaving persons hold, and who else of the county could have it. */
function useHolding(form: { officerId: string; together: string[] }) {
  const regionId = useRegionId();
  const types = ['Officer', 'LiaisonAssignment', 'Handover'];
  const { data: people } = useQuery({
    query: LiaisonOfficersDocument,
    variables: computed(() => ({ regionId: regionId.value })),
    pause: computed(() => regionId.value === 0),
    context: { additionalTypenames: types },
  });
  const leaverIds = computed(() => [form.officerId, ...form.together]);
  const { data, fetching, error, executeQuery } = useQuery({
    query: HeldEnterprisesDocument,
    variables: computed(() => ({ officerIds: leaverIds.value })),
    pause: computed(() => form.officerId === ''),
    context: { additionalTypenames: [...types, 'Problem', 'Visit'] },
  });
  const officers = computed(() => people.value?.officers.nodes ?? []);
  const leaver = computed(() => officers.value.find(({ id }) => id === form.officerId));
  const colleagues = computed(() =>
    officers.value.filter(({ id, regionId: at }) => id !== leaver.value?.id && at === leaver.value?.regionId),
  );
  return {
    officers,
    leaverIds,
    /** Who of the same office holds something as well, and might leave at the same time. */
    holders: computed(() => colleagues.value.filter(({ enterpriseCount }) => enterpriseCount > 0)),
    others: computed(() => colleagues.value.filter(({ id }) => !form.together.includes(id))),
    held: computed(() => (form.officerId === '' ? [] : (data.value?.heldEnterprises ?? []))),
    // Both sides come at once, or one would push the other about.
    isReading: computed(
      () => form.officerId !== '' && !error.value && (fetching.value || !data.value || !people.value),
    ),
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}

type Sides = Pick<ReturnType<typeof useHolding>, 'held' | 'others'>;

/** What was said so far of each enterprise that is held. */
function useLines({ held, others }: Sides) {
  const lines = reactive<Record<string, HandoverLine>>({});
  watch(
    held,
    (now) => {
      for (const { id } of now) lines[id] ??= emptyLine();
    },
    { immediate: true },
  );
  // Whoever leaves as well takes nothing over.
  watch(others, (now) => {
    for (const line of Object.values(lines)) if (!now.some(({ id }) => id === line.successorId)) line.successorId = '';
  });
  return lines;
}

/** Who gets what: by hand, by dragging, or by load among those who take part. */
function usePlacing({ held, others }: Sides) {
  const lines = useLines({ held, others });
  const sharing = reactive<Record<string, boolean>>({});
  const given = (id: string) => held.value.filter((one) => lines[one.id]?.successorId === id).length;
  /** Each enterprise with what was said of it so far. */
  const placed = computed(() =>
    held.value.flatMap((one) => {
      const line = lines[one.id];
      return line ? [{ one, line }] : [];
    }),
  );
  const successors = computed(() =>
    others.value
      .map(({ id, name, enterpriseCount }) => ({
        id,
        name,
        before: enterpriseCount,
        after: enterpriseCount + given(id),
      }))
      .toSorted((one, other) => one.before - other.before),
  );
  const takesPart = (id: string) => sharing[id] ?? true;
  function give(enterpriseId: string, successorId: string) {
    const line = lines[enterpriseId];
    if (line && others.value.some(({ id }) => id === successorId)) line.successorId = successorId;
  }
  function split() {
    const loads = successors.value.filter(({ id }) => takesPart(id)).map(({ id, before }) => ({ id, count: before }));
    const shares = splitByLoad(
      held.value.map(({ id }) => id),
      loads,
    );
    for (const [enterpriseId, successorId] of shares) give(enterpriseId, successorId);
  }
  const itemsOf = () =>
    held.value.map(({ id: enterpriseId }) => {
      const { successorId, caution, jointVisitOn } = lines[enterpriseId] ?? emptyLine();
      return { enterpriseId, successorId, caution: caution.trim() || null, jointVisitOn: jointVisitOn || null };
    });
  return { placed, sharing, successors, give, split, itemsOf };
}

/** Sends what one person or several hand on, and says what was prepared; nothing where it was refused. */
function useSending() {
  const keyFor = useSubmissionKey();
  const one = useAction(PrepareHandoverDocument);
  const several = useAction(PrepareOfficeHandoverDocument);
  type Terms = Omit<PrepareHandoverInput, 'officerId'>;
  async function sendOne(officerId: string, terms: Terms) {
    const input = { ...terms, officerId };
    const data = await one.run({ input, idempotencyKey: keyFor(input) });
    return data && [data.prepareHandover.handover];
  }
  async function sendSeveral(officerIds: string[], terms: Terms) {
    const input = { ...terms, officerIds };
    const data = await several.run({ input, idempotencyKey: keyFor(input) });
    return data?.prepareOfficeHandover.handovers;
  }
  async function send(leaverIds: string[], terms: Terms) {
    const [first = ''] = leaverIds;
    const isAlone = leaverIds.length === 1;
    const prepared = await (isAlone ? sendOne(first, terms) : sendSeveral(leaverIds, terms));
    return { prepared, refusals: (isAlone ? one : several).problems.value };
  }
  return { send, isRunning: computed(() => one.isRunning.value || several.isRunning.value) };
}

function useTerms() {
  const form = reactive({
    officerId: '',
    together: new Array<string>(),
    effectiveOn: '',
    shadowUntil: '',
    reason: '',
    burdenReason: '',
  });
  // Colleagues of somebody else are not colleagues any more.
  watch(
    () => form.officerId,
    () => (form.together = []),
  );
  return form;
}

/** Prepares a hand-over: each enterprise finds a successor by hand or by load, and the whole is sent at once. */
export function usePrepareHandover() {
  const { t } = useI18n();
  const router = useRouter();
  const { say } = useToasts();
  const { problemsIn, problemOf } = useRules();
  const { send, isRunning } = useSending();
  const form = useTerms();
  const problems = shallowRef<Problem[]>([]);
  const holding = useHolding(form);
  const { itemsOf, ...placing } = usePlacing(holding);
  const said = () => ({
    effectiveOn: form.effectiveOn,
    shadowUntil: form.shadowUntil || null,
    reason: form.reason.trim(),
    burdenReason: form.burdenReason.trim() || null,
    items: itemsOf(),
  });
  async function submit() {
    if (isRunning.value) return;
    const input = said();
    const unplaced = input.items.flatMap(({ successorId }, at) => (successorId === '' ? [at] : []));
    problems.value = [
      ...(form.officerId === '' ? [problemOf('officerId', 'REQUIRED')] : problemsIn(prepareHandoverRules, input)),
      ...unplaced.map((at) => problemOf(`items.${at}.successorId`, 'REQUIRED')),
    ];
    if (problems.value.length > 0) return;
    const { prepared, refusals } = await send(holding.leaverIds.value, input);
    problems.value = refusals;
    if (!prepared) return;
    say(t('handovers.prepare.done', prepared.length));
    const [first] = prepared;
    await router.push(
      first && prepared.length === 1 ? { name: 'handover', params: { id: first.id } } : { name: 'handovers' },
    );
  }
  return { form, problems, isRunning, submit, ...placing, ...holding };
}
