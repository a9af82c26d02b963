import {
  EnterpriseOwnFieldsDocument,
  FillEnterpriseFieldsDocument,
  type OwnFieldValueFragment,
} from '@lianxi/schema/operations';
import { computed, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRecord } from '../../shared/api/useRecord.ts';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { draftOf, filledInput, type OwnFieldDraft } from '../../shared/enterprise/own-field-draft.ts';

/** The fields that offices added, with what stands in them at one enterprise; those out of use where they are asked for. */
export function useOwnValues(id: () => string, withRetired = false, pause: () => boolean = () => false) {
  const { record, error, retry } = useRecord({
    query: EnterpriseOwnFieldsDocument,
    variables: () => ({ id: id(), withRetired }),
    record: ({ enterprise }) => enterprise,
    pause,
  });
  return {
    values: computed(() => record.value?.ownFields ?? null),
    mayFill: computed(() => record.value?.viewerCanFillFields === true),
    error,
    retry,
  };
}

/** Fills in what was changed in the form, each field at the version that was seen. */
export function useFilling(given: {
  id: () => string;
  values: () => readonly OwnFieldValueFragment[];
  refresh: () => void;
}) {
  const { t } = useI18n();
  const drafts = ref<Record<string, OwnFieldDraft>>({});
  /** As they were when the form was opened: what somebody else writes meanwhile is no change of this one. */
  const opened = ref<readonly OwnFieldValueFragment[]>([]);
  const isChanged = (one: OwnFieldValueFragment) =>
    JSON.stringify(drafts.value[one.field.id]) !== JSON.stringify(draftOf(one.field.kind, one));
  const changed = () => opened.value.filter(isChanged);
  const deed = useDeed({
    document: FillEnterpriseFieldsDocument,
    start: () => {
      opened.value = [...given.values()];
      drafts.value = Object.fromEntries(opened.value.map((one) => [one.field.id, draftOf(one.field.kind, one)]));
    },
    check: () =>
      changed().length > 0
        ? []
        : [{ code: 'BAD_INPUT', field: null, rule: null, message: t('enterprises.own.unchanged') }],
    input: () => ({
      enterpriseId: given.id(),
      values: changed().map(({ field, version }) => ({
        fieldId: field.id,
        version,
        ...filledInput(field.kind, drafts.value[field.id] ?? { text: '', chosen: [] }),
      })),
    }),
    done: () => t('enterprises.own.done'),
    refresh: given.refresh,
    after: given.refresh,
  });
  return { drafts, opened, ...deed };
}
