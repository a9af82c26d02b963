import { describe, expect, it } from 'vitest';
import { platformStatus } from './appeal-export.ts';
import { readPlatformWord } from './appeal-words.ts';
import { isEnded, ProblemState } from './problem-states.ts';

const states = Object.values(ProblemState);

describe('where a problem stands, as the platform is told', () => {
  it.each([
    ['RAISED', false, false, '待核实'],
    ['COLLECTED', true, false, '办理中'],
    ['IN_HANDLING', true, false, '办理中'],
    ['IN_HANDLING', true, true, '延期办理'],
    ['REPLIED', true, true, '已答复'],
    ['CLOSED', true, false, '已办结'],
    ['CLOSED_UNRESOLVABLE', true, false, '已办结（无法解决，已说明）'],
    ['WITHDRAWN', false, false, '已撤回'],
  ] as const)('%s, verified %s and extended %s, is %s', (state, isVerified, isExtended, word) => {
    expect(platformStatus({ state: ProblemState[state], isVerified, isExtended })).toBe(word);
  });

  it('means no more when it comes back than what was done', () => {
    const said = (state: ProblemState) =>
      readPlatformWord(platformStatus({ state, isVerified: true, isExtended: false }), null).met.length;
    expect(states.filter((state) => said(state) === 3).every(isEnded)).toBe(true);
    expect(states.filter((state) => said(state) === 2)).toEqual(['REPLIED', 'CONFIRMED']);
  });
});
