import { describe, expect, it } from 'vitest';
import { readPlatformWord } from './appeal-words.ts';

describe('a word of the appeals platform', () => {
  it.each([
    [null, null, 0, false],
    ['待核实', null, 0, false],
    ['已核实', null, 1, false],
    ['办理中', null, 1, false],
    ['办理中', '已安排勘察', 2, false],
    ['已答复', null, 2, false],
    ['待答复', null, 0, false],
    ['已办结', null, 3, false],
    ['办结待评价', null, 3, false],
    ['未办结', null, 0, false],
    ['待办结', null, 0, false],
    ['尚未办结', null, 0, false],
    ['已延期', null, 1, true],
    ['延期办理', null, 1, true],
    ['申请延期', null, 1, false],
    ['未延期', null, 1, false],
  ])('%s with the reply %s settles %i and gives more time: %s', (status, reply, met, isExtended) => {
    const word = readPlatformWord(status, reply);
    expect([word.met.length, word.isExtended]).toEqual([met, isExtended]);
  });
});
