import { recordConsultationRules } from '@lianxi/schema';
import { RecordConsultationDocument, type ConsultationDetailFragment } from '@lianxi/schema/operations';
import { computed, reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';

const emptyDecision = () => ({ text: '', ownerName: '', workingDays: '10' });

interface Recording {
  consultation: () => ConsultationDetailFragment;
  refresh: () => void;
}

/** Takes down the meeting: who came, the minutes, and what was decided; those who were invited are taken to have come. */
export function useRecordConsultation({ consultation, refresh }: Recording) {
  const { t } = useI18n();
  const { problemsIn } = useRules();
  const attendedIds: string[] = [];
  const form = reactive({ heldOn: '', minutes: '', attendedIds, decisions: [emptyDecision()] });
  const said = () => ({
    heldOn: form.heldOn,
    minutes: form.minutes.trim(),
    attendedIds: form.attendedIds,
    decisions: form.decisions.map(({ text, ownerName, workingDays }) => ({
      text: text.trim(),
      ownerName: ownerName.trim(),
      workingDays: Number(workingDays),
    })),
  });
  const deed = useDeed({
    document: RecordConsultationDocument,
    start: () =>
      Object.assign(form, {
        heldOn: consultation().meetOn ?? '',
        minutes: '',
        attendedIds: consultation().invitees.map(({ departmentId }) => departmentId),
        decisions: [emptyDecision()],
      }),
    check: () => problemsIn(recordConsultationRules, said()),
    input: () => ({ id: consultation().id, version: consultation().version, ...said() }),
    done: () => t('consultations.record.done'),
    refresh,
  });
  const choices = computed(() =>
    consultation().invitees.map(({ departmentId, name }) => ({ code: departmentId, words: name })),
  );
  const add = () => form.decisions.push(emptyDecision());
  return { form, choices, add, ...deed };
}
