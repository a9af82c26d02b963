import type { Module } from '../../platform/module.ts';
import { Hazard, PolicyExplained, Visit, VisitAttendance, VisitDepartment, VisitVisitor } from './visit.entity.ts';
import * as burden from './visit-burden.resolver.ts';
import { VisitItem } from './visit-item.entity.ts';
import { VisitLimit } from './visit-limit.entity.ts';
import * as deeds from './visit-deeds.resolver.ts';
import * as resolvers from './visit.resolver.ts';
import { moreVisitFields, visitRows } from './visit.rows.ts';

export { addAttendance, findAttendees, maskedNames, metAs, registerAttendees, type Met } from './attendance.ts';
export { gathered, under } from './issue-path.ts';
export { addDepartment, findDepartments, inList, inTheirPlaces, leadAmong } from './visit-body.ts';
export { addItems, closeItems, findItems, type VisitItem } from './visit-item.ts';
export { burdens, demandBurden, limitsSql } from './visit-burden.ts';
export * from './visit-states.ts';
export { Hazard, PolicyExplained, Visit, VisitAttendance, VisitDepartment, VisitVisitor } from './visit.entity.ts';
export { AttendeeInput } from './visit.inputs.ts';
export { canCarryOut, canRecordVisit } from './visit.policy.ts';
export { addPlan, cancelVisit, confirmVisit, missVisit, planVisit, visitToChange, voidVisit } from './visit.service.ts';
export { VisitType } from './visit.type.ts';
export { confirmOwnVisit, ownVisit } from './own-visit.ts';
export { giveUpPlan, settleByCallBack } from './visit-settling.ts';
export { visitOf } from './visit-reference.ts';

export const visits: Module = {
  name: 'visits',
  entities: [Visit, VisitVisitor, VisitAttendance, VisitDepartment, PolicyExplained, Hazard, VisitLimit, VisitItem],
  resolvers: [resolvers, deeds, burden].flatMap((one) => Object.values(one)),
  rows: visitRows,
  moreFields: moreVisitFields,
};
