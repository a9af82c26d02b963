import type { ImportColumn } from '@lianxi/schema/operations';
import { useI18n } from 'vue-i18n';
import { useOwnFieldName, useOwnFields } from '../../shared/enterprise/useOwnFields.ts';

interface NamedColumn {
  column: ImportColumn;
  ownFieldId?: string | null | undefined;
}

/** Columns in words; one that is a field which an office added bears the name of the field. */
export function useColumnWords(regionId: () => number) {
  const { t } = useI18n();
  const { all, inUse } = useOwnFields(regionId);
  const { labelOf } = useOwnFieldName();

  function words({ column, ownFieldId }: NamedColumn): string {
    const field = column === 'OWN_FIELD' ? all.value?.find(({ id }) => id === ownFieldId) : null;
    return field ? labelOf(field) : t(`imports.columns.is.${column}`);
  }
  return { words, ownFields: inUse };
}
