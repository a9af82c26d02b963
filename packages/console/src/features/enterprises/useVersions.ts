import {
  EnterpriseTimelineDocument,
  RestoreEnterpriseVersionDocument,
  type EnterpriseDetailFragment,
  type EnterpriseTimelineEntryFragment,
  type OwnFieldValueFragment,
} from '@lianxi/schema/operations';
import type { CombinedError } from '@urql/core';
import { computed, ref, shallowRef, watch, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useClient } from '../../shared/api/useClient.ts';
import type { DeedForm } from '../../shared/deed/deed-form.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { correctionInput, factFields, factsOf, isSameFact } from './enterprise-facts.ts';
import { useEnterprise } from './useEnterprise.ts';
import { ownRestoring, ownWordsOf } from './own-words.ts';
import { useFactWords } from './useFactWords.ts';
import { useOwnLines, type ComparedLine, type OwnFields } from './useOwnLines.ts';
import { useOwnValues } from './useOwnValues.ts';
import { namesIn, versionsOf, type Content, type Version } from './versions.ts';

/** As many deeds as the API gives at once, and so often at the most: what is older than a thousand deeds is not compared. */
const pageSize = 100;
const mostPages = 10;

/** A version becomes the present one by ordinary corrections, all or none: only what differs is sent. */
export const restore: DeedForm = { document: RestoreEnterpriseVersionDocument, fields: [] };

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
  const factsIn = (one: string) => versions.value.find(({ id }) => id === one);
  return {
    chosen,
    earlier: computed(() => factsIn(chosen.value.earlier)),
    later: computed(() => factsIn(chosen.value.later)),
  };
}

/** Every fact and own field of two versions beside each other. */
function useLines(own: OwnFields) {
  const words = useFactWords();
  const ownLines = useOwnLines(own);
  return (one: Content, other: Content): ComparedLine[] => [
    ...factFields.map((field) => ({
      field,
      label: words.fieldName(field),
      isRetired: false,
      earlier: words.valueWords(field, one.facts[field]),
      later: words.valueWords(field, other.facts[field]),
      isSame: isSameFact(field, one.facts, other.facts),
    })),
    ...ownLines(one.own, other.own),
  ];
}

/** What becoming an earlier version would change, as far as the reader may: the facts, the own fields, and what stays. */
function useRestoring(given: {
  earlier: () => Content | undefined;
  enterprise: () => EnterpriseDetailFragment | null;
  values: () => readonly OwnFieldValueFragment[];
  mayFill: () => boolean;
}) {
  const own = computed(() => {
    const earlier = given.earlier();
    return earlier ? ownRestoring(given.values(), earlier.own) : { filled: [], left: [] };
  });
  const facts = computed(() => {
    const [earlier, enterprise] = [given.earlier(), given.enterprise()];
    return earlier && enterprise ? correctionInput(earlier.facts, factsOf(enterprise)) : {};
  });
  const values = computed(() => (given.mayFill() ? own.value.filled : []));
  return {
    correction: computed(() => {
      const { id, version } = given.enterprise() ?? {};
      return { correction: { ...facts.value, id, version }, values: values.value };
    }),
    left: computed(() => own.value.left),
    isRestorable: computed(
      () => given.enterprise()?.viewerCan.correct === true && Object.keys(facts.value).length + values.value.length > 0,
    ),
  };
}

/** Two versions of an enterprise side by side, field by field; the earlier one can become the present one. */
export function useVersions(id: () => string) {
  const { t } = useI18n();
  const format = useFormat();
  const { verbWords } = useFactWords();
  const { enterprise, isMissing, error, retry } = useEnterprise(id);
  const own = useOwnValues(id, true);
  const values = () => own.values.value ?? [];
  const { deeds, failure, load } = useDeeds(() => enterprise.value);
  const present = computed(() => {
    const [record, filled] = [enterprise.value, own.values.value];
    return record && filled && { facts: factsOf(record), own: ownWordsOf(filled) };
  });
  const versions = computed(() => (present.value && deeds.value ? versionsOf(present.value, deeds.value) : []));
  const { chosen, earlier, later } = useChosen(versions);
  const linesOf = useLines({ values, names: () => namesIn(deeds.value ?? []) });
  const restoring = useRestoring({
    earlier: () => earlier.value,
    enterprise: () => enterprise.value,
    values,
    mayFill: () => own.mayFill.value,
  });
  const labelOf = ({ happenedAt, verb, actorName: name }: Version, at: number): string => {
    const told = { on: format.instant(happenedAt), verb: verbWords(verb), name };
    return t(at === 0 ? 'enterprises.versions.present' : 'enterprises.versions.version', told);
  };
  return {
    enterprise,
    isMissing,
    error: computed(() => error.value ?? own.error.value ?? failure.value),
    retry: () => {
      retry();
      own.retry();
      void load();
    },
    isLoading: computed(() => deeds.value === null || own.values.value === null),
    choices: computed(() => versions.value.map((one, at) => ({ id: one.id, label: labelOf(one, at) }))),
    chosen,
    lines: computed(() => (earlier.value && later.value ? linesOf(earlier.value, later.value) : [])),
    ...restoring,
  };
}
