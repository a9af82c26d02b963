import { JoinVisitDocument } from '@lianxi/schema/operations';
import { computed, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useDepartmentChoices } from '../../shared/department/useDepartmentChoices.ts';
import { useRules } from '../../shared/problems/useRules.ts';

/** A visit that others may join, with who goes already. */
export interface JoinableVisit {
  id: string;
  withOffice: boolean;
  bodies: readonly { isOffice: boolean; isLead: boolean; name: string | null }[];
}

/** The liaison office among the bodies to choose from. */
const office = 'OFFICE';

interface Joining {
  visit: () => JoinableVisit;
  /** The county whose departments are offered, once the dialog is open. */
  countyId: () => number;
  joined: () => void;
}

/** Lets a body join somebody else's plan: the office where it does not go yet, or a department. */
export function useJoinVisit({ visit, countyId, joined }: Joining) {
  const { t } = useI18n();
  const { problemOf } = useRules();
  const chosen = ref('');
  const deed = useDeed({
    document: JoinVisitDocument,
    start: () => (chosen.value = visit().withOffice ? '' : office),
    check: () => (chosen.value === '' ? [problemOf('departmentId', 'REQUIRED')] : []),
    input: () => ({ id: visit().id, departmentId: chosen.value === office ? null : chosen.value }),
    done: () => t('visits.join.done'),
    after: joined,
  });
  const departments = useDepartmentChoices(() => (deed.isOpen.value ? countyId() : null));
  const choices = computed(() => {
    const present = new Set(visit().bodies.map(({ name }) => name));
    const others = departments.value
      .filter(({ name }) => !present.has(name))
      .map(({ id, name }) => ({ code: id, words: name }));
    return visit().withOffice ? others : [{ code: office, words: t('visits.body.office') }, ...others];
  });
  return { chosen, choices, ...deed };
}
