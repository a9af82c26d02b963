import { moveVisitRules } from '@lianxi/schema';
import { MoveVisitDocument } from '@lianxi/schema/operations';
import { computed, reactive, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useVisitBurden } from './useVisitBurden.ts';

/** A plan that can move, as it was read last. */
export interface MovablePlan {
  id: string;
  version: number;
  plannedOn: string | null;
  enterprise: { id: string };
}
interface Moving {
  visit: () => MovablePlan;
  /** The day that is proposed when the dialog opens. */
  proposed: () => string;
  refresh: () => void;
}

/**
 * Moves a plan to another day, with the reason that its history will show.
 *
 * Where somebody else moved it meanwhile, both days stand side by side: the one that is there now and the one that
 * was meant here; it is sent again by whoever has seen both.
 */
export function useMoveVisit({ visit, proposed, refresh }: Moving) {
  const { t } = useI18n();
  const format = useFormat();
  const { problemOf, problemsIn } = useRules();
  const form = reactive({ plannedOn: '', reason: '', burdenReason: '' });
  /** The day that stood there when the dialog was opened. */
  const seenOn = shallowRef<string | null>(null);

  const doing = useDeed({
    document: MoveVisitDocument,
    start: () => {
      seenOn.value = visit().plannedOn;
      form.plannedOn = proposed();
    },
    check: () => [
      ...problemsIn(moveVisitRules, form),
      ...(isPassed.value && form.burdenReason.trim() === '' ? [problemOf('burdenReason', 'REQUIRED')] : []),
    ],
    input: () => {
      const { id, version } = visit();
      const burdenReason = form.burdenReason.trim() || null;
      return { id, version, plannedOn: form.plannedOn, reason: form.reason.trim(), burdenReason };
    },
    done: () => t('visits.move.done', { on: format.day(form.plannedOn) }),
    refresh,
    after: () => {
      Object.assign(form, { reason: '', burdenReason: '' });
      refresh();
    },
  });
  const { burden, isPassed } = useVisitBurden(() => ({
    enterpriseId: doing.isOpen.value ? visit().enterprise.id : null,
    on: form.plannedOn,
    exceptVisitId: visit().id,
  }));
  const overtaken = computed(() => {
    const now = visit().plannedOn;
    return seenOn.value !== null && now !== null && now !== seenOn.value && doing.isOpen.value
      ? { now, seen: seenOn.value, mine: form.plannedOn }
      : null;
  });
  return { form, burden, isPassed, overtaken, ...doing };
}
