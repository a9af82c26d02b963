import type { Issue } from '@lianxi/schema';
import type { Question } from './form-template.entity.ts';
import { QuestionKind } from './form-state.ts';

/** An answer with the question as it was asked. */
export interface Answer {
  key: string;
  question: string;
  kind: QuestionKind;
  text: string | null;
  choices: string[];
}

/** An answer as it is sent: words, or what was chosen. */
export interface AnswerGiven {
  key: string;
  text?: string | null | undefined;
  choices?: readonly string[] | null | undefined;
}

interface Judged {
  answers: Answer[];
  issues: Issue[];
}

const chosen: ReadonlySet<QuestionKind> = new Set([QuestionKind.CHOICE, QuestionKind.CHOICES]);

/**
 * Puts answers to the questions they belong to, in the order of the questions; what was left blank is left out.
 *
 * Each bad place is told as `answers.<key of the question>`. Blanks are an issue only to whoever fills the form in
 * themselves: an office transcribes a paper as it came back.
 */
export function judgeAnswers(
  questions: readonly Question[],
  given: readonly AnswerGiven[],
  { isOwn }: { isOwn: boolean },
): Judged {
  const known = new Set(questions.map(({ key }) => key));
  const unknown = given.filter(({ key }) => !known.has(key)).map(({ key }) => at(key, 'NOT_HERE'));
  const keys = given.map(({ key }) => key);
  const twice = keys.filter((key, place) => keys.indexOf(key) !== place).map((key) => at(key, 'TWICE'));
  const judged = questions.map((question) => judgeOne(question, given, isOwn));
  return {
    answers: judged.flatMap(({ answer }) => answer ?? []),
    issues: [...unknown, ...twice, ...judged.flatMap(({ issues }) => issues)],
  };
}

const at = (key: string, rule: string): Issue => ({ field: `answers.${key}`, rule });

function judgeOne(question: Question, given: readonly AnswerGiven[], isOwn: boolean) {
  const { key, kind, options } = question;
  const said = given.find((one) => one.key === key);
  const text = said?.text?.trim() || null;
  const choices = [...new Set(said?.choices ?? [])];
  const isBlank = text === null && choices.length === 0;
  if (isBlank) return { answer: null, issues: isOwn && question.isRequired ? [at(key, 'REQUIRED')] : [] };
  const issues: Issue[] = [];
  const isChoice = chosen.has(kind);
  if (choices.some((choice) => !options.includes(choice)) || (!isChoice && choices.length > 0) || (isChoice && text))
    issues.push(at(key, 'NOT_HERE'));
  if (kind === QuestionKind.CHOICE && choices.length > 1) issues.push(at(key, 'TOO_MANY'));
  return { answer: { key, question: question.text, kind, text, choices }, issues };
}
