import * as v from 'valibot';
import { day, filled, givenDay, optionalLine, rule } from './rule-parts.ts';

/** How many questions a form may ask, and how many options one of them may offer. */
const mostQuestions = 40;
const mostOptions = 20;

/** What handing out an opinion form must satisfy; an empty number means that one is made. */
export const issueOpinionFormRules = v.looseObject({ serialNo: optionalLine(40), issuedOn: givenDay, dueOn: day });

const answer = v.looseObject({
  key: filled(40),
  text: optionalLine(4000),
  choices: v.nullish(v.pipe(v.array(filled(100)), v.maxLength(mostOptions, rule('TOO_MANY')))),
});
const answers = v.nullish(v.pipe(v.array(answer), v.maxLength(mostQuestions, rule('TOO_MANY'))));

export const returnOpinionFormRules = v.looseObject({ returnedOn: givenDay, answers });

/** What an enterprise sends that fills the form in itself. */
export const ownAnswersRules = v.looseObject({ answers });

export const declineOpinionFormRules = v.looseObject({ reason: filled(500) });

/** What is noted with a form that was dealt with. */
export const processOpinionFormRules = v.looseObject({ outcome: optionalLine(2000) });

const question = v.pipe(
  v.looseObject({
    key: v.pipe(filled(40), v.regex(/^[a-z][a-z0-9_]*$/, rule('QUESTION_KEY'))),
    kind: v.string(rule('REQUIRED')),
    text: filled(500),
    options: v.nullish(
      v.pipe(
        v.array(filled(100)),
        v.maxLength(mostOptions, rule('TOO_MANY')),
        v.check((list) => new Set(list).size === list.length, rule('TWICE')),
      ),
    ),
    isRequired: v.nullish(v.boolean()),
  }),
  v.forward(
    v.partialCheck(
      [['kind'], ['options']],
      ({ kind, options }) => !kind.startsWith('CHOICE') || (options?.length ?? 0) >= 2,
      rule('OPTIONS_MISSING'),
    ),
    ['options'],
  ),
);

/** What a questionnaire must satisfy: at least one question, each with a key of its own, and choices to choose from. */
export const formTemplateRules = v.looseObject({
  title: filled(100),
  introduction: optionalLine(2000),
  questions: v.pipe(
    v.array(question),
    v.minLength(1, rule('REQUIRED')),
    v.maxLength(mostQuestions, rule('TOO_MANY')),
    v.check((list) => new Set(list.map(({ key }) => key)).size === list.length, rule('TWICE')),
  ),
});

export const retireFormTemplateRules = v.looseObject({ reason: filled(500) });

/** What an opinion must satisfy as it is taken down. */
export const recordOpinionRules = v.looseObject({
  text: filled(4000),
  topic: optionalLine(100),
  receivedOn: givenDay,
});

/** What an enterprise says itself; a proposal of another day names the day. */
export const ownOpinionRules = v.looseObject({ text: filled(4000), topic: optionalLine(100), proposedOn: day });

/** A reply has words; with adopting or noting they may be left out. */
export const answerOpinionRules = v.looseObject({ reply: optionalLine(4000) });

/** What the problem is called that is made of an opinion. */
export const convertOpinionRules = v.looseObject({ title: filled(200), detail: optionalLine(4000) });
