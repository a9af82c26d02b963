import { ApiKeyKind, apiKeyLimits, issueApiKeyRules } from '@lianxi/schema';
import { IssueApiKeyDocument, type ApiKeyAccess } from '@lianxi/schema/operations';
import { computed, reactive, shallowRef, watch } from 'vue';
import type { Problem } from '../../shared/api/problem.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useRegion } from '../../shared/region/useRegion.ts';
import { useRegionChildren } from '../../shared/region/useRegionChildren.ts';
import { asFirstCurl } from './api-key-words.ts';

export const kinds = Object.values(ApiKeyKind);

/** For how many days a key is valid; there is none without an end. */
export const spans = ['30', '90', '180', '366'] as const;
type Span = (typeof spans)[number];

interface Form {
  label: string;
  /** All of the region on screen, or some that lie below it. */
  reach: 'ALL' | 'SOME';
  regions: string[];
  kinds: ApiKeyKind[];
  access: ApiKeyAccess;
  span: Span;
  /** Empty where the browser finds no number. */
  rate: number | '';
}

const emptyForm = (): Form => ({
  label: '',
  reach: 'ALL',
  regions: [],
  kinds: [],
  access: 'READ',
  span: '90',
  rate: apiKeyLimits.usualRate,
});

/** A new key of the region on screen. The server tells its token once; whoever leaves the page has seen the last of it. */
export function useIssueApiKey() {
  const { regionId, isUnit } = useRegion();
  const { problemsIn } = useRules();
  const form = reactive(emptyForm());
  const issued = shallowRef<{ id: string; token: string; curl: string } | null>(null);
  const problems = shallowRef<Problem[]>([]);
  const { run, isRunning, problems: refused } = useAction(IssueApiKeyDocument);
  const below = useRegionChildren(() => regionId.value);
  watch(regionId, () => {
    Object.assign(form, emptyForm());
    issued.value = null;
  });

  const input = () => ({
    regionId: regionId.value,
    label: form.label,
    regionIds: isUnit.value || form.reach === 'ALL' ? [regionId.value] : form.regions.map(Number),
    kinds: [...form.kinds],
    access: form.access,
    expiresInDays: Number(form.span),
    ratePerMinute: Number(form.rate),
  });
  async function issue() {
    const asked = input();
    problems.value = problemsIn(issueApiKeyRules, asked);
    if (problems.value.length > 0 || isRunning.value) return;
    const done = await run({ input: asked });
    problems.value = refused.value;
    if (!done) return;
    const { token, apiKey } = done.issueApiKey;
    const [kind] = asked.kinds;
    issued.value = { id: apiKey.id, token, curl: asFirstCurl({ origin: location.origin, token, kind }) };
  }
  return { form, below, isUnit, issued: computed(() => issued.value), problems, isRunning, issue };
}
