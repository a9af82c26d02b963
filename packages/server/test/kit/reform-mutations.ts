import type { Written } from './campaign-mutations.ts';
import { divisionMutations } from './division-mutations.ts';
import { dataOf, type World } from './world.ts';

interface Found {
  id: string;
  version: number;
}

/** A day that does not come: what is prepared for it waits. */
const someDay = '2099-01-01';

/** What is done to reforms of departments and of divisions; each deed has bureaus of its own, which `prepare` registers. */
export function reformMutations(world: () => World, regionId: number) {
  const divisions = divisionMutations(world);
  const bureaus: string[] = [];
  let waiting = '';

  /** What the text aliases `it`; the texts below select what is read of it. */
  const ask = async <T>(text: string): Promise<T> =>
    (dataOf(await world().director.ask(text)) as unknown as { it: T }).it;
  const reform = (before: string | undefined, after: string): string =>
    `prepareDepartmentReform(input:{regionId:${regionId},kind:RENAME,effectiveOn:"${someDay}",document:"机构改革方案",predecessorIds:["${before ?? ''}"],successors:[{kind:OTHER,name:"${after}"}]} key){reform{id}}`;

  async function prepare(): Promise<void> {
    for (const name of ['改革前一局', '改革前二局']) {
      const made = await ask<{ department: Found }>(
        `mutation{it:registerDepartment(input:{regionId:${regionId},kind:OTHER,name:"${name}"}){department{id}}}`,
      );
      bureaus.push(made.department.id);
    }
    await divisions.prepare();
    const text = reform(bureaus[1], '改革后二局').replace(' key)', ')');
    waiting = (await ask<{ reform: Found }>(`mutation{it:${text}}`)).reform.id;
  }

  async function undo(): Promise<string> {
    const { version } = await ask<Found>(`{it:departmentReform(id:"${waiting}"){id version}}`);
    return `undoDepartmentReform(input:{id:"${waiting}",version:${version},reason:"文件有误"} key){reform{id}}`;
  }

  const told = 'departmentReformMoved';
  const mutations: Record<string, Written> = {
    prepareDepartmentReform: {
      call: () => Promise.resolve(reform(bureaus[0], '改革后一局')),
      verb: 'prepareDepartmentReform',
      told,
    },
    undoDepartmentReform: { call: undo, verb: 'undoDepartmentReform', told },
    ...divisions.mutations,
  };
  return { prepare, mutations, reform: () => waiting, bureau: () => bureaus[0] ?? '', divisions };
}
