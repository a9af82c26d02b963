import { prepareHandoverRules } from '@lianxi/schema';
import { HeldEnterprisesDocument, LiaisonOfficersDocument, PrepareHandoverDocument } from '@lianxi/schema/operations';
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

/** What the leaving person holds, and who else of the county could have it. */
function useHolding(officerId: () => string) {
  const regionId = useRegionId();
  const types = ['Officer', 'LiaisonAssignment', 'Handover'];
  const { data: people } = useQuery({
    query: LiaisonOfficersDocument,
    variables: computed(() => ({ regionId: regionId.value })),
    pause: computed(() => regionId.value === 0),
    context: { additionalTypenames: types },
  });
  const { data, fetching, error, executeQuery } = useQuery({
    query: HeldEnterprisesDocument,
    variables: computed(() => ({ officerId: officerId() })),
    pause: computed(() => officerId() === ''),
    context: { additionalTypenames: [...types, 'Problem', 'Visit'] },
  });
  const officers = computed(() => people.value?.officers.nodes ?? []);
  const leaver = computed(() => officers.value.find(({ id }) => id === officerId()));
  return {
    officers,
    others: computed(() =>
      officers.value.filter(({ id, regionId: at }) => id !== leaver.value?.id && at === leaver.value?.regionId),
    ),
    held: computed(() => (officerId() === '' ? [] : (data.value?.heldEnterprises ?? []))),
    // Both sides come at once, or one would push the other about.
    isReading: computed(() => officerId() !== '' && !error.value && (fetching.value || !data.value || !people.value)),
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}

/** Who gets what: by hand, by dragging, or by load among those who take part. */
function usePlacing({ held, others }: Pick<ReturnType<typeof useHolding>, 'held' | 'others'>) {
  const lines = reactive<Record<string, HandoverLine>>({});
  const sharing = reactive<Record<string, boolean>>({});
  watch(
    held,
    (now) => {
      for (const { id } of now) lines[id] ??= emptyLine();
    },
    { immediate: true },
  );

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

/** Prepares a hand-over: each enterprise finds a successor by hand or by load, and the whole is sent at once. */
export function usePrepareHandover() {
  const { t } = useI18n();
  const router = useRouter();
  const { say } = useToasts();
  const { problemsIn, problemOf } = useRules();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(PrepareHandoverDocument);
  const form = reactive({ officerId: '', effectiveOn: '', shadowUntil: '', reason: '', burdenReason: '' });
  const problems = shallowRef<Problem[]>([]);
  const holding = useHolding(() => form.officerId);
  const { itemsOf, ...placing } = usePlacing(holding);
  const said = () => ({
    officerId: form.officerId,
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
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = refusals.value;
    if (!data) return;
    say(t('handovers.prepare.done'));
    await router.push({ name: 'handover', params: { id: data.prepareHandover.handover.id } });
  }
  return { form, problems, isRunning, submit, ...placing, ...holding };
}
