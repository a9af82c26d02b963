import { describe, expect, it } from 'vitest';
import { nameKey } from './name-key.ts';

describe('the key of a name', () => {
  it.each([
    ['宏远机械（济宁）有限公司', '宏远机械(济宁)有限责任公司'],
    ['ＡＢＣ电子有限公司', 'abc 电子有限公司'],
    ['邹城市“振华”配件厂', '邹城市振华配件'],
  ])('is one for %s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });
  it('differs for different names', () => {
    expect(nameKey('宏远机械有限公司')).not.toBe(nameKey('宏达机械有限公司'));
  });
  it('keeps a name that is nothing but its form', () => {
    expect(nameKey('公司')).toBe('公司');
  });
});
