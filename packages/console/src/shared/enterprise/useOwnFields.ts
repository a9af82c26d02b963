import { EnterpriseFieldListDocument, type EnterpriseFieldDetailFragment } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useLanguages } from '../i18n/language.ts';

export type OwnField = EnterpriseFieldDetailFragment;

/** The fields that offices added to the enterprises of a region, those out of use included; null until they are known. */
export function useOwnFields(regionId: () => number | null) {
  const { data, error, executeQuery } = useQuery({
    query: EnterpriseFieldListDocument,
    variables: computed(() => ({ regionId: regionId() ?? 0 })),
    pause: computed(() => !regionId()),
    context: { additionalTypenames: ['EnterpriseField'] },
  });
  const all = computed(() => (regionId() ? (data.value?.enterpriseFields ?? null) : null));
  return {
    all,
    inUse: computed(() => (all.value ?? []).filter(({ isRetired }) => !isRetired)),
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}

/** A field by its name in the reader's language, its unit behind it. */
export function useOwnFieldName() {
  const { language } = useLanguages();
  const nameOf = ({ name, englishName }: { name: string; englishName: string | null }) =>
    language.value === 'en' && englishName ? englishName : name;
  return {
    nameOf,
    labelOf: (field: { name: string; englishName: string | null; unit: string | null }) =>
      field.unit ? `${nameOf(field)}（${field.unit}）` : nameOf(field),
  };
}
