import { reasonRules } from '@lianxi/schema';
import { UndoDepartmentReformDocument, type DepartmentKind, type ReformItemKind } from '@lianxi/schema/operations';
import type { DeedForm } from '../../shared/deed/deed-form.ts';

/** A reform is taken back for a reason. */
export const undo: DeedForm = {
  document: UndoDepartmentReformDocument,
  rules: reasonRules,
  fields: [{ name: 'reason', kind: 'text' }],
  isDanger: true,
};

/** Where a thing that lies before a department is seen. */
const routes: Readonly<Record<ReformItemKind, string>> = {
  REFERRAL: 'problem',
  INVITATION: 'consultation',
  DECISION: 'consultation',
  LETTER: 'supervision-letter',
  CONTACT: 'members',
  VISIT: 'visit',
};
export const routeOfItem = ({ kind, subjectId }: { kind: ReformItemKind; subjectId: string }) =>
  kind === 'CONTACT' ? { name: routes.CONTACT } : { name: routes[kind], params: { id: subjectId } };

export const departmentKinds = [
  'MARKET_REGULATION',
  'ECOLOGY',
  'EMERGENCY_MANAGEMENT',
  'COMMERCE',
  'HEALTH',
  'ENVIRONMENT',
  'BUSINESS_REGISTRATION',
  'QUALITY',
  'WORK_SAFETY',
  'FOOD_DRUG',
  'OTHER',
] as const satisfies readonly DepartmentKind[];

/** What the reform of 2018 made of a kind; names are offered and may be written over. */
const successors: Readonly<Partial<Record<DepartmentKind, { kind: DepartmentKind; name: string }>>> = {
  BUSINESS_REGISTRATION: { kind: 'MARKET_REGULATION', name: '市场监督管理局' },
  QUALITY: { kind: 'MARKET_REGULATION', name: '市场监督管理局' },
  FOOD_DRUG: { kind: 'MARKET_REGULATION', name: '市场监督管理局' },
  ENVIRONMENT: { kind: 'ECOLOGY', name: '生态环境局' },
  WORK_SAFETY: { kind: 'EMERGENCY_MANAGEMENT', name: '应急管理局' },
  HEALTH: { kind: 'HEALTH', name: '卫生健康局' },
};
export const successorOf = (kind: DepartmentKind) => successors[kind] ?? null;
