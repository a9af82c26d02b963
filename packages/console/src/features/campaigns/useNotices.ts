import { registerNoticeRules } from '@lianxi/schema';
import { CampaignNoticeChoicesDocument, RegisterCampaignNoticeDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed, reactive, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';

/** The notices that a campaign of this region may rest on, newest first. */
export function useNotices(regionId: () => number) {
  const { data } = useQuery({
    query: CampaignNoticeChoicesDocument,
    variables: computed(() => ({ regionId: regionId() })),
    pause: computed(() => regionId() === 0),
    context: { additionalTypenames: ['Notice'] },
  });
  return computed(() => data.value?.notices.nodes ?? []);
}

const emptyNotice = () => ({ title: '', documentNo: '', issuedOn: '', issuers: '' });
/** One body a line; the lead stands first. */
const issuersIn = (lines: string) =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((name, place) => ({ name, isLead: place === 0 }));

/** Registers a notice that is not there yet; `chosen` hears its id. */
export function useNewNotice(regionId: () => number, chosen: (id: string) => void) {
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemsIn } = useRules();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(RegisterCampaignNoticeDocument);
  const isOpen = ref(false);
  const notice = reactive(emptyNotice());
  const problems = shallowRef<Problem[]>([]);

  function open() {
    problems.value = [];
    isOpen.value = true;
  }
  async function submit() {
    const { title, documentNo, issuedOn, issuers } = notice;
    const input = {
      regionId: regionId(),
      title: title.trim(),
      documentNo: documentNo.trim() || null,
      issuedOn: issuedOn.trim(),
      issuers: issuersIn(issuers),
    };
    problems.value = problemsIn(registerNoticeRules, input);
    if (problems.value.length > 0 || isRunning.value) return;
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = refusals.value;
    if (!data) return;
    isOpen.value = false;
    Object.assign(notice, emptyNotice());
    chosen(data.registerNotice.notice.id);
    say(t('campaigns.newNotice.done'));
  }
  return { isOpen, notice, problems, isRunning, open, submit };
}
