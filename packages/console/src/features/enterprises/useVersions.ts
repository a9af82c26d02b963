import {
  CorrectEnterpriseDocument,
  EnterpriseTimelineDocument,
  type EnterpriseTimelineEntryFragment,
} from '@lianxi/schema/operations';
import type { CombinedError } from '@urql/core';
import { computed, ref, shallowRef, watch, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useClient } from '../../shared/api/useClient.ts';
import type { DeedForm } from '../../shared/deed/deed-form.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { correctionInput, factFields, factsOf, isSameFact } from './enterprise-facts.ts';
import { useEnterprise } from './useEnterprise.ts';
import { useFactWords } from './useFactWords.ts';
import { versionsOf, type Version } from './versions.ts';

/** As many deeds as the API gives at once, and so often at the most: what is older than a thousand deeds is not compared. */
const pageSize = 100;
const mostPages = 10;

/** A version becomes the present one by an ordinary correction: only what differs is sent. */
export const restore: DeedForm = { document: CorrectEnterpriseDocument, fields: [] };

/** All deeds of an enterprise, newest first; null until they are here. */
function useDeeds(record: () => { id: string; version: number } | null) {
  const client = useClient();
  const deeds = shallowRef<readonly EnterpriseTimelineEntryFragment[] | null>(null);
  const failure = shallowRef<CombinedError>();
  const pageOf = (id: string, after: string | null) =>
    client.value
      .query(EnterpriseTimelineDocument, { id, first: pageSize, after }, { requestPolicy: 'network-only' })
      .toPromise();
  async function read(id: string) {
    const all: EnterpriseTimelineEntryFragment[] = [];
    let after: string | null = null;
    for (let page = 0; page < mostPages; page += 1) {
      const { data, error } = await pageOf(id, after);
      const timeline = data?.enterprise?.timeline;
      if (!timeline) return { all: null, error };
      all.push(...timeline.nodes);
      after = timeline.pageInfo.endCursor;
      if (!timeline.pageInfo.hasNextPage) break;
    }
    return { all, error: undefined };
  }
  async function load() {
    const asked = record();
    if (!asked) return;
    const found = await read(asked.id);
    // Another version may have come meanwhile, whose own reading is under way.
    if (record()?.version !== asked.version) return;
    failure.value = found.error;
    deeds.value = found.all;
  }
  watch(() => record()?.version, load, { immediate: true });
  return { deeds, failure, load };
}

/** The two versions that are chosen: the last two, until somebody chooses others. */
function useChosen(versions: Readonly<Ref<Version[]>>) {
  const chosen = ref({ earlier: '', later: '' });
  watch(versions, ([first, second]) => {
    chosen.value = { earlier: second?.id ?? first?.id ?? '', later: first?.id ?? '' };
  });
  const factsIn = (one: string) => versions.value.find(({ id }) => id === one)?.facts;
  return {
    chosen,
    earlier: computed(() => factsIn(chosen.value.earlier)),
    later: computed(() => factsIn(chosen.value.later)),
  };
}

/** Two versions of an enterprise side by side, field by field; the earlier one can become the present one. */
export function useVersions(id: () => string) {
  const { t } = useI18n();
  const format = useFormat();
  const words = useFactWords();
  const { enterprise, isMissing, error, retry } = useEnterprise(id);
  const { deeds, failure, load } = useDeeds(() => enterprise.value);
  const present = computed(() => enterprise.value && factsOf(enterprise.value));
  const versions = computed(() => (present.value && deeds.value ? versionsOf(present.value, deeds.value) : []));
  const { chosen, earlier, later } = useChosen(versions);
  const lines = computed(() => {
    const [one, other] = [earlier.value, later.value];
    if (!one || !other) return [];
    return factFields.map((field) => ({
      field,
      label: words.fieldName(field),
      earlier: words.valueWords(field, one[field]),
      later: words.valueWords(field, other[field]),
      isSame: isSameFact(field, one, other),
    }));
  });
  const labelOf = ({ happenedAt, verb, actorName: name }: Version, at: number): string => {
    const told = { on: format.instant(happenedAt), verb: words.verbWords(verb), name };
    return t(at === 0 ? 'enterprises.versions.present' : 'enterprises.versions.version', told);
  };
  /** What becoming the earlier version would change; empty where it is the present one. */
  const correction = computed(() =>
    earlier.value && present.value ? correctionInput(earlier.value, present.value) : {},
  );
  return {
    enterprise,
    isMissing,
    error: computed(() => error.value ?? failure.value),
    retry: () => {
      retry();
      void load();
    },
    isLoading: computed(() => deeds.value === null),
    choices: computed(() => versions.value.map((one, at) => ({ id: one.id, label: labelOf(one, at) }))),
    chosen,
    lines,
    correction,
    isRestorable: computed(
      () => enterprise.value?.viewerCan.correct === true && Object.keys(correction.value).length > 0,
    ),
  };
}
