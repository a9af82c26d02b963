import { Role } from './platform/actor.ts';
import type { DemoSignIn } from './platform/installation.ts';

/** Everybody who reads this page knows it; the demo loads into no database that is not its own unless asked. */
const password = 'lianxi-demo-2014';

export interface DemoMember extends DemoSignIn {
  role: Role;
  regionIds: readonly number[];
}

const at = (regionIds: readonly number[], place: string) => ({ regionIds, place, password });
const jining = at([370800], '济宁市');

/** The people of the demo; their names are made up. */
export const demoMembers: readonly DemoMember[] = [
  { loginName: 'jining', displayName: '周主任', role: Role.DIRECTOR, ...jining },
  { loginName: 'yanzhou', displayName: '陈晓', role: Role.CLERK, ...at([370812], '兖州区') },
  { loginName: 'zoucheng', displayName: '孟凡', role: Role.CLERK, ...at([370883], '邹城市') },
  { loginName: 'shandong', displayName: '省级管理员', role: Role.ADMINISTRATOR, ...at([370000], '山东省') },
  {
    loginName: 'liangshi',
    displayName: '两市管理员',
    role: Role.ADMINISTRATOR,
    ...at([370800, 370900], '济宁市、泰安市'),
  },
  { loginName: 'huanbao', displayName: '环保联系人', role: Role.DEPARTMENT_CONTACT, ...jining },
  { loginName: 'shenji', displayName: '审计员', role: Role.AUDITOR, ...jining },
];

/** What the sign-in page shows of them. */
export const demoSignIns: readonly DemoSignIn[] = demoMembers.map(({ regionIds: _regionIds, ...signIn }) => signIn);
