import type { LiaisonRowFragment } from '@lianxi/schema/operations';
import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Column } from '../../shared/table/column.ts';
import { useLiaisonWords } from './useLiaisonWords.ts';

/** The columns of the register; in a county all enterprises are of that county, so it is not repeated. */
export function useLiaisonColumns(isUnit: Ref<boolean>) {
  const { t } = useI18n();
  const words = useLiaisonWords();
  const label = (key: string) => t(`liaison.columns.${key}`);

  return computed<Column<LiaisonRowFragment>[]>(() => {
    const county: Column<LiaisonRowFragment> = {
      key: 'county',
      label: label('county'),
      width: '7.5rem',
      text: ({ region }) => region.name,
    };
    return [
      { key: 'enterprise', label: label('enterprise'), isPrimary: true, text: ({ enterprise }) => enterprise.name },
      ...(isUnit.value ? [] : [county]),
      { key: 'firstResponsible', label: label('firstResponsible'), text: words.firstResponsible },
      { key: 'liaisonPerson', label: label('liaisonPerson'), text: words.liaisonPerson },
      { key: 'gap', label: label('gap'), width: '14rem', text: words.gap },
    ];
  });
}
