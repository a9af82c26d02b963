import type { VisitDetailFragment } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useVisitWords } from './useVisitWords.ts';

interface Line {
  id: string;
  words: string;
  /** What stands under it, in small print. */
  note?: string;
}

const joined = (parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(' · ');

type Visit = () => VisitDetailFragment;

/** Who was there, and who went. */
function usePeopleLines(visit: Visit) {
  const { t } = useI18n();

  return (): Record<string, Line[]> => {
    const { attendances, visitors, bodies } = visit();
    return {
      attendances: attendances.map(({ id, person, role, capacity }) => ({
        id,
        words: person.name,
        note: joined([capacity, t(`visits.personKind.${role}`)]),
      })),
      visitors: visitors.map(({ id, name, post }) => ({ id, words: name, note: post ?? undefined })),
      bodies: bodies.map(({ name, isLead }) => ({
        id: name ?? 'office',
        words: name ?? t('visits.body.office'),
        note: isLead ? t('visits.body.leads') : undefined,
      })),
    };
  };
}

/** What the visit was to see to, and what of earlier ones it closed. */
function useItemLines(visit: Visit) {
  const { t } = useI18n();
  const format = useFormat();

  return (): Record<string, Line[]> => {
    const { items: own, closedItems } = visit();
    return {
      items: own.map(({ id, text, state, closedIn, closedOn }) => ({
        id,
        words: text,
        note: joined([
          t(`visits.item.state.${state}`),
          closedOn && closedIn?.id !== visit().id ? t('visits.item.closedOn', { on: format.day(closedOn) }) : null,
        ]),
      })),
      closedItems: closedItems.map((item) => ({
        id: item.id,
        words: item.text,
        note: t('visits.item.from', { on: format.day(item.visit.listedOn) }),
      })),
    };
  };
}

/** What showed, what was explained, and what is not safe. */
function useFindingLines(visit: Visit) {
  const { t } = useI18n();
  const format = useFormat();
  const { policyWords } = useVisitWords();

  return (): Record<string, Line[]> => {
    const { policies, hazards, findings: found } = visit();
    return {
      findings: found.map(({ id, kind, severity, text, state, problem }) => ({
        id,
        words: text,
        note: joined([
          t(`visits.finding.kinds.${kind}`),
          t(`visits.finding.severities.${severity}`),
          t(`visits.finding.state.${state}`),
          problem?.title,
        ]),
      })),
      policies: policies.map((one) => ({ id: one.id, words: policyWords(one), note: one.title ?? undefined })),
      hazards: hazards.map(({ id, place, text, advice, dueOn }) => ({
        id,
        words: text,
        note: joined([
          t(`visits.hazardPlace.${place}`),
          advice && t('visits.hazard.adviceIs', { advice }),
          dueOn && t('visits.hazard.dueIs', { on: format.day(dueOn) }),
        ]),
      })),
    };
  };
}

/** Who was there and what came up, section by section; those of which there is nothing are left out. */
export function useVisitSections(visit: Visit) {
  const { t } = useI18n();
  const people = usePeopleLines(visit);
  const items = useItemLines(visit);
  const findings = useFindingLines(visit);

  return computed(() =>
    Object.entries({ ...people(), ...items(), ...findings() })
      .filter(([, lines]) => lines.length > 0)
      .map(([key, lines]) => ({ key, title: t(`visits.sections.${key}`), lines })),
  );
}
