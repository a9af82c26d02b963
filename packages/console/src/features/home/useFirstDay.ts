import { computed } from 'vue';
import type { RouteLocationRaw } from 'vue-router';
import { useViewer } from '../../shared/viewer/useViewer.ts';
import type { Figure, RecentImport } from './useHome.ts';

export interface Step {
  key: 'import' | 'doubts' | 'codes' | 'invite';
  /** `open` can be done at any time; `waits` means that rows wait for somebody. */
  state: 'open' | 'waits' | 'done';
  count: number;
  to: RouteLocationRaw;
}

interface Known {
  enterprises: () => Figure['total'];
  withoutCreditCode: () => Figure['total'];
  imports: () => readonly RecentImport[];
}

const inviteStep: Step = { key: 'invite', state: 'open', count: 0, to: { name: 'invite' } };

/** The first day of an office, step by step; each step knows by itself whether it is done. */
export function useFirstDay({ enterprises, withoutCreditCode, imports }: Known) {
  const { can } = useViewer();

  const importStep = computed<Step>(() => {
    const count = enterprises()?.value ?? 0;
    return { key: 'import', state: count > 0 ? 'done' : 'open', count, to: { name: 'new-import' } };
  });
  const doubtStep = computed<Step>(() => {
    const doubtful = imports().filter(({ state, counts }) => state !== 'DISCARDED' && counts.doubtful > 0);
    const [first] = doubtful;
    return {
      key: 'doubts',
      state: first ? 'waits' : importStep.value.state === 'done' ? 'done' : 'open',
      count: doubtful.reduce((sum, { counts }) => sum + counts.doubtful, 0),
      to: first ? { name: 'import', params: { id: first.id } } : { name: 'imports' },
    };
  });
  const codeStep = computed<Step>(() => {
    const count = withoutCreditCode()?.value ?? 0;
    const isBegun = importStep.value.state === 'done';
    const to = { name: 'enterprises', query: { code: 'no' } };
    return { key: 'codes', state: count > 0 ? 'waits' : isBegun ? 'done' : 'open', count, to };
  });

  return computed<Step[]>(() => [
    ...(can('IMPORT_ENTERPRISES') ? [importStep.value, doubtStep.value] : []),
    ...(can('CORRECT_ENTERPRISES') ? [codeStep.value] : []),
    ...(can('INVITE_MEMBERS') ? [inviteStep] : []),
  ]);
}
