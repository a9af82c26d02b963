import * as v from 'valibot';
import { filled, givenDay, optionalLine } from './rule-parts.ts';

/** What raising a problem must satisfy; without the words of an answer it is collected for handling. */
export const raiseProblemRules = v.looseObject({
  title: filled(200),
  detail: optionalLine(4000),
  raisedOn: givenDay,
  answer: optionalLine(4000),
});
