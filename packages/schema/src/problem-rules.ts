import * as v from 'valibot';
import { termLength } from './calendar-rules.ts';
import { filled, givenDay, optionalLine, rule } from './rule-parts.ts';

/** What raising a problem must satisfy; without the words of an answer it is collected for handling. */
export const raiseProblemRules = v.looseObject({
  title: filled(200),
  detail: optionalLine(4000),
  raisedOn: givenDay,
  answer: optionalLine(4000),
});

/** The most problems that are given out in one batch. */
const mostInBatch = 200;

/** A batch: what it is called, how long each may take, and each problem once. */
export const assignProblemsRules = v.looseObject({
  title: filled(100),
  workingDays: termLength,
  items: v.pipe(
    v.array(v.looseObject({ id: v.string() })),
    v.nonEmpty(rule('REQUIRED')),
    v.maxLength(mostInBatch, rule('TOO_MANY')),
    v.check((items) => new Set(items.map(({ id }) => id)).size === items.length, rule('TWICE')),
  ),
});

/** A deed that is told in words: a reply, a reason. */
export const wordsRules = v.looseObject({ words: filled(4000) });
export const reasonRules = v.looseObject({ reason: filled(500) });

/** A department gives a problem back only with the legal basis and the body it should go to. */
export const returnReferralRules = v.looseObject({
  reason: filled(500),
  legalBasis: filled(500),
  proposedOwner: filled(100),
});

/** More time, in working days, and why. */
export const extendProblemRules = v.looseObject({ moreDays: termLength, reason: filled(500) });

/** Who cannot finish names the day of the next answer. */
export const promiseRules = v.looseObject({ nextAnswerOn: givenDay, words: filled(1000) });

/** What could not be solved is explained, on a basis, and told to the enterprise on a day. */
export const unresolvableRules = v.looseObject({
  explanation: filled(4000),
  legalBasis: filled(500),
  explainedOn: givenDay,
});

/** The number that the province's appeals platform gave, as it is compared: half width, capitals, no spaces. */
export const plainAppealNo = (written: string): string => written.normalize('NFKC').replace(/\s/g, '').toUpperCase();
/** The longest number and the longest word of status that are taken from the platform. */
export const longestAppealNo = 64;
export const longestAppealStatus = 100;

/** A problem's number on the appeals platform, the day that started its clock, and what the platform says of it. */
export const linkAppealRules = v.looseObject({
  appealNo: v.pipe(filled(longestAppealNo), v.transform(plainAppealNo)),
  receivedOn: givenDay,
  status: optionalLine(longestAppealStatus),
});
export const appealStatusRules = v.looseObject({ status: filled(longestAppealStatus) });

export const coordinationRules = v.looseObject({ withWhom: filled(100), words: filled(1000), heldOn: givenDay });
export const feedbackRules = v.looseObject({ toldOn: givenDay, words: filled(1000) });
export const escalateRules = v.looseObject({ to: filled(100), reason: filled(500) });
