import type { FormTemplateDetailFragment, FormVersionFragment, QuestionKind } from '@lianxi/schema/operations';
import * as v from 'valibot';
import type { Problem } from '../../shared/api/problem.ts';
import { uuidv7 } from '../../shared/api/submission.ts';

/** What a question takes for an answer, the commonest first. */
export const questionKinds = [
  'TEXT',
  'CHOICE',
  'CHOICES',
  'NEED',
  'DIFFICULTY',
] as const satisfies readonly QuestionKind[];

const question = v.object({
  key: v.string(),
  kind: v.picklist(questionKinds),
  text: v.string(),
  /** One a line, as typed. */
  options: v.string(),
  isRequired: v.boolean(),
});

/** What stands in the editor, as typed; also the shape of its draft on this device. */
export const templateDraft = v.object({
  clientId: v.string(),
  /** The version that it began with; 0 for a questionnaire that is not there yet. */
  basedOn: v.number(),
  title: v.string(),
  introduction: v.string(),
  questions: v.array(question),
});
export type TemplateForm = v.InferOutput<typeof templateDraft>;
export type EditedQuestion = TemplateForm['questions'][number];

/** The words of a questionnaire as whoever fills it in reads them. */
export type FormWords = Pick<FormVersionFragment, 'title' | 'introduction' | 'questions'>;

export const isChoice = (kind: QuestionKind): boolean => kind === 'CHOICE' || kind === 'CHOICES';

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A question nobody has written yet. */
export const emptyQuestion = (key: string): EditedQuestion => ({
  key,
  kind: 'TEXT',
  text: '',
  options: '',
  isRequired: false,
});

/** The editor as it opens: one empty question, or the version in use. */
export function templateStart(template: FormTemplateDetailFragment | null): TemplateForm {
  const number = template?.current.number ?? 0;
  const version = template?.versions.find((one) => one.number === number);
  return {
    // Made once for each form: whatever is lost on the way, the server keeps one questionnaire for it.
    clientId: uuidv7(),
    basedOn: number,
    title: version?.title ?? '',
    introduction: version?.introduction ?? '',
    questions: version?.questions.map(({ key, kind, text, options, isRequired }) => ({
      key,
      kind,
      text,
      options: options.join('\n'),
      isRequired,
    })) ?? [emptyQuestion('q1')],
  };
}

/**
 * A key that no question has, and none ever had.
 *
 * Answers are compared over versions by the keys of their questions, so that one that was taken away lends its key to
 * no other.
 */
export function freshKey(taken: ReadonlySet<string>): string {
  for (let number = taken.size + 1; ; number += 1) if (!taken.has(`q${number}`)) return `q${number}`;
}

/** What is sent, and what the rules judge: options only where something is chosen. */
export const templateContent = ({ title, introduction, questions }: TemplateForm) => ({
  title: title.trim(),
  introduction: introduction.trim() || null,
  questions: questions.map(({ key, kind, text, options, isRequired }) => ({
    key,
    kind,
    text: text.trim(),
    options: isChoice(kind) ? lines(options) : null,
    isRequired,
  })),
});

/** What the editor holds, as the enterprise will read it. */
export const previewOf = (form: TemplateForm): FormWords => {
  const { title, introduction, questions } = templateContent(form);
  return { title, introduction, questions: questions.map((one) => ({ ...one, options: one.options ?? [] })) };
};

/** The control of each place in the editor; a question keeps its controls wherever it is moved to. */
export const templateIds = { title: 'template-title', introduction: 'template-introduction' } as const;
export const questionsId = 'template-questions';
export const questionId = (key: string, field: keyof EditedQuestion | 'up' | 'down') => `question-${key}-${field}`;

/** The controls by the names that problems have for them. */
export function templateFieldIds({ questions }: TemplateForm): Record<string, string> {
  const fields = ['kind', 'text', 'options', 'isRequired'] as const;
  const ids = questions.flatMap(({ key }, place) =>
    fields.map((field): [string, string] => [`questions.${place}.${field}`, questionId(key, field)]),
  );
  return { ...templateIds, questions: questionsId, ...Object.fromEntries(ids) };
}

/** Options stand in one field, so that whatever is wrong with one of them is told there, once. */
export function atFields(problems: readonly Problem[]): Problem[] {
  const placed = problems.map((problem) => ({
    ...problem,
    field: problem.field?.replace(/^(questions\.\d+\.options)\.\d+$/, '$1') ?? null,
  }));
  const nameOf = ({ field, code, message }: Problem) => `${field} ${code} ${message}`;
  return placed.filter((one, place) => placed.findIndex((other) => nameOf(other) === nameOf(one)) === place);
}
