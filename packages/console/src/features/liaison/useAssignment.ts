import { assignLiaisonPersonRules, endLiaisonRules } from '@lianxi/schema';
import { AssignLiaisonPersonDocument, EndLiaisonDocument, type LiaisonRowFragment } from '@lianxi/schema/operations';
import { computed, reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRules } from '../../shared/problems/useRules.ts';
import { useService } from '../../shared/service/useService.ts';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useLiaisonOfficers } from './useLiaisonOfficers.ts';

interface Assigning {
  /** The rows chosen. */
  rows: () => readonly LiaisonRowFragment[];
  refresh: () => void;
  after: () => void;
}

/** Names one liaison person for the enterprises chosen, from a day on. */
export function useAssign({ rows, refresh, after }: Assigning) {
  const { t } = useI18n();
  const { service } = useService();
  const { problemsIn, problemOf } = useRules();
  const form = reactive({ officerId: '', fromOn: '', reason: '' });
  const counties = computed(() => [...new Set(rows().map(({ region }) => region.regionId))]);
  /** An officer has the enterprises of one county. */
  const countyId = computed(() => (counties.value.length === 1 ? (counties.value[0] ?? null) : null));
  const officers = useLiaisonOfficers(() => countyId.value);

  const input = () => ({
    enterpriseIds: rows().map(({ enterprise }) => enterprise.id),
    officerId: form.officerId,
    fromOn: form.fromOn,
    reason: form.reason.trim() || null,
  });
  const deed = useDeed({
    document: AssignLiaisonPersonDocument,
    start: () => Object.assign(form, { officerId: '', fromOn: service.value?.today ?? '', reason: '' }),
    check: () => [
      ...(form.officerId === '' ? [problemOf('officerId', 'REQUIRED')] : []),
      ...problemsIn(assignLiaisonPersonRules, input()),
    ],
    input,
    done: () => t('liaison.assign.done', { count: rows().length }),
    refresh,
    after,
  });
  return { form, officers, countyId, ...deed };
}

interface Ending {
  row: () => LiaisonRowFragment;
  refresh: () => void;
}

/** Ends the assignment of an enterprise without a successor, with a reason. */
export function useEndAssignment({ row, refresh }: Ending) {
  const { t } = useI18n();
  const { service } = useService();
  const { problemsIn } = useRules();
  const form = reactive({ toOn: '', reason: '' });

  const deed = useDeed({
    document: EndLiaisonDocument,
    start: () => Object.assign(form, { toOn: service.value?.today ?? '', reason: '' }),
    check: () => problemsIn(endLiaisonRules, form),
    input: () => ({
      id: row().liaisonPerson?.id ?? '',
      version: row().liaisonPerson?.version ?? 0,
      toOn: form.toOn,
      reason: form.reason.trim(),
    }),
    done: () => t('liaison.end.done'),
    refresh,
  });
  return { form, ...deed };
}
