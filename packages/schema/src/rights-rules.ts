import * as v from 'valibot';
import { filled, givenDay, optionalLine, rule } from './rule-parts.ts';

/** How many days a person's own link may live; the database holds the same limit in `sec.issue_rights_link`. */
export const rightsLinkLimits = { days: 30, usualDays: 7 } as const;

/** What a new link to what is held of a person must satisfy. */
export const issueRightsLinkRules = v.looseObject({
  expiresInDays: v.nullish(
    v.pipe(
      v.number(rule('OUT_OF_RANGE')),
      v.integer(rule('OUT_OF_RANGE')),
      v.minValue(1, rule('OUT_OF_RANGE')),
      v.maxValue(rightsLinkLimits.days, rule('OUT_OF_RANGE')),
    ),
  ),
});

/** What a person asks for, in their own words; what a correction is to say is these words. */
export const askRightRules = v.looseObject({ words: optionalLine(500) });

/** The same where a clerk writes it down: the day on which identity was checked, and nothing of the document. */
export const recordRightsRequestRules = v.looseObject({ ...askRightRules.entries, checkedOn: givenDay });

/** An answer to the person; a correction that is granted says what the field is to be. */
export const answerRightsRequestRules = v.looseObject({ answer: filled(2000), value: optionalLine(100) });

/** When the notice was given. */
export const giveNoticeRules = v.looseObject({ givenOn: givenDay });
