import {
  DepartmentReformByIdDocument,
  PrepareDepartmentReformDocument,
  ReformDepartmentsDocument,
} from '@lianxi/schema/operations';
import { expect } from '@playwright/test';
import type { Person } from '../world.ts';

/** Counties whose departments no journey asks for. */
const [wenshang, yutai] = [370830, 370827];

/** A reform that waits for its day, and one that was done; departments of their own, so that nobody's contacts move. */
export interface ReformRows {
  plannedReform: string;
  reform: string;
}

/** Makes of a county's commerce bureau another one, from a day on. */
async function renamed(director: Person, regionId: number, effectiveOn: string): Promise<string> {
  const { departments } = await director.ask(ReformDepartmentsDocument, { regionId });
  const bureau = departments.find((one) => one.regionId === regionId && one.kind === 'COMMERCE');
  const { prepareDepartmentReform } = await director.ask(PrepareDepartmentReformDocument, {
    input: {
      regionId,
      kind: 'RENAME',
      effectiveOn,
      document: '示例机构改革方案',
      predecessorIds: [bureau?.id ?? ''],
      successors: [{ kind: 'COMMERCE', name: '示例商务和投资促进局' }],
    },
  });
  return prepareDepartmentReform.reform.id;
}

/** The reforms that the screens show. */
export async function reformRows(director: Person): Promise<ReformRows> {
  const reform = await renamed(director, yutai, '2018-12-29');
  const state = async () => (await director.ask(DepartmentReformByIdDocument, { id: reform })).departmentReform?.state;
  await expect.poll(state, { timeout: 60_000 }).toBe('DONE');
  return { reform, plannedReform: await renamed(director, wenshang, '2099-01-01') };
}
