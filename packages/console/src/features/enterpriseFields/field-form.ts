import { defineEnterpriseFieldRules, retireEnterpriseFieldRules, reviseEnterpriseFieldRules } from '@lianxi/schema';
import {
  DefineEnterpriseFieldDocument,
  ReopenEnterpriseFieldDocument,
  RetireEnterpriseFieldDocument,
  ReviseEnterpriseFieldDocument,
  type EnterpriseFieldKind,
} from '@lianxi/schema/operations';
import { computed, reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRegionId } from '../../shared/api/client.ts';
import { useDeed } from '../../shared/deed/useDeed.ts';
import type { OwnField } from '../../shared/enterprise/useOwnFields.ts';
import { useRules } from '../../shared/problems/useRules.ts';

export const fieldKinds = [
  'TEXT',
  'NUMBER',
  'DAY',
  'YES_NO',
  'CHOICE',
  'CHOICES',
] as const satisfies readonly EnterpriseFieldKind[];

/** One line of the choices: those that stand already have a key. */
export interface ChoiceLine {
  key: string | null;
  text: string;
  isRetired: boolean;
}

export interface FieldForm {
  name: string;
  englishName: string;
  kind: EnterpriseFieldKind;
  purpose: string;
  unit: string;
  lowest: string;
  highest: string;
  choices: ChoiceLine[];
}
const blank = (): FieldForm => ({
  name: '',
  englishName: '',
  kind: 'TEXT',
  purpose: '',
  unit: '',
  lowest: '',
  highest: '',
  choices: [],
});

export const hasChoices = (kind: EnterpriseFieldKind): boolean => kind === 'CHOICE' || kind === 'CHOICES';
const twoLines = (): ChoiceLine[] => [
  { key: null, text: '', isRetired: false },
  { key: null, text: '', isRetired: false },
];

/** The choices that were written; a line that was left empty is none. */
const written = ({ choices }: FieldForm) => choices.filter(({ text, key }) => text.trim() !== '' || key !== null);
const wordsOf = (form: FieldForm) => {
  const isNumber = form.kind === 'NUMBER';
  const bound = (text: string) => (isNumber && text.trim() !== '' ? text : null);
  return {
    name: form.name,
    englishName: form.englishName.trim() || null,
    purpose: form.purpose,
    lowest: bound(form.lowest),
    highest: bound(form.highest),
  };
};

/** Defines a field for the enterprises of the region on screen and of all below it. */
export function useDefineField(refresh: () => void) {
  const { t } = useI18n();
  const regionId = useRegionId();
  const { problemsIn } = useRules();
  const form = reactive({ ...blank(), choices: twoLines() });
  const input = () => ({
    regionId: regionId.value,
    kind: form.kind,
    ...wordsOf(form),
    unit: form.kind === 'NUMBER' ? form.unit.trim() || null : null,
    choices: hasChoices(form.kind) ? written(form).map(({ text }) => text) : null,
  });
  const deed = useDeed({
    document: DefineEnterpriseFieldDocument,
    start: () => Object.assign(form, blank(), { choices: twoLines() }),
    check: () => problemsIn(defineEnterpriseFieldRules, input()),
    input,
    done: () => t('enterpriseFields.defined', { name: form.name }),
    after: refresh,
  });
  return { form, ...deed };
}

/** Changes the words, the bounds or the choices of a field. */
export function useReviseField({ field, refresh }: { field: () => OwnField; refresh: () => void }) {
  const { t } = useI18n();
  const { problemsIn } = useRules();
  const form = reactive(blank());
  const start = () => {
    const { name, englishName, kind, purpose, unit, lowest, highest, choices } = field();
    Object.assign(form, {
      name,
      kind,
      purpose,
      englishName: englishName ?? '',
      unit: unit ?? '',
      lowest: lowest ?? '',
      highest: highest ?? '',
      choices: choices.map(({ key, text, isRetired }) => ({ key, text, isRetired })),
    });
  };
  const input = () => ({
    id: field().id,
    version: field().version,
    ...wordsOf(form),
    choices: hasChoices(form.kind) ? written(form).map((choice) => ({ ...choice })) : null,
  });
  const deed = useDeed({
    document: ReviseEnterpriseFieldDocument,
    start,
    check: () => problemsIn(reviseEnterpriseFieldRules, input()),
    input,
    done: () => t('enterpriseFields.revised', { name: form.name }),
    refresh,
    after: refresh,
  });
  return { form, ...deed };
}

/** Takes a field out of use, or into use again. */
export function useFieldInUse({ field, refresh }: { field: () => OwnField; refresh: () => void }) {
  const { t } = useI18n();
  const { problemsIn } = useRules();
  const form = reactive({ reason: '' });
  const at = computed(() => ({ id: field().id, version: field().version }));
  const retiring = useDeed({
    document: RetireEnterpriseFieldDocument,
    start: () => Object.assign(form, { reason: '' }),
    check: () => problemsIn(retireEnterpriseFieldRules, form),
    input: () => ({ ...at.value, reason: form.reason.trim() }),
    done: () => t('enterpriseFields.retired', { name: field().name }),
    refresh,
    after: refresh,
  });
  const reopening = useDeed({
    document: ReopenEnterpriseFieldDocument,
    input: () => at.value,
    done: () => t('enterpriseFields.reopened', { name: field().name }),
    refresh,
    after: refresh,
  });
  return { form, retiring: reactive(retiring), reopening: reactive(reopening) };
}
