import { loadWorkingCalendarRules } from '@lianxi/schema';
import { LoadWorkingCalendarDocument } from '@lianxi/schema/operations';
import { computed, reactive, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { useRegionId } from '../../shared/api/client.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useService } from '../../shared/service/useService.ts';
import { readNotice } from './notice-text.ts';

/** A notice holds a few thousand characters; a file of this size is something else. */
const mostBytes = 200_000;

/** Loads the official calendar of a year: its text is pasted or read from a file, and the days are looked at before they are sent. */
export function useLoadCalendar() {
  const { t } = useI18n();
  const router = useRouter();
  const regionId = useRegionId();
  const { service } = useService();
  const { say } = useToasts();
  const { problemsIn } = useRules();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(LoadWorkingCalendarDocument);
  const form = reactive({ year: '', title: '', documentNo: '', issuedOn: '', source: '', text: '' });
  const problems = shallowRef<Problem[]>([]);
  const usualYear = computed(() => Number(service.value?.today.slice(0, 4) ?? 0) + 1);
  const year = computed(() => (form.year === '' ? usualYear.value : Number(form.year)));
  const title = computed(() => form.title.trim() || t('calendar.load.usualTitle', { year: year.value }));
  const days = computed(() => readNotice(form.text, year.value));

  const said = () => ({
    year: year.value,
    title: title.value,
    documentNo: form.documentNo.trim() || null,
    issuedOn: form.issuedOn,
    source: form.source.trim(),
    days: days.value,
  });
  async function readFile(file: File | undefined) {
    if (!file || file.size > mostBytes) return;
    form.text = await file.text();
    if (form.source === '') form.source = file.name;
  }
  async function submit() {
    if (isRunning.value) return;
    problems.value = problemsIn(loadWorkingCalendarRules, said());
    if (problems.value.length > 0) return;
    const input = { regionId: regionId.value, ...said() };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = refusals.value;
    if (!data) return;
    say(t('calendar.load.done', { year: year.value }));
    await router.push({ name: 'calendar' });
  }
  return { form, usualYear, title, days, problems, isRunning, readFile, submit };
}
