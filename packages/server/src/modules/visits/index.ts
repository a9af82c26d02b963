import type { Module } from '../../platform/module.ts';
import { Hazard, PolicyExplained, Visit, VisitAttendance, VisitDepartment, VisitVisitor } from './visit.entity.ts';
import * as deeds from './visit-deeds.resolver.ts';
import * as resolvers from './visit.resolver.ts';
import { moreVisitFields, visitRows } from './visit.rows.ts';

export { addAttendance, findAttendees, maskedNames, metAs, registerAttendees, type Met } from './attendance.ts';
export { gathered, under } from './issue-path.ts';
export * from './visit-states.ts';
export { Hazard, PolicyExplained, Visit, VisitDepartment, VisitVisitor } from './visit.entity.ts';
export { AttendeeInput } from './visit.inputs.ts';
export { canCarryOut, canRecordVisit } from './visit.policy.ts';
export { addPlan, cancelVisit, missVisit, planVisit, visitToChange, voidVisit } from './visit.service.ts';
export { VisitType } from './visit.type.ts';
export { confirmOwnVisit, ownVisit } from './own-visit.ts';
export { visitOf } from './visit-reference.ts';

export const visits: Module = {
  name: 'visits',
  entities: [Visit, VisitVisitor, VisitAttendance, VisitDepartment, PolicyExplained, Hazard],
  resolvers: [...Object.values(resolvers), ...Object.values(deeds)],
  rows: visitRows,
  moreFields: moreVisitFields,
};
