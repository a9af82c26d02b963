import { contains } from '@lianxi/schema';
import { computed, shallowRef, watch } from 'vue';
import { useRouter } from 'vue-router';
import { useRegion, type RegionOnScreen } from '../shared/region/useRegion.ts';
import { useService } from '../shared/service/useService.ts';
import { useViewer } from '../shared/viewer/useViewer.ts';
import { signInAgain } from './sign-in-again.ts';

export type FrameState = 'loading' | 'ready' | 'not-here' | 'unreachable';

/**
 * Whether the region in the address can be shown to whoever is signed in.
 *
 * A region that does not exist and one outside the memberships are the same answer: not here.
 */
export function useFrame() {
  const router = useRouter();
  const { regionId, region, isLoading, error } = useRegion();
  const { isLoading: isServiceLoading } = useService();
  const { viewer, isLoading: isViewerLoading, isSignedOut, error: viewerError } = useViewer();

  const isMine = computed(
    () =>
      viewer.value?.memberships.some(({ region: { regionId: held } }) =>
        // A former region is open to whoever holds an office where somebody answers for it now.
        [regionId.value, region.value?.successor?.regionId ?? regionId.value].some((one) => contains(held, one)),
      ) ?? false,
  );
  const state = computed<FrameState>(() => {
    if (viewerError.value || error.value) return 'unreachable';
    // All that the frame is made of comes first: nothing on screen then moves when the rest arrives.
    if (!viewer.value || isViewerLoading.value || isServiceLoading.value) return 'loading';
    if (isLoading.value && !region.value) return 'loading';
    return isMine.value && region.value ? 'ready' : 'not-here';
  });
  /** The region that the header names: the last one shown, so that it stands still while another loads. */
  const named = shallowRef<RegionOnScreen | null>(null);
  watch(
    [state, region],
    () => {
      if (state.value === 'ready') named.value = region.value;
      else if (state.value !== 'loading') named.value = null;
    },
    { immediate: true },
  );
  watch(isSignedOut, (isOut) => isOut && void signInAgain(router), { immediate: true });

  return { state, regionId, named, viewer };
}
