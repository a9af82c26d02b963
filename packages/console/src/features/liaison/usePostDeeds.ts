import { appointToPostRules, vacatePostRules } from '@lianxi/schema';
import {
  AppointToPostDocument,
  VacatePostDocument,
  type OfficeDetailFragment,
  type TenureLineFragment,
} from '@lianxi/schema/operations';
import { reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import { useOfficersOf } from '../../shared/officer/useOfficerChoices.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useService } from '../../shared/service/useService.ts';
import { useDeed } from '../../shared/deed/useDeed.ts';

export type OfficePost = OfficeDetailFragment['posts'][number];

interface Appointing {
  post: () => OfficePost;
  /** Region of the office, whose officers may be appointed. */
  regionId: () => number;
  refresh: () => void;
}

/** Appoints an officer to a post; whoever holds it leaves it the day before. */
export function useAppoint({ post, regionId, refresh }: Appointing) {
  const { t } = useI18n();
  const { service } = useService();
  const { problemsIn, problemOf } = useRules();
  const form = reactive({ officerId: '', isActing: false, fromOn: '' });
  const { isOpen, ...deed } = useDeed({
    document: AppointToPostDocument,
    start: () => Object.assign(form, { officerId: '', isActing: false, fromOn: service.value?.today ?? '' }),
    check: () => [
      ...(form.officerId === '' ? [problemOf('officerId', 'REQUIRED')] : []),
      ...problemsIn(appointToPostRules, form),
    ],
    input: () => ({ postId: post().id, officerId: form.officerId, isActing: form.isActing, fromOn: form.fromOn }),
    done: () => t('liaison.appoint.done'),
    refresh,
  });
  // A page holds many posts: the officers are asked for once somebody is to be appointed.
  const officers = useOfficersOf(() => (isOpen.value ? regionId() : null));
  return { form, officers, isOpen, ...deed };
}

interface Vacating {
  tenure: () => TenureLineFragment;
  refresh: () => void;
}

/** Ends a tenure and leaves its post vacant. */
export function useVacate({ tenure, refresh }: Vacating) {
  const { t } = useI18n();
  const { service } = useService();
  const { problemsIn, problemOf } = useRules();
  const form = reactive({ toOn: '', reason: '' });

  const deed = useDeed({
    document: VacatePostDocument,
    start: () => Object.assign(form, { toOn: service.value?.today ?? '', reason: '' }),
    // A vacancy that is dated but unexplained helps nobody who reads it later.
    check: () => [
      ...problemsIn(vacatePostRules, form),
      ...(form.reason.trim() === '' ? [problemOf('reason', 'REQUIRED')] : []),
    ],
    input: () => ({ id: tenure().id, version: tenure().version, toOn: form.toOn, reason: form.reason }),
    done: () => t('liaison.vacate.done'),
    refresh,
  });
  return { form, ...deed };
}
