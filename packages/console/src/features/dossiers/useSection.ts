import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';
import type { Tone } from '../../shared/page/StatusTag.vue';
import type { EntryPart } from './entry-forms.ts';
import type { SectionState } from './useDossier.ts';

const partOf: Readonly<Partial<Record<SectionState['section'], EntryPart>>> = {
  SITES: 'site',
  LICENCES: 'licence',
  INVESTMENT: 'investment',
  YEARLY_FIGURES: 'year',
  POLICIES: 'policy',
  PROMISES: 'promise',
};

/** How a section stands, in words: whether it is filled and fresh, who looked when, and whose it is. */
export function useSection(section: () => SectionState) {
  const { t } = useI18n();
  const format = useFormat();
  const look = computed<{ tone: Tone; label: string }>(() => {
    if (!section().isFilled) return { tone: 'neutral', label: t('dossier.look.missing') };
    return section().isStale
      ? { tone: 'warn', label: t('dossier.look.stale') }
      : { tone: 'good', label: t('dossier.look.fresh') };
  });
  const freshness = computed(() => {
    const { verifiedOn, verifiedByName, staleAfterMonths } = section();
    return verifiedOn
      ? t('dossier.verified', { day: format.day(verifiedOn), name: verifiedByName ?? '', months: staleAfterMonths })
      : t('dossier.neverVerified', { months: staleAfterMonths });
  });
  const owner = computed(() => {
    const { ownerPost, ownerName } = section();
    const post = ownerPost ? t(`dossier.post.${ownerPost}`) : '';
    return t('dossier.owner', { owner: [post, ownerName].filter(Boolean).join(' ') || t('dossier.nobody') });
  });
  const part = computed(() => partOf[section().section] ?? null);
  /** Needs are asked for and basic facts are there: of these nobody says that there is nothing. */
  const isByEntries = computed(() => !['BASIC_FACTS', 'NEEDS'].includes(section().section));
  return { look, freshness, owner, part, isByEntries };
}
