import { judgeVisitCorrection } from '@lianxi/schema';
import { CorrectVisitDocument, type VisitDetailFragment } from '@lianxi/schema/operations';
import * as v from 'valibot';
import { computed, reactive, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useOvertaken } from '../../shared/deed/useOvertaken.ts';
import { useDraft } from '../../shared/draft/useDraft.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useViewer } from '../../shared/viewer/useViewer.ts';
import { kindIssues } from './visit-check.ts';
import { useOvertakenVisit } from './useOvertakenVisit.ts';
import { correctionDraft, isSame, saved, type CorrectionDraft } from './visit-correction-draft.ts';
import { attendeeInput } from './visit-draft.ts';
import { attendeeFieldIds } from './visit-field-ids.ts';

/** Only what differs from the saved visit: what is left out stays as it is. */
function changesOf(form: CorrectionDraft, from: CorrectionDraft) {
  return {
    ...(form.outcome !== null && form.outcome !== from.outcome ? { outcome: form.outcome } : {}),
    ...(isSame(form.attendees, from.attendees) ? {} : { attendees: form.attendees.map(attendeeInput) }),
    ...(form.note.trim() === from.note ? {} : { note: form.note.trim() }),
  };
}

interface Correction {
  visit: () => VisitDetailFragment;
  /** Reads the visit again, when somebody else changed it meanwhile. */
  refresh: () => void;
}

function useCorrectionForm(visit: () => VisitDetailFragment) {
  const { viewer } = useViewer();
  const form = reactive(saved(visit()));
  const draft = useDraft<CorrectionDraft>({
    key: () => viewer.value && `lianxi.draft.visit.correct.${visit().id}.${viewer.value.id}`,
    content: () => form,
    isPristine: () => isSame(form, saved(visit())),
    read(kept) {
      const judged = v.safeParse(correctionDraft, kept);
      return judged.success ? judged.output : null;
    },
    restore: (kept) => Object.assign(form, kept),
  });
  return { form, draft };
}

/** Corrects what was written of a visit: its outcome, who was met, the note. */
export function useVisitCorrection({ visit, refresh }: Correction) {
  const router = useRouter();
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemOf } = useRules();
  const { explained } = useOvertaken(refresh);
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(CorrectVisitDocument);
  const { form, draft } = useCorrectionForm(visit);
  const { contested, takeTheirs } = useOvertakenVisit(visit, form);
  const problems = shallowRef<Problem[]>([]);

  async function leave(words: string) {
    draft.sent();
    say(words);
    await router.push({ name: 'visit', params: { id: visit().id } });
  }
  async function submit() {
    if (isRunning.value) return;
    const changes = changesOf(form, saved(visit()));
    const judged = judgeVisitCorrection(changes, form.outcome);
    const issues = [...kindIssues(form.attendees), ...('issues' in judged ? judged.issues : [])];
    problems.value = issues.map(({ field, rule }) => problemOf(field, rule));
    if (problems.value.length > 0) return;
    if (isSame(changes, {})) return leave(t('visits.correction.unchanged'));
    const { id, version } = visit();
    const input = { id, version, ...changes };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = explained(refusals.value);
    if (data) await leave(t('visits.correction.saved'));
  }
  function startOver() {
    draft.discard();
    Object.assign(form, saved(visit()));
    problems.value = [];
  }

  const fieldIds = computed(() => attendeeFieldIds(form.attendees));
  return { form, problems, contested, takeTheirs, fieldIds, isRunning, draft, startOver, submit };
}
