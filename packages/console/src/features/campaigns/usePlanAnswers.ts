import type { CampaignNoticeFragment, PlanCampaignInput } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';
import type { County } from './plan-form.ts';

interface Plan {
  input: PlanCampaignInput;
  counties: readonly County[];
  groups: readonly { code: string; name: string }[];
  notices: readonly CampaignNoticeFragment[];
}
interface Answer {
  key: string;
  label: string;
  words: string;
}

/** The lists of a plan in words: what each county is to visit, what is held, and the notice behind it. */
function usePlanLists(plan: Plan) {
  const { t } = useI18n();
  const { day, number } = useFormat();

  function targets(): Answer[] {
    return (plan.input.targets ?? []).map(({ countyId, enterprisesToVisit, dueOn }) => ({
      key: String(countyId),
      label: plan.counties.find(({ regionId }) => regionId === countyId)?.name ?? String(countyId),
      words: [
        enterprisesToVisit == null
          ? t('campaigns.target.all')
          : t('campaigns.target.some', { count: number(enterprisesToVisit) }),
        t('campaigns.target.due', { day: day(dueOn) }),
      ].join('，'),
    }));
  }
  function activities(): Answer[] {
    return (plan.input.activities ?? []).map(({ kind, title, plannedOn }, place) => ({
      key: String(place),
      label: t(`campaigns.kind.${kind}`),
      words: `${title} · ${plannedOn ? t('campaigns.activity.plannedOn', { day: day(plannedOn) }) : t('campaigns.activity.noDay')}`,
    }));
  }
  function notice(): Answer[] {
    const chosen = plan.notices.find(({ id }) => id === plan.input.noticeId);
    const label = t('campaigns.plan.noticeChoice');
    if (!chosen) return [{ key: 'noticeChoice', label, words: '' }];
    const issuers = chosen.issuers.map(({ name, isLead }) =>
      isLead ? `${name}（${t('campaigns.notice.lead')}）` : name,
    );
    return [
      { key: 'noticeChoice', label, words: [chosen.title, chosen.documentNo].filter(Boolean).join(' · ') },
      { key: 'issuers', label: t('campaigns.newNotice.issuers'), words: issuers.join('、') },
    ];
  }
  return { targets, activities, notice };
}

/** All that will be sent, in words: a person checks these and not a form. */
export function usePlanAnswers(plan: Plan) {
  const { t } = useI18n();
  const { day, weekday } = useFormat();
  const { targets, activities, notice } = usePlanLists(plan);
  const answer = (key: string, words: string): Answer => ({ key, label: t(`campaigns.plan.${key}`), words });
  const dayWords = (text: string) => `${day(text)} ${weekday(text)}`;

  return computed(() => {
    const { name, theme, groupCode, startsOn, cutOffOn, scopeRule, countsPhone } = plan.input;
    const group = plan.groups.find(({ code }) => code === groupCode)?.name ?? groupCode;
    const sections: Record<string, Answer[]> = {
      basics: [answer('name', name), answer('theme', theme), answer('group', group)],
      period: [
        answer('startsOn', dayWords(startsOn)),
        answer('cutOffOn', dayWords(cutOffOn)),
        answer('scopeRule', t(`campaigns.scopeRule.${scopeRule}`)),
        {
          key: 'channel',
          label: t('campaigns.banner.channel'),
          words: t(countsPhone ? 'campaigns.banner.withPhone' : 'campaigns.banner.onSite'),
        },
      ],
      notice: notice(),
      activities: activities(),
      targets: targets(),
    };
    return Object.entries(sections)
      .filter(([, answers]) => answers.length > 0)
      .map(([key, answers]) => ({ key, title: t(`campaigns.plan.sections.${key}`), answers }));
  });
}
