import { assignProblemsRules } from '@lianxi/schema';
import { AssignProblemsDocument, type ProblemRowFragment } from '@lianxi/schema/operations';
import { computed, reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import { uuidv7 } from '../../shared/api/submission.ts';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { byRegion, useDepartmentChoices } from '../../shared/department/useDepartmentChoices.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useService } from '../../shared/service/useService.ts';

/** What a department is not: the office keeps the problem and handles it itself. */
const office = 'OFFICE';

interface Assigning {
  problems: () => readonly Pick<ProblemRowFragment, 'id' | 'version' | 'regionId'>[];
  refresh: () => void;
  after: () => void;
}

/** Gives one problem out, or several of one county in a batch, each with the same term and to the same body. */
export function useAssignProblems({ problems, refresh, after }: Assigning) {
  const { t } = useI18n();
  const format = useFormat();
  const { service } = useService();
  const { problemsIn, problemOf } = useRules();
  const form = reactive({ clientId: '', title: '', workingDays: '10', to: '' });
  const regionIds = computed(() => new Set(problems().map(({ regionId }) => regionId)));
  const items = () =>
    problems().map(({ id, version }) => ({ id, version, departmentId: form.to === office ? null : form.to }));
  const said = () => ({ title: form.title, workingDays: Number(form.workingDays), items: items() });
  const deed = useDeed({
    document: AssignProblemsDocument,
    start: () =>
      Object.assign(form, {
        clientId: uuidv7(),
        title: t('problem.assign.usualTitle', { on: format.day(service.value?.today ?? '') }),
        workingDays: '10',
        to: '',
      }),
    check: () => [...(form.to === '' ? [problemOf('to', 'REQUIRED')] : []), ...problemsIn(assignProblemsRules, said())],
    input: () => ({ ...said(), clientId: form.clientId, title: form.title.trim() }),
    done: () => t('problem.assign.done', { n: problems().length }),
    refresh,
    after,
  });
  const first = computed(() => [...regionIds.value][0] ?? null);
  const departments = useDepartmentChoices(() => (deed.isOpen.value ? first.value : null));
  const groups = computed(() => byRegion(departments.value));
  return { form, groups, office, isOfOneCounty: computed(() => regionIds.value.size === 1), ...deed };
}
