import { retireFormTemplateRules } from '@lianxi/schema';
import {
  FormTemplateByIdDocument,
  FormTemplateListDocument,
  RetireFormTemplateDocument,
} from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRegionId } from '../../shared/api/client.ts';
import { useRecord } from '../../shared/api/useRecord.ts';
import type { DeedForm } from '../../shared/deed/deed-form.ts';

/** The questionnaires that the region on screen hands out: its own, and those from above. */
export function useTemplateList() {
  const regionId = useRegionId();
  const { data, fetching, error, executeQuery } = useQuery({
    query: FormTemplateListDocument,
    variables: computed(() => ({ regionId: regionId.value })),
    pause: computed(() => regionId.value === 0),
    context: { additionalTypenames: ['FormTemplate'] },
  });
  return {
    templates: computed(() => data.value?.formTemplates ?? []),
    isLoading: fetching,
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}

/** One questionnaire by its id, with all its versions. */
export function useTemplate(id: () => string) {
  const { record, ...read } = useRecord({
    query: FormTemplateByIdDocument,
    variables: () => ({ id: id() }),
    record: ({ formTemplate }) => formTemplate,
  });
  return { template: record, ...read };
}

/** Takes a questionnaire out of use, for a reason. */
export const retireTemplate: DeedForm = {
  document: RetireFormTemplateDocument,
  rules: retireFormTemplateRules,
  fields: [{ name: 'reason', kind: 'text' }],
  isDanger: true,
};
