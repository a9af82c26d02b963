import {
  CurrentViewerDocument,
  ViewerPermissionsDocument,
  type CurrentViewerQuery,
  type ViewerPermissionsQuery,
} from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRegionId } from '../api/client.ts';

export type Viewer = NonNullable<CurrentViewerQuery['viewer']>;
export type ViewerPermission = NonNullable<ViewerPermissionsQuery['viewer']>['permissions'][number];

/** Who is signed in, and what they may do in the region on screen. Nothing may be done until that is known. */
export function useViewer() {
  const regionId = useRegionId();
  const context = { additionalTypenames: ['Viewer', 'Membership'] };
  const { data, fetching, error } = useQuery({ query: CurrentViewerDocument, variables: {}, context });
  const { data: rights, fetching: areRightsFetching } = useQuery({
    query: ViewerPermissionsDocument,
    variables: computed(() => ({ regionId: regionId.value })),
    pause: computed(() => regionId.value === 0),
    context,
  });

  const viewer = computed(() => data.value?.viewer ?? null);
  const permissions = computed(() => rights.value?.viewer?.permissions ?? []);
  const isLoading = computed(() => (fetching.value && !data.value) || (areRightsFetching.value && !rights.value));
  /** The server answered, and nobody is signed in. */
  const isSignedOut = computed(() => !fetching.value && !error.value && data.value?.viewer === null);
  const can = (permission: ViewerPermission) => permissions.value.includes(permission);

  return { viewer, permissions, isLoading, isSignedOut, error, can };
}
