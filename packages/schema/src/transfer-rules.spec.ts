import { describe, expect, it } from 'vitest';
import { transferMayBecome, transferSteps, type TransferStep } from './transfer-rules.ts';

const all: readonly TransferStep[] = ['PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'];

describe('the transfer of an enterprise', () => {
  it('has a way on for each of its states', () => {
    expect(Object.keys(transferSteps).toSorted()).toEqual(all.toSorted());
  });

  it.each(all.flatMap((from) => all.map((to) => [from, to] as const)))('%s → %s', (from, to) => {
    expect(transferMayBecome(from, to)).toBe(from === 'PROPOSED' && to !== 'PROPOSED');
  });
});
