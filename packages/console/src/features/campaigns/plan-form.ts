import type { PlanCampaignInput } from '@lianxi/schema/operations';
import * as v from 'valibot';
import { uuidv7 } from '../../shared/api/submission.ts';
import { activityKinds, scopeRules } from './campaign-words.ts';

const activity = v.object({ kind: v.picklist(activityKinds), title: v.string(), plannedOn: v.string() });
const target = v.object({ count: v.string(), dueOn: v.string() });

/** What stands in the form, as typed; also the shape of its draft on this device. */
export const planDraft = v.object({
  clientId: v.string(),
  name: v.string(),
  theme: v.string(),
  groupCode: v.string(),
  scopeRule: v.picklist(scopeRules),
  startsOn: v.string(),
  cutOffOn: v.string(),
  countsPhone: v.boolean(),
  noticeId: v.string(),
  activities: v.array(activity),
  /** By the code of the county; one that was not touched is missing. */
  targets: v.record(v.string(), target),
});
export type PlanForm = v.InferOutput<typeof planDraft>;
export type PlannedActivity = PlanForm['activities'][number];
export type PlannedTarget = PlanForm['targets'][string];

export const emptyPlan = (): PlanForm => ({
  // Made once for each form: whatever is lost on the way, the server keeps one campaign for it.
  clientId: uuidv7(),
  name: '',
  theme: '',
  groupCode: '',
  scopeRule: 'ACTIVE_AT_START',
  startsOn: '',
  cutOffOn: '',
  countsPhone: false,
  noticeId: '',
  activities: [],
  targets: {},
});

/** A county whose target nobody changed: every enterprise, by the cut-off. */
export const untouched = (): PlannedTarget => ({ count: '', dueOn: '' });

export interface County {
  regionId: number;
  name: string;
}

/** The target of a county as it will be sent; an unfinished number stays as it is, for the rules to refuse. */
function targetOf(form: PlanForm, { regionId }: County) {
  const { count, dueOn } = form.targets[regionId] ?? untouched();
  return {
    countyId: regionId,
    enterprisesToVisit: count.trim() === '' ? null : Number(count),
    dueOn: dueOn.trim() || form.cutOffOn.trim(),
  };
}

/** What is sent: an activity without a title of its own bears the name of its kind. */
export function planInput(form: PlanForm, { regionId, counties, kindWords }: Planning): PlanCampaignInput {
  return {
    clientId: form.clientId,
    regionId,
    name: form.name.trim(),
    theme: form.theme.trim(),
    groupCode: form.groupCode,
    scopeRule: form.scopeRule,
    startsOn: form.startsOn.trim(),
    cutOffOn: form.cutOffOn.trim(),
    countsPhone: form.countsPhone,
    noticeId: form.noticeId || null,
    activities: form.activities.map(({ kind, title, plannedOn }) => ({
      kind,
      title: title.trim() || kindWords(kind),
      plannedOn: plannedOn.trim() || null,
    })),
    targets: counties.map((county) => targetOf(form, county)),
  };
}
interface Planning {
  regionId: number;
  counties: readonly County[];
  kindWords: (kind: PlannedActivity['kind']) => string;
}

/** The control of each place in the form, so that the summary above it can lead there. */
export const planIds = {
  name: 'plan-name',
  theme: 'plan-theme',
  groupCode: 'plan-group',
  startsOn: 'plan-starts-on',
  cutOffOn: 'plan-cut-off-on',
  scopeRule: 'plan-scope-rule',
  countsPhone: 'plan-counts-phone',
  noticeId: 'plan-notice',
} as const;
export const activityId = (place: number, field: keyof PlannedActivity) => `plan-activity-${place}-${field}`;
export const targetId = (place: number, field: 'enterprisesToVisit' | 'dueOn') => `plan-target-${place}-${field}`;

/** The controls by the names that problems have for them. */
export function planFieldIds(form: PlanForm, counties: readonly County[]): Record<string, string> {
  const activities = form.activities.flatMap((_, place) => [
    [`activities.${place}.title`, activityId(place, 'title')],
    [`activities.${place}.plannedOn`, activityId(place, 'plannedOn')],
  ]);
  const targets = counties.flatMap((_, place) => [
    [`targets.${place}.enterprisesToVisit`, targetId(place, 'enterprisesToVisit')],
    [`targets.${place}.dueOn`, targetId(place, 'dueOn')],
  ]);
  // Pairs of field and id, which `fromEntries` cannot see in arrays of strings.
  return { ...planIds, ...(Object.fromEntries([...activities, ...targets]) as Record<string, string>) };
}
