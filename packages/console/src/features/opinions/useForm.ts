import { processOpinionFormRules, returnOpinionFormRules } from '@lianxi/schema';
import {
  ExpireOpinionFormDocument,
  FormByIdDocument,
  ProcessOpinionFormDocument,
  TranscribeOpinionFormDocument,
  type FormAnswerInput,
  type FormChannel,
  type FormDetailFragment,
} from '@lianxi/schema/operations';
import { computed, reactive, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useRecord } from '../../shared/api/useRecord.ts';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useOvertaken } from '../../shared/deed/useOvertaken.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';

/** One opinion form by its id, with its questions and what was answered. */
export function useForm(id: () => string) {
  const { record, ...read } = useRecord({
    query: FormByIdDocument,
    variables: () => ({ id: id() }),
    record: ({ opinionForm }) => opinionForm,
  });
  return { form: record, ...read };
}

/** What a form says of itself, in the reader's words. */
export function useFormFacts(form: () => FormDetailFragment) {
  const { t } = useI18n();
  const format = useFormat();
  return computed(() => {
    const { enterprise, visit, campaign, template, channel, issuedOn, dueOn, returnedOn, processedOn, ...said } =
      form();
    const fact = (key: string, text: string | null | undefined, to?: { name: string; params: { id: string } }) =>
      text ? [{ label: t(`opinions.form.${key}`), text, to }] : [];
    const day = (on: string | null) => on && format.day(on);
    return [
      ...fact('enterprise', enterprise.name, { name: 'enterprise', params: { id: enterprise.id } }),
      ...fact('issuedOn', format.day(issuedOn)),
      ...fact('dueOn', day(dueOn)),
      ...fact('returnedOn', day(returnedOn)),
      ...fact('channel', channel && t(`opinions.channel.${channel}`)),
      ...fact('transcribedBy', said.transcribedByName),
      ...fact('processedOn', processedOn && `${format.day(processedOn)} · ${said.processedByName ?? ''}`),
      ...fact('outcome', said.outcome),
      ...fact('reason', said.reason),
      ...fact('template', template && t('opinions.form.version', { title: template.title, number: template.number })),
      ...fact('campaign', campaign?.name, campaign ? { name: 'campaign', params: { id: campaign.id } } : undefined),
      ...fact('visit', visit && t('opinions.facts.openVisit'), visit ? { name: 'visit', params: visit } : undefined),
    ];
  });
}

interface Doing {
  form: () => FormDetailFragment;
  /** Reads the form again, when somebody else changed it meanwhile. */
  refresh: () => void;
}

/** Closes a form that came back, with what was done. */
export function useProcessForm({ form, refresh }: Doing) {
  const { t } = useI18n();
  const { problemsIn } = useRules();
  const outcome = ref('');
  const deed = useDeed({
    document: ProcessOpinionFormDocument,
    start: () => (outcome.value = ''),
    check: () => problemsIn(processOpinionFormRules, { outcome: outcome.value }),
    input: () => ({ id: form().id, version: form().version, outcome: outcome.value.trim() || null }),
    done: () => t('opinions.process.done'),
    refresh,
  });
  return { outcome, ...deed };
}

/** Lets a form run out whose day has passed. */
export function useExpireForm({ form, refresh }: Doing) {
  const { t } = useI18n();
  return useDeed({
    document: ExpireOpinionFormDocument,
    input: () => ({ id: form().id, version: form().version }),
    done: () => t('opinions.expire.done'),
    refresh,
  });
}

/** What is copied: words and choices by the keys of their questions. By its QR a form comes back without the office. */
interface Paper {
  returnedOn: string;
  channel: Exclude<FormChannel, 'QR'>;
  texts: Record<string, string>;
  choices: Record<string, string[]>;
}

/** The paper as it is copied: for each question the words, or what was chosen. It came back today, unless another day is said. */
export function useTranscription({ form, refresh, today }: Doing & { today: string }) {
  const { t } = useI18n();
  const router = useRouter();
  const { say } = useToasts();
  const { problemsIn } = useRules();
  const { explained } = useOvertaken(refresh);
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(TranscribeOpinionFormDocument);
  const problems = shallowRef<Problem[]>([]);
  const paper = reactive<Paper>({ returnedOn: today, channel: 'PAPER', texts: {}, choices: {} });
  const questions = computed(() => form().template?.questions ?? []);
  for (const { key } of questions.value) {
    paper.texts[key] = '';
    paper.choices[key] = [];
  }
  const answers = (): FormAnswerInput[] =>
    questions.value.flatMap(({ key, kind }): FormAnswerInput[] => {
      const isChoice = kind === 'CHOICE' || kind === 'CHOICES';
      const text = paper.texts[key]?.trim() ?? '';
      const choices = paper.choices[key]?.filter(Boolean) ?? [];
      if (isChoice) return choices.length > 0 ? [{ key, choices }] : [];
      return text === '' ? [] : [{ key, text }];
    });

  async function submit() {
    if (isRunning.value) return;
    const written = { returnedOn: paper.returnedOn, answers: answers() };
    problems.value = problemsIn(returnOpinionFormRules, written);
    if (problems.value.length > 0) return;
    const input = { id: form().id, version: form().version, channel: paper.channel, ...written };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = explained(refusals.value);
    if (!data) return;
    say(t('opinions.transcribe.done'));
    await router.push({ name: 'form', params: { id: form().id } });
  }
  return { paper, questions, problems, isRunning, submit };
}
