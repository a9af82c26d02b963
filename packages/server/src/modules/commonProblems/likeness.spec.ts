import { describe, expect, it } from 'vitest';
import { gatherAlike, type Likened } from './likeness.ts';

const at = (regionId: number, title: string, category: string | null = null): Likened => ({
  regionId,
  title,
  category,
});

describe('what is alike', () => {
  it('is gathered by its words, across counties', () => {
    const water = [at(1, '厂区门前道路积水'), at(2, '厂门口道路积水严重')];
    const power = at(1, '用电增容审批慢');
    expect(gatherAlike([water[0], power, water[1]].filter((one) => one !== undefined))).toEqual([water]);
  });

  it('is nobody’s common problem while one county has it alone', () => {
    expect(gatherAlike([at(1, '厂区门前道路积水'), at(1, '厂区门前道路积水')])).toEqual([]);
  });

  it('is never of two kinds, as far as these are known', () => {
    const [first, second] = [at(1, '用电增容审批慢', 'UTILITIES'), at(2, '用电增容迟迟不批')];
    expect(gatherAlike([first, second])).toEqual([[first, second]]);
    expect(gatherAlike([first, { ...second, category: 'FINANCE' }])).toEqual([]);
  });

  it('is likened to the first of its group: no chain joins what has nothing in common', () => {
    const chain = [at(1, '甲乙丙丁'), at(2, '乙丙丁戊'), at(3, '丙丁戊己'), at(4, '丁戊己庚')];
    expect(gatherAlike(chain)).toEqual([chain.slice(0, 2), chain.slice(2)]);
  });

  it('comes with the widest spread first; signs and widths do not matter', () => {
    const narrow = [at(1, '融资难'), at(2, '融资难！')];
    const wide = [at(1, '招工难ＡＢ'), at(2, '招工难ab'), at(3, '招工难，AB')];
    expect(gatherAlike([...narrow, ...wide])).toEqual([wide, narrow]);
  });

  it('is nothing where a title has no words', () => {
    expect(gatherAlike([at(1, '！'), at(2, '？')])).toEqual([]);
  });
});
