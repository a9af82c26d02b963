import { registerNoticeRules } from '@lianxi/schema';
import { CampaignNoticeChoicesDocument, RegisterCampaignNoticeDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed, reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';

/** The notices that a campaign of this region may rest on, newest first. */
export function useNotices(regionId: () => number) {
  const { data } = useQuery({
    query: CampaignNoticeChoicesDocument,
    variables: computed(() => ({ regionId: regionId() })),
    pause: computed(() => regionId() === 0),
    context: { additionalTypenames: ['Notice'] },
  });
  return computed(() => data.value?.notices.nodes ?? []);
}

const emptyNotice = () => ({ title: '', documentNo: '', issuedOn: '', issuers: '' });
/** One body a line; the lead stands first. */
const issuersIn = (lines: string) =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((name, place) => ({ name, isLead: place === 0 }));

/** Registers a notice that is not there yet; `chosen` hears its id. */
export function useNewNotice(regionId: () => number, chosen: (id: string) => void) {
  const { t } = useI18n();
  const { problemsIn } = useRules();
  const notice = reactive(emptyNotice());

  function input() {
    const { title, documentNo, issuedOn, issuers } = notice;
    return {
      regionId: regionId(),
      title: title.trim(),
      documentNo: documentNo.trim() || null,
      issuedOn: issuedOn.trim(),
      issuers: issuersIn(issuers),
    };
  }
  const deed = useDeed({
    document: RegisterCampaignNoticeDocument,
    check: () => problemsIn(registerNoticeRules, input()),
    input,
    done: () => t('campaigns.newNotice.done'),
    after({ registerNotice }) {
      Object.assign(notice, emptyNotice());
      chosen(registerNotice.notice.id);
    },
  });
  return { notice, ...deed };
}
