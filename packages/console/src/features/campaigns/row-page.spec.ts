import type { FigureRowShownFragment } from '@lianxi/schema/operations';
import { describe, expect, it } from 'vitest';
import { pagesOf } from './row-page.ts';

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

describe('the pages of a row', () => {
  it.each([
    ['ENTERPRISE', ['enterprise x_1']],
    ['PERSON', ['person x_1', 'visit vis_1']],
    ['VISIT', ['visit x_1']],
    ['ATTENDANCE', ['visit vis_1', 'enterprise ent_1']],
    ['OPINION_FORM', ['visit vis_1', 'enterprise ent_1']],
    ['PROBLEM', ['problem x_1', 'visit vis_1', 'enterprise ent_1']],
    ['DEPARTMENT_KIND', ['visit vis_1', 'enterprise ent_1']],
    ['REGION', []],
    ['NOTICE_ISSUER', []],
  ] as const)('of kind %s', (kind, pages) => {
    expect(pagesOf(row({ kind })).map(({ name, id }) => `${name} ${id}`)).toEqual(pages);
  });
});
