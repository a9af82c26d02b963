import { Converter } from 'opencc-js/cn2t';
import type { Question } from './form-template.entity.ts';

/** The words of a questionnaire. */
export interface FormWords {
  title: string;
  introduction: string | null;
  questions: Question[];
}

const turn = Converter({ from: 'cn', to: 'tw' });

/** A questionnaire in traditional characters; what answers are known by, the keys, stays. */
export const inTraditional = ({ title, introduction, questions }: FormWords): FormWords => ({
  title: turn(title),
  introduction: introduction && turn(introduction),
  questions: questions.map((question) => ({
    ...question,
    text: turn(question.text),
    options: question.options.map((option) => turn(option)),
  })),
});
