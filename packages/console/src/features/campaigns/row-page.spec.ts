import type { FigureRowShownFragment } from '@lianxi/schema/operations';
import { describe, expect, it } from 'vitest';
import { pageOf } from './row-page.ts';

const row = (told: Partial<FigureRowShownFragment>): FigureRowShownFragment => ({
  id: 'x_1',
  kind: 'ENTERPRISE',
  region: null,
  label: '宏远',
  detail: null,
  on: null,
  enterpriseId: 'ent_1',
  visitId: 'vis_1',
  isByEnterprise: null,
  ...told,
});

describe('the page of a row', () => {
  it.each([
    ['ENTERPRISE', 'enterprise', 'x_1'],
    ['PERSON', 'person', 'x_1'],
    ['VISIT', 'visit', 'x_1'],
    ['PROBLEM', 'problem', 'x_1'],
    ['ATTENDANCE', 'visit', 'vis_1'],
    ['OPINION_FORM', 'visit', 'vis_1'],
    ['DEPARTMENT_KIND', 'visit', 'vis_1'],
  ] as const)('of kind %s is that of its %s', (kind, name, id) => {
    expect(pageOf(row({ kind }))).toEqual({ name, params: { id } });
  });

  it('is that of the enterprise where there was no visit', () => {
    expect(pageOf(row({ kind: 'OPINION_FORM', visitId: null }))).toEqual({
      name: 'enterprise',
      params: { id: 'ent_1' },
    });
  });

  it.each(['REGION', 'NOTICE_ISSUER'] as const)('of kind %s is none', (kind) => {
    expect(pageOf(row({ kind }))).toBeNull();
  });
});
