import { describe, expect, it } from 'vitest';
import { correctionInput, divergences, emptyFacts, registrationInput, type FactsDraft } from './enterprise-facts.ts';

const facts = (told: Partial<FactsDraft>): FactsDraft => ({ ...emptyFacts(), name: '宏远机械', ...told });

describe('what is sent', () => {
  it('is everything for a new enterprise, with null for what is not known', () => {
    expect(registrationInput(facts({ address: ' 兖州区建设路 1 号 ' }))).toMatchObject({
      name: '宏远机械',
      address: '兖州区建设路 1 号',
      creditCode: null,
      industry: null,
      groupCodes: [],
    });
  });

  it('is only the difference for a correction', () => {
    const saved = facts({ capitalText: '10万元', groupCodes: ['a', 'b'] });
    expect(correctionInput(facts({ capitalText: '', groupCodes: ['b', 'a'] }), saved)).toEqual({ capitalText: null });
  });

  it('keeps an emptied name as empty text, so that it is refused and not left as it was', () => {
    expect(correctionInput(facts({ name: '' }), facts({}))).toEqual({ name: '' });
  });
});

describe('a record that moved on while somebody typed', () => {
  const opened = facts({ address: '旧址' });

  it.each([
    ['both changed it, differently', facts({ address: '他址' }), facts({ address: '我址' }), [true]],
    ['only they changed it', facts({ address: '他址' }), opened, [false]],
    ['both wrote the same', facts({ address: '新址' }), facts({ address: '新址' }), [false]],
    ['only I changed it', opened, facts({ address: '我址' }), []],
  ])('%s', (_case, saved, mine, contested) => {
    expect(divergences(opened, saved, mine).map((one) => one.isContested)).toEqual(contested);
  });
});
