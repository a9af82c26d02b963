import { conveneConsultationRules } from '@lianxi/schema';
import { ConveneConsultationDocument, type ProblemDetailFragment } from '@lianxi/schema/operations';
import { computed, reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useDepartmentChoices } from '../../shared/department/useDepartmentChoices.ts';
import { useRules } from '../../shared/problems/useRules.ts';

interface Convening {
  problem: () => ProblemDetailFragment;
  refresh: () => void;
}

/** Convenes departments on a problem; those that had it before are proposed. */
export function useConveneConsultation({ problem, refresh }: Convening) {
  const { t } = useI18n();
  const { problemsIn } = useRules();
  const departmentIds: string[] = [];
  const form = reactive({ meetOn: '', place: '', agenda: '', departmentIds });
  const said = () => ({ ...form, place: form.place.trim(), agenda: form.agenda.trim() });
  const deed = useDeed({
    document: ConveneConsultationDocument,
    start: () => Object.assign(form, { meetOn: '', place: '', agenda: problem().title, departmentIds: [] }),
    check: () => problemsIn(conveneConsultationRules, said()),
    input: () => ({ problemId: problem().id, version: problem().version, ...said() }),
    done: () => t('problem.consult.convened'),
    refresh,
  });
  const departments = useDepartmentChoices(() => (deed.isOpen.value ? problem().regionId : null));
  const choices = computed(() => departments.value.map(({ id, name }) => ({ code: id, words: name })));
  return { form, choices, ...deed };
}
