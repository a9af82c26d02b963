import type { EnterpriseDetailFragment } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useFactWords } from './useFactWords.ts';

interface Fact {
  key: string;
  label: string;
  /** Null where nobody knows it yet. */
  words: string | null;
  /** What the source says, where the words above are a reading of it. */
  note?: string | null;
  isLong?: boolean;
  isCode?: boolean;
}

/** All facts of an enterprise in the order of its page; unknown ones stand there too, so that gaps are seen. */
export function useFactSections(enterprise: () => EnterpriseDetailFragment) {
  const { t } = useI18n();
  const format = useFormat();
  const { fieldName, valueWords } = useFactWords();

  const fact = (key: string, words: string | null, more: Partial<Fact> = {}): Fact => ({
    key,
    label: fieldName(key),
    words: words || null,
    ...more,
  });
  function capitalFact() {
    const { capitalText } = enterprise();
    const words = format.capital(enterprise());
    const note = capitalText && capitalText !== words ? t('enterprises.facts.asWritten', { text: capitalText }) : null;
    return fact('capital', words, { note });
  }

  return computed(() => {
    const it = enterprise();
    const sections: Record<string, Fact[]> = {
      identity: [
        fact('name', it.name, { isLong: true }),
        fact('shortName', it.shortName),
        ...(it.formerNames.length > 0 ? [fact('formerNames', it.formerNames.join('、'))] : []),
        fact('creditCode', it.creditCode, { isCode: true }),
        fact('county', it.region.name),
        fact('groups', it.groups.map(({ name }) => name).join('、')),
      ],
      registration: [
        fact('enterpriseType', it.enterpriseType),
        fact('registeredOn', it.registeredOn && format.day(it.registeredOn)),
        capitalFact(),
        fact('industry', it.industry && valueWords('industry', it.industry)),
      ],
      business: [
        fact('address', it.address, { isLong: true }),
        fact('businessScope', it.businessScope, { isLong: true }),
      ],
      record: [
        fact('source', valueWords('source', it.source)),
        fact('createdAt', format.instant(it.createdAt)),
        fact('updatedAt', format.instant(it.updatedAt)),
      ],
    };
    return Object.entries(sections).map(([key, facts]) => ({ key, title: t(`enterprises.sections.${key}`), facts }));
  });
}
