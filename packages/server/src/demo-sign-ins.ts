import { Role } from './platform/actor.ts';
import type { DemoSignIn } from './platform/installation.ts';

/** Everybody who reads this page knows it; the demo loads into no database that is not its own unless asked. */
const password = 'lianxi-demo-2014';

export interface DemoMember extends DemoSignIn {
  role: Role;
  regionIds: readonly number[];
}

const member = (
  loginName: string,
  displayName: string,
  role: Role,
  place: string,
  ...regionIds: number[]
): DemoMember => ({
  loginName,
  displayName,
  role,
  place,
  regionIds,
  password,
});

/** The people of the demo; their names are made up. */
export const demoMembers: readonly DemoMember[] = [
  member('jining', '周主任', Role.DIRECTOR, '济宁市', 370800),
  member('yanzhou', '陈晓', Role.CLERK, '兖州区', 370812),
  member('zoucheng', '孟凡', Role.CLERK, '邹城市', 370883),
  member('shandong', '省级管理员', Role.ADMINISTRATOR, '山东省', 370000),
  member('liangshi', '两市管理员', Role.ADMINISTRATOR, '济宁市、泰安市', 370800, 370900),
  member('huanbao', '环保联系人', Role.DEPARTMENT_CONTACT, '济宁市', 370800),
  member('shenji', '审计员', Role.AUDITOR, '济宁市', 370800),
];

/** What the sign-in page shows of them. */
export const demoSignIns: readonly DemoSignIn[] = demoMembers.map(({ regionIds: _regionIds, ...signIn }) => signIn);
