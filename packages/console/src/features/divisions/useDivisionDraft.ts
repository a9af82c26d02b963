import { levelOf } from '@lianxi/schema';
import {
  DivisionChangePreviewDocument,
  DivisionChoicesDocument,
  type DivisionChangeKind,
  type DivisionChoicesQuery,
  type RegionKind,
} from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed, reactive, ref, watch } from 'vue';
import { useRegion } from '../../shared/region/useRegion.ts';
import { askedOf } from './division-words.ts';

export interface DivisionForm {
  kind: DivisionChangeKind;
  fromIds: number[];
  partIds: number[];
  successorId: number | null;
  parentId: number | null;
  name: string;
  regionKind: RegionKind;
  code: string;
  effectiveOn: string;
  document: string;
}
export type Division = DivisionChoicesQuery['regions']['nodes'][number];

/** The divisions directly below a region that stand today. */
function useBelow(parentId: () => number) {
  const { data, error, executeQuery } = useQuery({
    query: DivisionChoicesDocument,
    variables: computed(() => ({ parentId: parentId() })),
    pause: computed(() => parentId() === 0),
    context: { additionalTypenames: ['Region', 'DivisionChange'] },
  });
  return {
    below: computed(() => data.value?.regions.nodes),
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}

const inOrder = (keys: readonly number[]) => keys.toSorted((a, b) => a - b);

/** How much lies in the divisions that are chosen so far. */
function useDivisionPreview(form: DivisionForm) {
  const isAsked = computed(() => form.fromIds.length > 0);
  const { data, error } = useQuery({
    query: DivisionChangePreviewDocument,
    variables: computed(() => ({ fromIds: inOrder(form.fromIds), partIds: inOrder(form.partIds) })),
    pause: computed(() => !isAsked.value),
    requestPolicy: 'cache-and-network',
  });
  const preview = computed(() => (isAsked.value ? (data.value?.divisionChangePreview ?? null) : null));
  return { preview, previewError: error };
}

/** Where the divisions of the change lie: in the city on screen, or in one of the province's that is chosen first. */
function usePlaces() {
  const { regionId, region } = useRegion();
  const cityId = ref(0);
  const isProvince = computed(() => levelOf(regionId.value) === 'PROVINCE');
  const above = useBelow(() => (isProvince.value ? regionId.value : 0));
  const within = computed(() => (isProvince.value ? cityId.value : regionId.value));
  const { below, ...read } = useBelow(() => within.value);
  const cities = computed(() => above.below.value?.filter((one) => levelOf(one.regionId) === 'CITY') ?? []);
  const divisions = computed(() => (within.value === 0 ? [] : below.value?.filter(({ isUnit }) => isUnit)));
  return { region, cityId, isProvince, within, cities, divisions, ...read };
}

const empty = (): DivisionForm => ({
  kind: 'MERGE',
  fromIds: [],
  partIds: [],
  successorId: null,
  parentId: null,
  name: '',
  regionKind: 'DISTRICT',
  code: '',
  effectiveOn: '',
  document: '',
});

/** What is chosen follows the kind, so that nothing is sent that the screen does not show. */
function useKind(form: DivisionForm, divisions: () => readonly Division[] | undefined) {
  watch(
    () => form.kind,
    (kind) => {
      const { before, isExistingAllowed, hasParts } = askedOf[kind];
      if (before !== 'SEVERAL') form.fromIds.splice(before === 'ONE' ? 1 : 0);
      if (!isExistingAllowed) form.successorId = null;
      if (!hasParts) form.partIds = [];
      if (kind === 'OPEN') form.regionKind = 'FUNCTIONAL_ZONE';
    },
  );
  watch(
    () => [form.kind, form.fromIds[0]] as const,
    ([kind, first]) => {
      form.partIds = [];
      const one = divisions()?.find(({ regionId }) => regionId === first);
      // One that goes on is offered the name it has; a new one is named by whoever opens it.
      if (one && (kind === 'RENAME' || kind === 'MOVE')) Object.assign(form, { name: one.name, regionKind: one.kind });
    },
  );
}

/** A change of divisions as it is being written: what is touched, what lies there, and what is sent of it. */
export function useDivisionDraft() {
  const form = reactive(empty());
  const places = usePlaces();
  useKind(form, () => places.divisions.value);
  watch(places.cityId, () => form.fromIds.splice(0));
  const chosen = computed(() => places.divisions.value?.filter((one) => form.fromIds.includes(one.regionId)) ?? []);
  const said = () => {
    const { successorId, name, regionKind, code, document, kind, parentId, ...rest } = form;
    const naming = successorId === null ? { name: name.trim(), regionKind, code: code.trim() || null } : {};
    const superior = kind === 'OPEN' ? places.within.value || null : kind === 'MOVE' ? parentId : null;
    return { ...rest, ...naming, kind, successorId, parentId: superior, document: document.trim() };
  };
  return { form, chosen, said, ...places, ...useDivisionPreview(form) };
}
