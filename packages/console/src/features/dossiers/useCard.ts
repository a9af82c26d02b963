import { EnterpriseCardDocument, type EnterpriseCardQuery } from '@lianxi/schema/operations';
import { renderSVG } from 'uqr';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRecord } from '../../shared/api/useRecord.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import type { Entry } from './entry-words.ts';
import { useEntries } from './useEntries.ts';

export type EnterpriseOnCard = NonNullable<EnterpriseCardQuery['enterprise']>;

/** So many entries of a section stand on the card, which is one page; the file holds them all. */
const mostOnCard = 3;

/** One enterprise with what its card says. */
export function useEnterpriseOnCard(id: () => string) {
  const { record, ...read } = useRecord({
    query: EnterpriseCardDocument,
    variables: () => ({ id: id() }),
    record: ({ enterprise }) => enterprise,
  });
  return { enterprise: record, ...read };
}

/** The QR on a card leads whoever may sign in back to the record; it opens nothing by itself. */
export function recordPicture({ regionId, id }: { regionId: number; id: string }): string {
  const address = `${window.location.origin}/${regionId}/enterprises/${id}`;
  return `data:image/svg+xml,${encodeURIComponent(renderSVG(address, { border: 2 }))}`;
}

/** The cells of a card in words, by their names. */
export function useCard(enterprise: () => EnterpriseOnCard) {
  const { t } = useI18n();
  const format = useFormat();
  const entries = useEntries(() => enterprise().file);
  const lines = (all: readonly Entry[] = []) =>
    all
      .slice(0, mostOnCard)
      .map(({ title, facts }) => [title, ...facts].join('，'))
      .join('\n');

  return computed<Record<string, string>>(() => {
    const it = enterprise();
    const first = it.firstResponsible;
    return {
      name: it.name,
      creditCode: it.creditCode ?? '',
      status: t(`dossier.card.statuses.${it.status}`),
      county: it.region.name,
      registeredOn: it.registeredOn ? format.day(it.registeredOn) : '',
      type: it.enterpriseType ?? '',
      industry: it.industry ? t(`dossier.card.industries.${it.industry}`) : '',
      capital: format.capital(it),
      staff: it.file.years.find(({ state }) => state === 'CURRENT')?.staffCount?.toString() ?? '',
      address: it.address ?? '',
      businessScope: it.businessScope ?? '',
      people: it.people
        .slice(0, 6)
        .map(({ person, title, kind }) => `${person.name}（${title || t(`dossier.card.kinds.${kind}`)}）`)
        .join('、'),
      firstResponsible: [first?.name, first?.postTitle].filter(Boolean).join(' '),
      liaisonPerson: it.liaisonPerson?.officer.name ?? '',
      sites: lines(entries.value.SITES),
      licences: lines(entries.value.LICENCES),
      investment: lines(entries.value.INVESTMENT),
      years: lines(entries.value.YEARLY_FIGURES?.filter(({ tag }) => tag === undefined)),
      policies: lines(entries.value.POLICIES),
      needs: it.file.needs
        .slice(0, mostOnCard)
        .map(({ text, foundOn }) => `${text}（${format.day(foundOn)}）`)
        .join('\n'),
      promises: lines(entries.value.PROMISES?.filter(({ mayKeep, tag }) => mayKeep || tag !== undefined)),
      completeness: `${it.file.completeness}%`,
      verifiedOn: it.file.lastVerifiedOn ? format.day(it.file.lastVerifiedOn) : t('dossier.card.never'),
    };
  });
}
