import { describe, expect, it } from 'vitest';
import { sampleValue } from '../../testing/own-field-sample.ts';
import { filledFrom, ownRestoring, ownWordsOf } from './own-words.ts';

const choices = [
  { key: 'c1', text: '自有', isRetired: false },
  { key: 'c2', text: '租赁', isRetired: false },
  { key: 'c3', text: '借用', isRetired: true },
];
const text = sampleValue({ id: 'efd_t', name: '主导产品', kind: 'TEXT', unit: null }, { words: '铸件', version: 2 });
const number = sampleValue({ id: 'efd_n', name: '年用电量' }, { words: '80 万度', number: '80', version: 3 });
const yes = sampleValue({ id: 'efd_y', name: '是否规上', kind: 'YES_NO', unit: null }, { words: 'Yes', isYes: true });
const choice = sampleValue({ id: 'efd_c', name: '厂房性质', kind: 'CHOICE', unit: null, choices });
const several = sampleValue({ id: 'efd_s', name: '能源', kind: 'CHOICES', unit: null, choices });

describe('the words of a deed', () => {
  it('are what stands in a field now, whatever language is read', () => {
    expect(ownWordsOf([text, number, yes, choice])).toEqual({
      efd_t: '铸件',
      efd_n: '80 万度',
      efd_y: '是',
      efd_c: null,
    });
  });

  it.each([
    ['text', text, '精密铸件', { text: '精密铸件' }],
    ['a number with its unit', number, '60.5 万度', { number: '60.5' }],
    ['no', yes, '否', { isYes: false }],
    ['one choice', choice, '租赁', { choices: ['c2'] }],
    ['several', several, '自有、租赁', { choices: ['c1', 'c2'] }],
    ['nothing', number, null, {}],
    ['a choice that is no more', choice, '借用', null],
    ['a choice that is called otherwise by now', several, '自有、代管', null],
  ])('become a value again: %s', (_what, field, words, value) => {
    expect(filledFrom(field, words)).toEqual(value);
  });

  it('let a choice that is retired stay where it stands', () => {
    const kept = { ...several, chosen: [{ key: 'c3', text: '借用' }] };
    expect(filledFrom(kept, '自有、借用')).toEqual({ choices: ['c1', 'c3'] });
  });
});

it('are sent for what differs alone, and never for a field that is out of use', () => {
  const retired = sampleValue(
    { id: 'efd_r', name: '旧项', kind: 'TEXT', unit: null, isRetired: true },
    { words: '甲' },
  );
  const earlier = { efd_t: '铸件', efd_n: null, efd_r: '乙', efd_c: '代管' };
  expect(ownRestoring([text, number, retired, choice], earlier)).toEqual({
    filled: [{ fieldId: 'efd_n', version: 3 }],
    left: ['旧项', '厂房性质'],
  });
});
