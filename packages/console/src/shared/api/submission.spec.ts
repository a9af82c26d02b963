import { describe, expect, it } from 'vitest';
import { useSubmissionKey, uuidv7 } from './submission.ts';

describe('an id made here', () => {
  it('is a uuid v7 that begins with its millisecond', () => {
    const id = uuidv7(Date.UTC(2026, 10, 24, 1, 2, 3, 456));
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 10, 24, 1, 2, 3, 456));
  });

  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 100 }, () => uuidv7())).size).toBe(100);
  });
});

describe('the key of a submission', () => {
  it('stays while the content stays, so that sending twice does nothing twice', () => {
    const keyFor = useSubmissionKey();
    expect(keyFor({ name: '宏远' })).toBe(keyFor({ name: '宏远' }));
  });

  it('changes with the content', () => {
    const keyFor = useSubmissionKey();
    expect(keyFor({ name: '宏远' })).not.toBe(keyFor({ name: '鲁兴' }));
  });
});
