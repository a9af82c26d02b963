import { commonProblemRules } from '@lianxi/schema';
import { DeclareCommonProblemDocument, type ProblemCategory } from '@lianxi/schema/operations';
import { reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRegionId } from '../../shared/api/client.ts';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import type { Proposal } from './useProposals.ts';

interface Declaring {
  proposal: () => Proposal;
  refresh: () => void;
  after: () => void;
}

interface Declared {
  title: string;
  /** Empty: not chosen yet. */
  category: ProblemCategory | '';
  summary: string;
  /** Ids of the problems that belong to it. */
  chosen: string[];
}

/** Declares a proposed group to be one common problem; what does not belong to it is left out first. */
export function useDeclareCommon({ proposal, refresh, after }: Declaring) {
  const { t } = useI18n();
  const regionId = useRegionId();
  const { problemsIn, problemOf } = useRules();
  const form = reactive<Declared>({ title: '', category: '', summary: '', chosen: [] });
  const chosen = () => proposal().problems.filter(({ id }) => form.chosen.includes(id));
  const deed = useDeed({
    document: DeclareCommonProblemDocument,
    start: () =>
      Object.assign(form, {
        title: proposal().title,
        category: proposal().category ?? '',
        summary: '',
        chosen: proposal().problems.map(({ id }) => id),
      }),
    check: () => [
      ...problemsIn(commonProblemRules, form),
      ...(form.category === '' ? [problemOf('category', 'REQUIRED')] : []),
      ...(new Set(chosen().map((one) => one.regionId)).size < 2 ? [problemOf('problems', 'TWO_COUNTIES')] : []),
    ],
    input: () => ({
      regionId: regionId.value,
      title: form.title.trim(),
      // Checked above.
      category: form.category as ProblemCategory,
      summary: form.summary.trim() || null,
      problems: chosen().map(({ id, version }) => ({ id, version })),
    }),
    done: () => t('commonProblem.declare.done'),
    refresh,
    after,
  });
  return { form, ...deed };
}
