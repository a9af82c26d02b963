import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import {
  hazardPlaces,
  policyKinds,
  policyLevels,
  visitChannels,
  visitKinds,
  visitOutcomes,
  visitStates,
} from './visit-words.ts';

/** The codes of a visit in words, one by one and as lists to choose from. */
export function useVisitWords() {
  const { t } = useI18n();
  const choicesOf = <Code extends string>(codes: readonly Code[], path: string) =>
    computed(() => codes.map((code) => ({ code, words: t(`visits.${path}.${code}`) })));

  return {
    policyWords: ({ level, kind }: { level: string; kind: string }) =>
      t('visits.policy', { level: t(`visits.policyLevel.${level}`), kind: t(`visits.policyKind.${kind}`) }),
    states: choicesOf(visitStates, 'state'),
    outcomes: choicesOf(visitOutcomes, 'outcome'),
    kinds: choicesOf(visitKinds, 'kind'),
    channels: choicesOf(visitChannels, 'channel'),
    places: choicesOf(hazardPlaces, 'hazardPlace'),
    policies: computed(() =>
      policyKinds.flatMap((kind) => policyLevels.map((level) => ({ code: `${level}-${kind}`, level, kind }))),
    ),
  };
}
