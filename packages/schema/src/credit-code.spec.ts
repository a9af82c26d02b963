import { describe, expect, it } from 'vitest';
import { creditCodeProblem, isCreditCode, normaliseCreditCode, registrationDivision } from './credit-code.ts';

describe('a unified social credit code', () => {
  it.each([
    ['with the right check digit', '913708000000000011', null],
    ['that begins and ends otherwise', 'Y1370883MA3X000013', null],
    ['whose check character is a letter', '91370882000000002W', null],
    ['whose check character is 0, since the sum divides by 31', '913708000000000200', null],
    ['with one digit changed', '913708000000000021', 'CREDIT_CODE_CHECK'],
    ['with two digits swapped', '913708000000000101', 'CREDIT_CODE_CHECK'],
    ['with the wrong check character', '91370800000000001Y', 'CREDIT_CODE_CHECK'],
    ['of 17 characters', '91370800000000001', 'CREDIT_CODE_SHAPE'],
    ['of 19 characters', '91370800000000001YY', 'CREDIT_CODE_SHAPE'],
    ['in lower case', '91370882000000002w', 'CREDIT_CODE_SHAPE'],
    ['with a letter O', '9137080O000000001Y', 'CREDIT_CODE_SHAPE'],
    ['with a letter I', '9137080I000000001Y', 'CREDIT_CODE_SHAPE'],
    ['with a letter S', '9137080S000000001Y', 'CREDIT_CODE_SHAPE'],
    ['with a letter V', '9137080V000000001Y', 'CREDIT_CODE_SHAPE'],
    ['with a letter Z', '9137080Z000000001Y', 'CREDIT_CODE_SHAPE'],
    ['with a line break behind', '913708000000000011\n', 'CREDIT_CODE_SHAPE'],
    ['that is empty', '', 'CREDIT_CODE_SHAPE'],
  ])('%s', (_what, code, problem) => {
    expect(creditCodeProblem(code)).toBe(problem);
    expect(isCreditCode(code)).toBe(problem === null);
  });

  it('has exactly one right check character for each body', () => {
    const fitting = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].filter((last) => isCreditCode(`91370829MA3C00007${last}`));
    expect(fitting).toHaveLength(1);
  });

  it.each([
    [' 91370800000000001y\t', '91370800000000001Y'],
    ['９１３７０８００００００００００１ｙ', '91370800000000001Y'],
    ['\u300091370800000000001Y\u3000', '91370800000000001Y'],
  ])('written as %j is kept as %j', (written, kept) => {
    expect(normaliseCreditCode(written)).toBe(kept);
  });

  it('says the division of the registering authority', () => {
    expect(registrationDivision('91370882000000002W')).toBe('370882');
  });
});
