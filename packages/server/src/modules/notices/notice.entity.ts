import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { appendedInScope, flowsDown } from '../../platform/rls.ts';
import { tenantKey } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';

const NoticeSchema = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  properties: {
    ...tenantKey,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    title: p.text(),
    documentNo: p.text().nullable(),
    issuedOn: p.date(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [{ properties: ['regionId', 'issuedOn', 'id'] }],
  rowLevelSecurity: 'force',
  policies: [...appendedInScope('notice'), flowsDown('notice')],
});
/** A notice that sets work going; whoever stands below its region reads it. */
export class Notice extends NoticeSchema.class {}
NoticeSchema.setClass(Notice);

const NoticeIssuerSchema = defineEntity({
  name: 'NoticeIssuer',
  tableName: 'notice_issuer',
  properties: {
    ...tenantKey,
    notice: () =>
      p
        .manyToOne(Notice)
        .joinColumns('region_id', 'notice_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('notice_id'),
    name: p.text(),
    isLead: p.boolean(),
    position: p.integer(),
  },
  uniques: [{ properties: ['regionId', 'notice', 'position'] }],
  rowLevelSecurity: 'force',
  policies: [...appendedInScope('notice_issuer'), flowsDown('notice_issuer')],
});
/** One body that issued a notice; one of them leads. */
export class NoticeIssuer extends NoticeIssuerSchema.class {}
NoticeIssuerSchema.setClass(NoticeIssuer);
