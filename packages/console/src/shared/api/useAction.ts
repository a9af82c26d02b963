import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useMutation, type AnyVariables } from '@urql/vue';
import { readonly, ref, shallowRef, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { problemsOfError, type Problem } from './problem.ts';

export interface Action<Data, Variables> {
  /** Sends it; null when it was refused or did not arrive: `problems` then says why. */
  run: (variables: Variables) => Promise<Data | null>;
  isRunning: Readonly<Ref<boolean>>;
  problems: Ref<Problem[]>;
  clear: () => void;
}

/** One thing a person can do, with what stands in the way of it. */
export function useAction<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Action<Data, Variables> {
  const { executeMutation } = useMutation<Data, Variables>(document);
  const { t } = useI18n();
  const isRunning = ref(false);
  const problems = shallowRef<Problem[]>([]);

  async function run(variables: Variables) {
    isRunning.value = true;
    try {
      const { data, error } = await executeMutation(variables);
      problems.value = problemsOfError(error, t('problems.offline'));
      return error ? null : (data ?? null);
    } finally {
      isRunning.value = false;
    }
  }
  function clear() {
    problems.value = [];
  }

  return { run, isRunning: readonly(isRunning), problems, clear };
}
