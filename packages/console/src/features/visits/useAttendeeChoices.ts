import { AttendeeChoicesDocument, type AttendeeChoicesQuery } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { refDebounced } from '@vueuse/core';
import { computed, ref } from 'vue';

export type AttendeeChoice = AttendeeChoicesQuery['attendeeChoices'][number];

/** Typing pauses of this many milliseconds are worth a request. */
const pause = 200;

/** Whom one may have met at an enterprise: its own people first; others of the county by name or pinyin initials. */
export function useAttendeeChoices(enterpriseId: () => string | null) {
  const typed = ref('');
  const settled = refDebounced(typed, pause);
  const { data, fetching } = useQuery({
    query: AttendeeChoicesDocument,
    variables: computed(() => ({ enterpriseId: enterpriseId() ?? '', search: settled.value.trim() || null })),
    pause: computed(() => enterpriseId() === null),
    context: { additionalTypenames: ['Person', 'PersonRole', 'Visit'] },
  });
  const choices = computed<AttendeeChoice[]>(() =>
    enterpriseId() === null ? [] : (data.value?.attendeeChoices ?? []),
  );
  const isSettling = computed(() => fetching.value || typed.value !== settled.value);

  /** Nobody can be shown yet. */
  const isLoading = computed(() => fetching.value && !data.value);

  return { typed, choices, isSettling, isLoading };
}
