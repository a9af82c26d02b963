import type { EnterpriseDetailFragment } from '@lianxi/schema/operations';
import { computed, reactive, shallowRef, type Ref, type ShallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { divergences, factFields, factsOf, type FactField, type FactsDraft } from './enterprise-facts.ts';

export type Choice = 'theirs' | 'mine';
interface Correction {
  opened: ShallowRef<FactsDraft>;
  facts: FactsDraft;
  version: Ref<number>;
}

/**
 * What a person decides when somebody else saved the same record first.
 *
 * Facts the person did not touch follow the saved record; each contested fact waits for a choice. Nothing typed is
 * thrown away before that choice is made.
 */
export function useStaleVersion({ opened, facts, version }: Correction) {
  const { t } = useI18n();
  const saved = shallowRef<EnterpriseDetailFragment | null>(null);
  const choices = reactive<Partial<Record<FactField, Choice>>>({});
  const isStale = computed(() => saved.value !== null);
  const differing = computed(() => (saved.value ? divergences(opened.value, factsOf(saved.value), facts) : []));

  function clear() {
    saved.value = null;
    for (const field of factFields) delete choices[field];
  }
  function compare(latest: EnterpriseDetailFragment) {
    clear();
    saved.value = latest;
  }
  /** The contested facts that still wait for a choice, each as a problem at its fact. */
  const undecided = (): Problem[] =>
    differing.value
      .filter(({ field, isContested }) => isContested && !choices[field])
      .map(({ field }) => ({
        code: 'STALE_VERSION',
        field: `stale.${field}`,
        rule: null,
        message: t('enterprises.stale.undecided', { field: t(`enterprises.facts.${field}`) }),
      }));

  function follow<Field extends FactField>(field: Field, latest: FactsDraft) {
    facts[field] = latest[field];
  }
  /** Carries the choices into the form and goes on from the saved record. */
  function settle() {
    if (!saved.value) return;
    const latest = factsOf(saved.value);
    for (const { field, isContested } of differing.value) {
      if (!isContested || choices[field] === 'theirs') follow(field, latest);
    }
    opened.value = latest;
    version.value = saved.value.version;
    clear();
  }

  return { differing, isStale, choices, compare, undecided, settle, clear };
}
