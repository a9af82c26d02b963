import { ArticleCheckDocument, CampaignOfArticleDocument } from '@lianxi/schema/operations';
import { computed, ref, shallowRef, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { problemsOfError, type Problem } from '../../shared/api/problem.ts';
import { useClient } from '../../shared/api/useClient.ts';
import { useRecord } from '../../shared/api/useRecord.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import type { Check } from './article-marks.ts';

/** The campaign that the article is about. */
export function useArticleCampaign(id: () => string) {
  const { record, ...read } = useRecord({
    query: CampaignOfArticleDocument,
    variables: () => ({ id: id() }),
    record: ({ campaign }) => campaign,
  });
  return { campaign: record, ...read };
}

interface Checked {
  /** The article as it was checked, which may have been typed on since. */
  text: string;
  check: Check;
}

/** Holds an article against the data when asked; it is kept nowhere, here or on the server. */
export function useArticleCheck(campaignId: () => string) {
  const { t } = useI18n();
  const client = useClient();
  const { problemOf } = useRules();
  const article = ref('');
  const isRunning = ref(false);
  const problems = shallowRef<Problem[]>([]);
  const checked = shallowRef<Checked | null>(null);
  watch(campaignId, () => (checked.value = null));

  async function run() {
    if (isRunning.value) return;
    const text = article.value;
    problems.value = text.trim() === '' ? [problemOf('text', 'REQUIRED')] : [];
    if (problems.value.length > 0) return;
    isRunning.value = true;
    const variables = { campaignId: campaignId(), text };
    const { data, error } = await client.value.query(ArticleCheckDocument, variables, {
      requestPolicy: 'network-only',
    });
    isRunning.value = false;
    problems.value = problemsOfError(error, t('problems.unread'));
    if (error) return;
    checked.value = data?.checkArticle ? { text, check: data.checkArticle } : null;
    if (!checked.value) problems.value = [{ ...problemOf('text', 'NOT_HERE'), field: null }];
  }
  return {
    article,
    run,
    isRunning,
    problems,
    checked,
    isOutdated: computed(() => isOlder(checked.value, article.value)),
  };
}

const isOlder = (checked: Checked | null, article: string) => checked !== null && checked.text !== article;
