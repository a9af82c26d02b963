import * as v from 'valibot';
import { day, filled, givenDay, line, optionalLine, rule } from './rule-parts.ts';

/** A phone number as it is kept: digits, and the plus before a country's code; full-width characters become plain ones. */
export const normalisePhone = (text: string): string => text.normalize('NFKC').replaceAll(/[\s()\u2010-\u2015-]/g, '');

const phone = v.nullish(
  v.pipe(
    line(60),
    v.transform((text) => (text === '' ? null : normalisePhone(text))),
    v.check((text) => text === null || /^\+?\d{5,20}$/.test(text), rule('PHONE_SHAPE')),
  ),
);

/** Whoever sees a name masked must not write the mask back as if it were the name. */
const name = v.pipe(
  filled(60),
  v.check((text) => !/[*＊]/.test(text), rule('NAME_MASKED')),
);
const role = { title: optionalLine(100), fromOn: day };

/** How many people's records are linked, or roles written, in one go. */
const most = 20;

/** What a new person must satisfy, in the form and in the API alike; a phone that is left empty is not known. */
export const registerPersonRules = v.looseObject({
  name,
  phone,
  roles: v.nullish(v.pipe(v.array(v.looseObject(role)), v.maxLength(most, rule('TOO_MANY')))),
});

/** What a correction must satisfy: a field left out stays as it is, an empty phone takes it away. */
export const correctPersonRules = v.looseObject({ name: v.exactOptional(v.nullish(name, undefined)), phone });

export const takeRoleRules = v.looseObject(role);

export const leaveRoleRules = v.looseObject({ toOn: givenDay });

export const linkPeopleRules = v.looseObject({
  personIds: v.pipe(v.array(v.string()), v.maxLength(most, rule('TOO_MANY'))),
  reason: filled(500),
});

const purpose = v.pipe(filled(200), v.minLength(2, rule('PURPOSE_SHORT')));

/** Who looks at a personal field in full says what for, in more than one character. */
export const revealFieldRules = v.looseObject({ purpose });

/** And so does who opens the names of a county. */
export const openNamesRules = v.looseObject({ purpose });
