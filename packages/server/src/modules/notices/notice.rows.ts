import { ancestorsOf } from '@lianxi/schema';
import { nodeId } from '../../platform/select/node.ts';
import type { ListSource, Order } from '../../platform/select/connection.ts';
import { asMultirange, listedRegions } from '../../platform/select/jurisdiction.ts';
import type { FieldAt, FieldSql, Rows } from '../../platform/select/rows.ts';
import type { Run } from '../../platform/select/selection.ts';
import type { NoticeListArgs } from './notice.inputs.ts';
import { Notice, NoticeIssuer } from './notice.entity.ts';

const issuers: FieldSql = ({ selection, nodes, row }) => {
  const issuer = selection.alias();
  return selection.many(selection.named('NoticeIssuer'), nodes, {
    table: 'notice_issuer',
    row: issuer,
    where: [`${issuer}.region_id=${row}.region_id`, `${issuer}.notice_id=${row}.id`],
    order: `${issuer}.position`,
    most: 50,
  });
};

/** How notices are read. */
export const noticeRows: Rows = {
  Notice: { entity: Notice, fields: { id: nodeId('not'), issuers } },
  NoticeIssuer: { entity: NoticeIssuer },
};

const newestFirst: Order = {
  name: 'ISSUED_ON_DESC',
  sql: (row) => `${row}.issued_on`,
  type: 'date',
  isDescending: true,
};

/** The notices of the listed regions, of all below them, and those that flow down to them. */
export function noticeSource(at: FieldAt): ListSource {
  const listed = ({ regionId }: NoticeListArgs, run: Run) => listedRegions(run.regions, regionId);
  const arg = (pick: (args: NoticeListArgs, run: Run) => unknown, type: string) =>
    at.selection.arg<NoticeListArgs>(at, pick, type);
  const within = () => arg((args, run) => asMultirange(listed(args, run)), 'int4multirange');
  const above = () => arg((args, run) => listed(args, run).flatMap(ancestorsOf), 'int[]');
  return {
    table: 'notice',
    order: newestFirst,
    branches: [(row) => [`(${row}.region_id<@${within()} or ${row}.region_id=any(${above()}))`]],
  };
}
