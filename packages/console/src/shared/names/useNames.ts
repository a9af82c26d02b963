import { CloseNamesDocument } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useApi } from '../api/api.ts';
import { useAction } from '../api/useAction.ts';
import { useToasts } from '../page/useToasts.ts';
import { useRegion } from '../region/useRegion.ts';
import { useViewer, type Viewer } from '../viewer/useViewer.ts';

export type OpenedNames = Viewer['openedNames'][number];

/**
 * Whether the viewer reads names of people of a county, or of the region on screen where none is given.
 *
 * All of it is known with the viewer, so no page asks for it. Where names were opened or closed every answer is read
 * again: no list knows which of its rows named somebody.
 */
export function useNames(county: () => number | null) {
  const { t } = useI18n();
  const { renew } = useApi();
  const { say } = useToasts();
  const { viewer, can } = useViewer();
  const { regionId, isUnit } = useRegion();
  const closing = useAction(CloseNamesDocument);

  /** The one county that is looked at; null where several are. */
  const place = computed(() => county() ?? (isUnit.value ? regionId.value : null));
  const opened = computed<readonly OpenedNames[]>(() =>
    (viewer.value?.openedNames ?? []).filter((one) => place.value === null || one.regionId === place.value),
  );
  const isMasked = computed(
    () => viewer.value !== null && (place.value === null || !viewer.value.namesReadIn.includes(place.value)),
  );
  const canOpen = computed(() => can('OPEN_NAMES'));

  async function close({ id }: OpenedNames) {
    if (closing.isRunning.value) return;
    const data = await closing.run({ input: { id } });
    if (!data) return;
    say(t('names.closed'));
    renew();
  }
  return {
    place,
    regionId,
    opened,
    isMasked,
    canOpen,
    close,
    isClosing: closing.isRunning,
    problems: closing.problems,
  };
}
