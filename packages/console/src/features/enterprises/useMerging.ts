import { mergeEnterprisesRules } from '@lianxi/schema';
import {
  MergeEnterprisesDocument,
  RecordsToCompareDocument,
  type EnterpriseDetailFragment,
  type EnterpriseFact,
} from '@lianxi/schema/operations';
import { computed, reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { useRecord } from '../../shared/api/useRecord.ts';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { factFields, factsOf, isSameFact, type FactField } from './enterprise-facts.ts';

export type Pair = readonly [EnterpriseDetailFragment, EnterpriseDetailFragment];

/** Two records beside each other; missing where either is. */
export function useRecordsToCompare(ids: () => { first: string; second: string }) {
  const { record, ...read } = useRecord({
    query: RecordsToCompareDocument,
    variables: ids,
    record: ({ first, second }): Pair | null => (first && second ? [first, second] : null),
    types: ['Enterprise'],
  });
  return { pair: record, ...read };
}

/** `SHORT_NAME` of `shortName`: what the API calls a fact. */
const apiName = (field: FactField): EnterpriseFact =>
  // The names of the API are made of those of the facts by this very rule.
  field.replaceAll(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase() as EnterpriseFact;

const isKnown = (record: EnterpriseDetailFragment, field: FactField) => factsOf(record)[field].length > 0;

/** Which record stays, and of which each fact that differs is taken: of the one that stays, where it knows it. */
export function useMerging(pair: () => Pair, refresh: () => void) {
  const { t } = useI18n();
  const router = useRouter();
  const { problemsIn } = useRules();
  const [first, second] = pair();
  const earlier = first.createdAt <= second.createdAt ? first : second;
  const likely = [earlier, first, second].find(({ status }) => status === 'ACTIVE') ?? earlier;
  const form = reactive<{ stays: string; chosen: Partial<Record<FactField, string>>; reason: string }>({
    stays: likely.id,
    chosen: {},
    reason: '',
  });
  const stays = computed(() => pair().find(({ id }) => id === form.stays) ?? pair()[0]);
  const other = computed(() => pair().find(({ id }) => id !== form.stays) ?? pair()[1]);
  const differing = computed(() => {
    const [left, right] = [factsOf(pair()[0]), factsOf(pair()[1])];
    return factFields.filter((field) => !isSameFact(field, left, right));
  });
  /** Of which record a fact is taken, as chosen or as it is likely meant. */
  const sourceOf = (field: FactField): string =>
    form.chosen[field] ?? (isKnown(stays.value, field) ? stays.value.id : other.value.id);

  const deed = useDeed({
    document: MergeEnterprisesDocument,
    check: () => problemsIn(mergeEnterprisesRules, { reason: form.reason }),
    input: () => ({
      id: stays.value.id,
      version: stays.value.version,
      otherId: other.value.id,
      otherVersion: other.value.version,
      take: differing.value.filter((field) => sourceOf(field) === other.value.id).map(apiName),
      reason: form.reason.trim(),
    }),
    done: () => t('enterprises.compare.done'),
    refresh,
    after: ({ mergeEnterprises }) => {
      void router.push({ name: 'enterprise', params: { id: mergeEnterprises.enterprise.id } });
    },
  });
  return { form, differing, sourceOf, ...deed };
}
