import { answerOpinionRules, convertOpinionRules } from '@lianxi/schema';
import {
  AnswerOpinionDocument,
  ConvertOpinionDocument,
  OpinionByIdDocument,
  type OpinionAnswer,
  type OpinionDetailFragment,
} from '@lianxi/schema/operations';
import { computed, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRecord } from '../../shared/api/useRecord.ts';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useRules } from '../../shared/problems/useRules.ts';

/** One opinion by its id. */
export function useOpinion(id: () => string) {
  const { record, ...read } = useRecord({
    query: OpinionByIdDocument,
    variables: () => ({ id: id() }),
    record: ({ opinion }) => opinion,
  });
  return { opinion: record, ...read };
}

/** What an opinion says of itself, in the reader's words. */
export function useOpinionFacts(opinion: () => OpinionDetailFragment) {
  const { t } = useI18n();
  const format = useFormat();
  const to = (name: string, id: string) => ({ name, params: { id } });
  return computed(() => {
    const { enterprise, kind, source, topic, receivedOn, proposedOn, visit, form, earlierForm, campaign, problem } =
      opinion();
    const fact = (key: string, text: string | null | undefined, link?: ReturnType<typeof to>) =>
      text ? [{ label: t(`opinions.facts.${key}`), text, to: link }] : [];
    return [
      ...fact('enterprise', enterprise.name, to('enterprise', enterprise.id)),
      ...fact('kind', t(`opinions.kind.${kind}`)),
      ...fact('topic', topic),
      ...fact('source', t(`opinions.source.${source}`)),
      ...fact('receivedOn', format.day(receivedOn)),
      ...fact('proposedOn', proposedOn && format.day(proposedOn)),
      ...fact('visit', visit && t('opinions.facts.openVisit'), visit ? to('visit', visit.id) : undefined),
      ...fact('form', form?.serialNo, form ? to('form', form.id) : undefined),
      ...fact('earlierForm', earlierForm?.serialNo, earlierForm ? to('form', earlierForm.id) : undefined),
      ...fact('campaign', campaign?.name, campaign ? to('campaign', campaign.id) : undefined),
      ...fact('problem', problem?.serialNo, problem ? to('problem', problem.id) : undefined),
      ...fact('recordedBy', opinion().recordedByName),
      ...fact('enquiryCode', `${opinion().serialNo} · ${opinion().enquiryCode}`),
    ];
  });
}

interface Doing {
  opinion: () => OpinionDetailFragment;
  /** Reads the opinion again, when somebody else changed it meanwhile. */
  refresh: () => void;
}

/** Adopts an opinion, notes it, or replies to it. */
export function useAnswerOpinion({ opinion, refresh }: Doing) {
  const { t } = useI18n();
  const { problemsIn, problemOf } = useRules();
  const answer = ref<OpinionAnswer>('REPLIED');
  const reply = ref('');
  const words = () => reply.value.trim() || null;
  const deed = useDeed({
    document: AnswerOpinionDocument,
    start: () => {
      answer.value = 'REPLIED';
      reply.value = opinion().reply ?? '';
    },
    check: () =>
      answer.value === 'REPLIED' && words() === null
        ? [problemOf('reply', 'REQUIRED')]
        : problemsIn(answerOpinionRules, { reply: reply.value }),
    input: () => ({ id: opinion().id, version: opinion().version, answer: answer.value, reply: words() }),
    done: () => t('opinions.answer.done'),
    refresh,
  });
  return { answer, reply, ...deed };
}

/** Makes a problem of an opinion: a person says what the problem is. */
export function useConvertOpinion({ opinion, refresh }: Doing) {
  const { t } = useI18n();
  const { problemsIn } = useRules();
  const title = ref('');
  const detail = ref('');
  const deed = useDeed({
    document: ConvertOpinionDocument,
    start: () => {
      title.value = opinion().topic ?? '';
      detail.value = opinion().text;
    },
    check: () => problemsIn(convertOpinionRules, { title: title.value, detail: detail.value }),
    input: () => ({
      id: opinion().id,
      version: opinion().version,
      title: title.value.trim(),
      detail: detail.value.trim() || null,
    }),
    done: () => t('opinions.convert.done'),
    refresh,
  });
  return { title, detail, ...deed };
}
