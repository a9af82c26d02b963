import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useAttendeeChoices, type AttendeeChoice } from './useAttendeeChoices.ts';
import { emptyAttendee, type AttendeeDraft } from './visit-draft.ts';

interface Met {
  enterpriseId: () => string | null;
  attendees: Ref<AttendeeDraft[]>;
}

const draftOf = ({ person, kind, title }: AttendeeChoice): AttendeeDraft => ({
  key: person.id,
  personId: person.id,
  name: person.name,
  title: title ?? '',
  kind,
  phone: '',
});

/** The people met: those known are chips that stay where they are, those new to everybody are entries below them. */
export function useAttendees({ enterpriseId, attendees }: Met) {
  const { t } = useI18n();
  const format = useFormat();
  const { typed, choices, isSettling, isLoading } = useAttendeeChoices(enterpriseId);

  const chosen = computed(() => attendees.value.filter(({ personId }) => personId !== null));
  /** Whoever is chosen stays in sight when the search shows others. */
  const candidates = computed(() => {
    const found = choices.value.map(draftOf);
    const shown = new Set(found.map(({ key }) => key));
    return [...chosen.value.filter(({ key }) => !shown.has(key)), ...found];
  });
  const lastMet = computed(() => new Map(choices.value.map(({ person, lastMetOn }) => [person.id, lastMetOn])));
  const chips = computed(() =>
    candidates.value.map(({ key, name, title, kind }) => {
      const on = lastMet.value.get(key);
      const role = title || t(`visits.personKind.${kind ?? 'STAFF'}`);
      return { code: key, words: name, note: on ? t('visits.form.metOn', { role, on: format.day(on) }) : role };
    }),
  );
  const known = computed({
    get: () => chosen.value.map(({ key }) => key),
    set(keys) {
      const others = attendees.value.filter(({ personId, key }) => personId === null || keys.includes(key));
      const here = new Set(others.map(({ key }) => key));
      attendees.value = [...others, ...candidates.value.filter(({ key }) => keys.includes(key) && !here.has(key))];
    },
  });
  const strangers = computed(() =>
    attendees.value.flatMap((attendee, place) => (attendee.personId === null ? [{ attendee, place }] : [])),
  );

  /** What was searched in vain is the name, unless it was pinyin. */
  function add() {
    const name = isNone.value && !/^[a-z]+$/i.test(typed.value.trim()) ? typed.value.trim() : '';
    attendees.value = [...attendees.value, { ...emptyAttendee(), name }];
    typed.value = '';
  }
  function remove(gone: string) {
    attendees.value = attendees.value.filter(({ key }) => key !== gone);
  }
  const isNone = computed(() => typed.value.trim() !== '' && !isSettling.value && choices.value.length === 0);
  const hint = computed(() => {
    if (enterpriseId() === null) return t('visits.form.attendeesLater');
    return candidates.value.length === 0 && typed.value === '' && !isLoading.value
      ? t('visits.form.attendeesNone')
      : undefined;
  });

  return { typed, known, chips, strangers, add, remove, isNone, hint, isLoading };
}
