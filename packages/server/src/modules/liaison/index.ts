import type { Module } from '../../platform/module.ts';
import { LiaisonAssignment } from './liaison-assignment.entity.ts';
import * as liaisonResolvers from './liaison.resolver.ts';
import { liaisonRows, moreLiaisonFields } from './liaison.rows.ts';
import { FormerOfficeName, Office, Officer, Post, Tenure } from './office.entity.ts';
import * as officeResolvers from './office.resolver.ts';

export { assignLiaisonPerson, endAssignment } from './assignment.service.ts';
export { LiaisonAssignment } from './liaison-assignment.entity.ts';
export { addOfficerByFile, assignByFile, endByFile } from './liaison-file.ts';
export { AsOfArgs } from './liaison.inputs.ts';
export { OfficeKind, PostKind } from './liaison-kinds.ts';
export { LiaisonAssignmentType } from './liaison.type.ts';
export { activeSinceSql, activeSpanOn, asOfSql, assignmentOn, covers, titlesSql } from './liaison-sql.ts';
export { Officer } from './office.entity.ts';
export { addPost, officeAt, openOffice } from './office.service.ts';
export { OfficerType } from './office.type.ts';
export { officerOfAccount, postsOfDay, registerOfficer } from './officer.service.ts';
export { closeBefore, reachingInto } from './period.ts';
export { appointToPost } from './tenure.service.ts';

export const liaison: Module = {
  name: 'liaison',
  entities: [Office, FormerOfficeName, Post, Officer, Tenure, LiaisonAssignment],
  resolvers: [...Object.values(officeResolvers), ...Object.values(liaisonResolvers)],
  rows: liaisonRows,
  moreFields: moreLiaisonFields,
};
