import {
  DivisionChangeByIdDocument,
  PrepareDivisionChangeDocument,
  UndoDivisionChangeDocument,
} from '@lianxi/schema/operations';
import type { Person } from '../world.ts';

/** Counties that are asked for nothing else here; what waits for the end of the century changes no other screen. */
const [weishan, liangshan] = [370826, 370832];

/** A change that waits for its day, and one that was called off. */
export interface DivisionRows {
  plannedDivision: string;
  calledOffDivision: string;
}

async function planned(administrator: Person, regionId: number, name: string): Promise<string> {
  const { prepareDivisionChange } = await administrator.ask(PrepareDivisionChangeDocument, {
    input: {
      kind: 'RENAME',
      effectiveOn: '2099-01-01',
      document: '示例批复',
      fromIds: [regionId],
      partIds: [],
      name,
      regionKind: 'DISTRICT',
    },
  });
  return prepareDivisionChange.change.id;
}

/** The changes of divisions that the screens show, prepared by an administrator over the city. */
export async function divisionRows(administrator: Person): Promise<DivisionRows> {
  const id = await planned(administrator, liangshan, '示例梁山区');
  const { divisionChange } = await administrator.ask(DivisionChangeByIdDocument, { id });
  await administrator.ask(UndoDivisionChangeDocument, {
    input: { id, version: divisionChange?.version ?? 0, reason: '文件有误' },
  });
  return { calledOffDivision: id, plannedDivision: await planned(administrator, weishan, '示例微山区') };
}
