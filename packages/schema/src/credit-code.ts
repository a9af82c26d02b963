/** The characters of GB 32100-2015 in the order of their values 0-30: without I, O, S, V and Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const modulus = 31;
const shape = /^[0-9A-HJ-NP-RTUWXY]{18}$/;

/** A credit code as it is kept: no spaces around it, half-width, capital letters. It is not judged. */
export function normaliseCreditCode(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .trim()
    .toUpperCase();
}

/** The check character that belongs to the first 17 characters: modulus 31 with the weights 3^i mod 31. */
function checkCharacter(body: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of body) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % modulus;
  }
  return alphabet.charAt((modulus - (sum % modulus)) % modulus);
}

/**
 * What is wrong with a unified social credit code, or null. Rule: GB 32100-2015.
 *
 * It judges the normal form; a code in lower case or with spaces has the wrong shape until `normaliseCreditCode`
 * has seen it.
 */
export function creditCodeProblem(text: string): 'CREDIT_CODE_SHAPE' | 'CREDIT_CODE_CHECK' | null {
  if (!shape.test(text)) return 'CREDIT_CODE_SHAPE';
  return checkCharacter(text.slice(0, 17)) === text.charAt(17) ? null : 'CREDIT_CODE_CHECK';
}

/** Whether the text is a credit code in its normal form with the right check character. */
export const isCreditCode = (text: string): boolean => creditCodeProblem(text) === null;

/**
 * The division code of the authority that registered the enterprise: characters 3-8, such as 370812.
 *
 * It is the code of the day of registration, which may since have been replaced, and often a city's or a
 * province's. Only a code without a problem says anything.
 */
export const registrationDivision = (code: string): string => code.slice(2, 8);
