import { acceptTransfersRules } from '@lianxi/schema';
import { AcceptEnterpriseTransfersDocument, type EnterpriseTransferRowFragment } from '@lianxi/schema/operations';
import { computed, shallowRef, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';

interface Choice {
  /** The page on screen. */
  rows: () => readonly EnterpriseTransferRowFragment[];
  /** Ids chosen, of this page or of those turned before. */
  selected: () => readonly string[];
  refresh: () => void;
  after: () => void;
}

/** Accepts of the transfers chosen those that the viewer may accept, in one go. */
export function useAcceptSeveral({ rows, selected, refresh, after }: Choice) {
  const { t } = useI18n();
  const { problemsIn } = useRules();
  const open = shallowRef(new Set<string>());
  watch(
    rows,
    (now) => {
      const gone = new Set(now.map(({ id }) => id));
      const left = [...open.value].filter((id) => !gone.has(id));
      open.value = new Set([...left, ...now.filter(({ viewerCan }) => viewerCan.accept).map(({ id }) => id)]);
    },
    { immediate: true },
  );
  const ids = computed(() => selected().filter((id) => open.value.has(id)));
  const deed = useDeed({
    document: AcceptEnterpriseTransfersDocument,
    check: () => problemsIn(acceptTransfersRules, { ids: ids.value }),
    input: () => ({ ids: ids.value }),
    done: () => t('transfers.acceptSeveral.done', { count: ids.value.length }),
    refresh,
    after,
  });
  return { ids, ...deed };
}
