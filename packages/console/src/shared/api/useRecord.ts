import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { CombinedError } from '@urql/core';
import { useQuery, type AnyVariables, type RequestPolicy } from '@urql/vue';
import { computed, type Ref } from 'vue';

interface Read {
  isReading: Readonly<Ref<boolean>>;
  error: Readonly<Ref<CombinedError | undefined>>;
  /** The record in the answer: null where the answer has none, undefined while there is no answer. */
  record: () => unknown;
}

/**
 * What reading a record by its id came to: it is missing, or it failed, and never both.
 *
 * Missing is the same whether it is absent, lies in another jurisdiction or has an id that never was one. A server
 * that could not answer writes null as well, so that null proves nothing where there is an error beside it.
 */
export function useOutcome({ isReading, error, record }: Read) {
  const isBadLink = computed(
    () => error.value?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'BAD_ID') ?? false,
  );
  return {
    isMissing: computed(() => isBadLink.value || (!isReading.value && !error.value && record() === null)),
    error: computed(() => (isBadLink.value ? undefined : error.value)),
  };
}

interface Asked<Data, Variables extends AnyVariables, Found> {
  query: TypedDocumentNode<Data, Variables>;
  variables: () => Variables;
  record: (data: Data) => Found | null;
  /** What moves the record when it changes elsewhere, besides the record itself. */
  types?: string[];
  requestPolicy?: RequestPolicy;
  /** Whether there is nothing to ask for yet. */
  pause?: () => boolean;
}
interface Kept<Found> {
  askedWith: string;
  record: Found;
}

/**
 * Reads one record by its id.
 *
 * When it cannot be read anew the last one stays beside the error, so that nobody loses what they are looking at or
 * typing into; it never stands for another record or region.
 */
export function useRecord<Data, Variables extends AnyVariables, Found>(asked: Asked<Data, Variables, Found>) {
  const variables = computed(asked.variables);
  const {
    data,
    fetching,
    error: refusal,
    operation,
    executeQuery,
  } = useQuery({
    query: asked.query,
    variables,
    pause: computed(() => asked.pause?.() === true),
    requestPolicy: asked.requestPolicy,
    context: { additionalTypenames: asked.types ?? [] },
  });
  const found = computed(() => (data.value === undefined ? undefined : asked.record(data.value)));
  const kept = computed<Kept<Found> | null>((before) => {
    if (found.value) return { askedWith: JSON.stringify(operation.value?.variables), record: found.value };
    return refusal.value ? (before ?? null) : null;
  });
  const record = computed(() => (kept.value?.askedWith === JSON.stringify(variables.value) ? kept.value.record : null));
  const retry = () => executeQuery({ requestPolicy: 'network-only' });
  // The cache keeps a failure like any answer; whoever comes back does not want to be told it again.
  if (refusal.value) retry();
  const { isMissing, error } = useOutcome({ isReading: fetching, error: refusal, record: () => found.value });

  return {
    record,
    isLoading: computed(() => fetching.value && record.value === null),
    isMissing,
    error,
    retry,
  };
}
