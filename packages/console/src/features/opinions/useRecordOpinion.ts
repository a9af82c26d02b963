import { recordOpinionRules } from '@lianxi/schema';
import { OpinionEnterpriseDocument, RecordOpinionDocument, type OpinionKind } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed, reactive, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { useRegionId } from '../../shared/api/client.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { uuidv7, useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useCampaignChoices } from '../../shared/campaign/useCampaignChoices.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';

export interface OpinionStart {
  today: string;
  enterpriseId: string | null;
}
interface OpinionForm {
  clientId: string;
  enterpriseId: string | null;
  /** Null while nobody has said which: none is proposed, or most would be of the first kind. */
  kind: OpinionKind | null;
  text: string;
  topic: string;
  receivedOn: string;
  /** Null: the running campaign of the enterprise's group. Empty: none. */
  campaignId: string | null;
}
const emptyForm = ({ today, enterpriseId }: OpinionStart): OpinionForm => ({
  // Made once for each form: whatever is lost on the way, the server keeps one opinion for it.
  clientId: uuidv7(),
  enterpriseId,
  kind: null,
  text: '',
  topic: '',
  receivedOn: today,
  campaignId: null,
});

/** The enterprise whose words are taken down; null while it is read or none is chosen. */
function useSpeaker(id: () => string | null) {
  const { data, fetching, error } = useQuery({
    query: OpinionEnterpriseDocument,
    variables: computed(() => ({ id: id() ?? '' })),
    pause: computed(() => id() === null),
  });
  const enterprise = computed(() => {
    const answered = data.value?.enterprise ?? null;
    return answered?.id === id() ? answered : null;
  });
  const isMissing = computed(() => id() !== null && !fetching.value && enterprise.value === null && !error.value);
  return { enterprise, isMissing };
}

/** Takes down what an enterprise said, by word of mouth, by telephone or in a letter, and opens its page. */
export function useRecordOpinion(start: OpinionStart) {
  const router = useRouter();
  const regionId = useRegionId();
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemsIn, problemOf } = useRules();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(RecordOpinionDocument);
  const form = reactive(emptyForm(start));
  const { enterprise, isMissing } = useSpeaker(() => form.enterpriseId);
  const { open: campaigns, runningFor } = useCampaignChoices(() => regionId.value);
  const campaignId = computed({
    get: () => form.campaignId ?? runningFor(enterprise.value?.groups ?? [])?.id ?? '',
    set: (id) => (form.campaignId = id),
  });
  const problems = shallowRef<Problem[]>([]);

  const check = (): Problem[] => [
    ...(form.enterpriseId === null ? [problemOf('enterpriseId', 'REQUIRED')] : []),
    ...(form.kind === null ? [problemOf('kind', 'REQUIRED')] : []),
    ...problemsIn(recordOpinionRules, form),
  ];
  async function submit() {
    if (isRunning.value) return;
    problems.value = check();
    const { clientId, enterpriseId, kind, receivedOn } = form;
    if (problems.value.length > 0 || enterpriseId === null || kind === null) return;
    const words = { text: form.text.trim(), topic: form.topic.trim() || null };
    const input = { clientId, enterpriseId, kind, receivedOn, ...words, campaignId: campaignId.value || null };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = refusals.value;
    if (!data) return;
    say(t('opinions.recording.done'));
    await router.push({ name: 'opinion', params: { id: data.recordOpinion.opinion.id } });
  }

  return { form, enterprise, isMissing, campaigns, campaignId, problems, isRunning, submit };
}
