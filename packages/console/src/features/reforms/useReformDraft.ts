import {
  DepartmentReformPreviewDocument,
  ReformDepartmentsDocument,
  type DepartmentKind,
  type ReformKind,
} from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed, reactive, watch } from 'vue';
import { useRegion } from '../../shared/region/useRegion.ts';
import { successorOf } from './reform-words.ts';

export interface Successor {
  kind: DepartmentKind;
  name: string;
}
export interface ReformForm {
  kind: ReformKind;
  predecessorIds: string[];
  successors: Successor[];
  effectiveOn: string;
  document: string;
  withCounties: boolean;
}

const another = (): Successor => ({ kind: 'OTHER', name: '' });

/** The departments of the region on screen that are at work. */
function useOwnDepartments(regionId: () => number) {
  const { data, error, executeQuery } = useQuery({
    query: ReformDepartmentsDocument,
    variables: computed(() => ({ regionId: regionId() })),
    pause: computed(() => regionId() === 0),
    context: { additionalTypenames: ['Department', 'DepartmentReform'] },
  });
  const departments = computed(() => data.value?.departments.filter((one) => one.regionId === regionId()));
  return { departments, error, retry: () => executeQuery({ requestPolicy: 'network-only' }) };
}

/** What would move and what would stay, for what is chosen so far. */
function useReformPreview(form: ReformForm, regionId: () => number) {
  const isAsked = computed(() => form.predecessorIds.length > 0 && regionId() !== 0);
  const { data, error } = useQuery({
    query: DepartmentReformPreviewDocument,
    variables: computed(() => ({
      regionId: regionId(),
      predecessorIds: [...form.predecessorIds].toSorted(),
      withCounties: form.withCounties,
    })),
    pause: computed(() => !isAsked.value),
    context: { additionalTypenames: ['Referral', 'Problem', 'Consultation', 'DepartmentReform'] },
    requestPolicy: 'cache-and-network',
  });
  const preview = computed(() => (isAsked.value ? (data.value?.departmentReformPreview ?? null) : null));
  return { preview, previewError: error };
}

/** The form's successors follow its kind, and are offered a name as long as nobody wrote one. */
function useSuccessors(
  form: ReformForm,
  { kindOf, place }: { kindOf: (id: string) => DepartmentKind | undefined; place: () => string },
) {
  watch(
    () => form.kind,
    (kind) => {
      const least = kind === 'SPLIT' ? 2 : 1;
      while (form.successors.length < least) form.successors.push(another());
      if (kind !== 'SPLIT') form.successors.splice(1);
      if (kind !== 'MERGE') form.predecessorIds.splice(1);
    },
  );
  let offered = '';
  watch(
    () => [...form.predecessorIds],
    ([first]) => {
      const kind = first === undefined ? undefined : kindOf(first);
      const next = kind && successorOf(kind);
      const [successor] = form.successors;
      if (!next || !successor || (successor.name !== '' && successor.name !== offered)) return;
      offered = `${place()}${next.name}`;
      Object.assign(successor, { kind: next.kind, name: offered });
    },
  );
  return { add: () => form.successors.push(another()), remove: (at: number) => form.successors.splice(at, 1) };
}

/** A reform as it is being written: its departments, what would move, and what is sent of it. */
export function useReformDraft() {
  const { regionId, region, isUnit } = useRegion();
  const form = reactive<ReformForm>({
    kind: 'MERGE',
    predecessorIds: [],
    successors: [another()],
    effectiveOn: '',
    document: '',
    withCounties: false,
  });
  const { departments, ...read } = useOwnDepartments(() => regionId.value);
  const listing = useSuccessors(form, {
    kindOf: (id) => departments.value?.find((one) => one.id === id)?.kind,
    place: () => region.value?.name ?? '',
  });
  const chosen = computed(() => departments.value?.filter(({ id }) => form.predecessorIds.includes(id)) ?? []);
  const said = () => ({
    ...form,
    regionId: regionId.value,
    document: form.document.trim(),
    successors: form.successors.map(({ kind, name }) => ({ kind, name: name.trim() })),
  });
  const previewing = useReformPreview(form, () => regionId.value);
  return { form, departments, chosen, isUnit, said, ...read, ...previewing, ...listing };
}
