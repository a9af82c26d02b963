import { computed } from 'vue';
import { useOwnFieldName } from '../../shared/enterprise/useOwnFields.ts';
import { useOwnValues } from './useOwnValues.ts';

/** What a field is called now, and how it is shown in the reader's language. */
export interface OwnName {
  name: string;
  shown: string;
}

/** What the fields that offices added are called now, those out of use included, by their ids; read where they are told of. */
export function useOwnNames(id: () => string, isTold: () => boolean) {
  const { nameOf } = useOwnFieldName();
  const { values } = useOwnValues(id, true, () => !isTold());
  return computed(
    () =>
      new Map(
        (values.value ?? []).map(({ field }): [string, OwnName] => [
          field.id,
          { name: field.name, shown: nameOf(field) },
        ]),
      ),
  );
}
