import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { inScope, keptByOwner, referredToDepartment } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { Deadline } from '../calendar/index.ts';
import { Problem } from '../problems/index.ts';
import { Region } from '../tenancy/index.ts';
import { SupervisionGround } from './supervision-ground.ts';

const SupervisionLetterSchema = defineEntity({
  name: 'SupervisionLetter',
  tableName: 'supervision_letter',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    problem: () =>
      p
        .manyToOne(Problem)
        .joinColumns('region_id', 'problem_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('problem_id'),
    deadline: () =>
      p
        .manyToOne(Deadline)
        .joinColumns('region_id', 'deadline_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('deadline_id'),
    serialNo: p.text(),
    ground: p.enum(() => SupervisionGround),
    issuerOffice: p.text(),
    issuedByName: p.text(),
    issuedOn: p.date(),
    addressee: p.text(),
    departmentRegionId: p.integer().nullable(),
    departmentId: p.uuid().nullable(),
    problemSerialNo: p.text(),
    title: p.text(),
    enterpriseName: p.text(),
    demand: p.text(),
    answer: p.text().nullable(),
    answeredByName: p.text().nullable(),
    answeredOn: p.date().nullable(),
    createdAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  uniques: [{ properties: ['regionId', 'serialNo'] }],
  indexes: [
    { properties: ['regionId', 'issuedOn', 'id'] },
    { properties: ['cityId', 'issuedOn', 'id', 'regionId'] },
    { properties: ['provinceId', 'issuedOn', 'id', 'regionId'] },
    { properties: ['regionId', 'problem'] },
    { properties: ['departmentId', 'issuedOn', 'id'] },
  ],
  rowLevelSecurity: 'force',
  policies: [
    ...inScope('supervision_letter'),
    referredToDepartment('supervision_letter'),
    keptByOwner('supervision_letter'),
  ],
});
/**
 * A numbered letter to the body that owes a problem: what is asked of it, and by when it answers.
 *
 * It belongs to the region of the problem, whoever above it sends it, so that the county reads it and answers. The
 * addressee is written down by the name it bore then: a problem passes on, and the letter stays with whom it went to.
 * Where that is a department, its contacts see this row and nothing else of the region, so it says what it is about.
 */
export class SupervisionLetter extends SupervisionLetterSchema.class {}
SupervisionLetterSchema.setClass(SupervisionLetter);
