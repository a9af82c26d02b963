import type { LiaisonRowFragment, TenureLineFragment } from '@lianxi/schema/operations';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';

/** How the register says in words who answers for an enterprise. */
export function useLiaisonWords() {
  const { t } = useI18n();
  const format = useFormat();
  const since = (day: string) => t('liaison.since', { day: format.day(day) });

  function firstResponsible({ firstResponsible: first }: LiaisonRowFragment): string {
    if (!first) return t('liaison.noPost');
    const post = `${first.officeName} ${first.postTitle}`;
    if (first.isVacant) return `${post} ${t('liaison.vacant')} ${since(first.sinceOn)}`;
    const acting = first.isActing ? ` ${t('liaison.acting')}` : '';
    return `${first.name ?? ''} ${post}${acting} ${since(first.sinceOn)}`;
  }
  function liaisonPerson({ liaisonPerson: one }: LiaisonRowFragment): string {
    if (!one) return '';
    return [one.officer.name, since(one.fromOn), one.shadow && shadow(one.shadow)].filter(Boolean).join(' ');
  }
  function gap({ gapSinceOn, gapOwner }: LiaisonRowFragment): string {
    const owner = gapOwner ? t('liaison.gapOwner', { name: gapOwner }) : '';
    return gapSinceOn ? [since(gapSinceOn), owner].filter(Boolean).join(' ') : '';
  }
  function span({ fromOn, toOn }: Pick<TenureLineFragment, 'fromOn' | 'toOn'>): string {
    return toOn ? t('liaison.span', { from: format.day(fromOn), to: format.day(toOn) }) : since(fromOn);
  }
  function shadow({ name, until }: { name: string; until: string }): string {
    return t('liaison.shadow', { name, day: format.day(until) });
  }
  return { since, firstResponsible, liaisonPerson, gap, span, shadow };
}
