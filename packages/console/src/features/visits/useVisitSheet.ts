import { VisitSheetDocument, type VisitSheetQuery } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRecord } from '../../shared/api/useRecord.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useVisitWords } from './useVisitWords.ts';

export type VisitOnSheet = NonNullable<VisitSheetQuery['visit']>;

/** One visit with what its sheet says of the enterprise besides: earlier forms, the visit that comes next. */
export function useSheetVisit(id: () => string) {
  const { record, ...read } = useRecord({
    query: VisitSheetDocument,
    variables: () => ({ id: id() }),
    record: ({ visit }) => visit,
    requestPolicy: 'cache-and-network',
  });
  return { visit: record, ...read };
}

/** Numbers of the forms of this visit; where none was handed out, of the one handed out before in the same campaign. */
function serialNumbers({ forms, campaign, enterprise }: VisitOnSheet): string[] {
  if (forms.length > 0) return forms.map(({ serialNo }) => serialNo);
  const before = campaign && enterprise.forms.find((form) => form.campaign?.id === campaign.id);
  return before ? [before.serialNo] : [];
}

/** The nearest plan that lies after this visit. */
function nextPlan({ enterprise, listedOn }: VisitOnSheet): string | null {
  const days = enterprise.visits.flatMap(({ state, plannedOn }) =>
    state === 'PLANNED' && plannedOn !== null && plannedOn > listedOn ? [plannedOn] : [],
  );
  return days.toSorted().at(0) ?? null;
}

/** How a sheet writes lists, days and posts; what there is nothing of says so. */
function useSheetWords() {
  const { t } = useI18n();
  const format = useFormat();
  const none = () => t('visits.sheet.none');

  return {
    none,
    listed: (words: readonly string[]) => words.join('、') || none(),
    numbered: (lines: readonly string[]) =>
      lines.length > 1 ? lines.map((line, place) => `${place + 1}. ${line}`).join('\n') : (lines[0] ?? none()),
    dayWords: (day: string | null) => (day ? `${format.day(day)} ${format.weekday(day)}` : none()),
    withPost: (name: string, post: string | null) => (post ? t('visits.sheet.withPost', { name, post }) : name),
  };
}

/** The cells of the sheet in words, by their names. */
export function useVisitSheet(visit: () => VisitOnSheet) {
  const { t } = useI18n();
  const format = useFormat();
  const { policyWords } = useVisitWords();
  const { none, listed, numbered, dayWords, withPost } = useSheetWords();

  const problemLines = () =>
    visit().problems.map(({ title, detail, raisedBy, answer }) => {
      const raised = detail ? `${title}：${detail}` : title;
      const who = raisedBy?.name ?? t('visits.problem.byEnterprise');
      return t(answer ? 'visits.sheet.answered' : 'visits.sheet.collected', { raised, who, answer });
    });
  const hazardLines = () =>
    visit().hazards.map(({ place, text, advice, dueOn }) =>
      [
        `${t(`visits.hazardPlace.${place}`)}：${text}`,
        advice && t('visits.hazard.adviceIs', { advice }),
        dueOn && t('visits.hazard.dueIs', { on: format.day(dueOn) }),
      ]
        .filter(Boolean)
        .join('；'),
    );

  return computed(() => {
    const it = visit();
    return {
      name: it.enterprise.name,
      creditCode: it.enterprise.creditCode ?? none(),
      address: it.enterprise.address ?? none(),
      county: it.region.name,
      visitedOn: dayWords(it.visitedOn),
      channel: `${t(`visits.channel.${it.channel}`)} · ${t(`visits.kind.${it.kind}`)}`,
      visitors: listed(it.visitors.map(({ name, post }) => withPost(name, post))),
      attendances: listed(it.attendances.map(({ person, capacity }) => withPost(person.name, capacity))),
      departments: listed(it.departments.map(({ name }) => name)),
      outcome: it.outcome ? t(`visits.outcome.${it.outcome}`) : none(),
      serialNo: listed(serialNumbers(it)),
      note: it.note ?? none(),
      policies: numbered(it.policies.map((one) => [policyWords(one), one.title].filter(Boolean).join('：'))),
      problems: numbered(problemLines()),
      hazards: numbered(hazardLines()),
      nextVisit: dayWords(nextPlan(it)),
      confirmedBy: t(it.confirmedBy ? `visits.confirmer.${it.confirmedBy}` : 'visits.sheet.unconfirmed'),
    };
  });
}
