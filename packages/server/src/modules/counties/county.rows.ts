import { actorOf } from '../../platform/context.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { ListSource, Order } from '../../platform/select/connection.ts';
import type { FieldAt, MoreFields, Rows } from '../../platform/select/rows.ts';
import { practiceRegionsSql } from '../tenancy/index.ts';
import { CountyArchive, CountyOpening } from './county.entity.ts';
import type { CountyArchiveListArgs } from './county.inputs.ts';
import { canAnswerArchive, canDownloadArchive, type ArchiveFacts } from './county.policy.ts';

const newestFirst: Order = {
  name: 'CREATED',
  sql: (row) => `${row}.created_at`,
  type: 'timestamptz',
  isDescending: true,
};

/** The archives of one county, newest first. */
export function archiveSource(at: FieldAt): ListSource {
  const regionId = () => at.selection.arg<CountyArchiveListArgs>(at, (args) => args.regionId, 'int');
  return {
    table: 'county_archive',
    order: newestFirst,
    branches: [(row) => [`${row}.region_id=${regionId()}`]],
  };
}

/** How openings and archives are read. */
export const countyRows: Rows = {
  CountyOpening: {
    entity: CountyOpening,
    fields: {
      id: nodeId('cto'),
      openingMinutes: ({ row }) => `ceil(extract(epoch from ${row}.working_at - ${row}.opened_at) / 60)::int`,
    },
  },
  CountyArchive: {
    entity: CountyArchive,
    fields: {
      id: nodeId('arc'),
      progress: { facts: { done: 'done', total: 'total' }, answer: (facts) => facts },
      size: ({ row }) => `${row}.size::text`,
      viewerCan: {
        facts: { regionId: 'region_id', accountId: 'account_id', state: 'state' },
        answer: (facts, ctx) => {
          // The facts are the three columns named above.
          const archive = facts as unknown as ArchiveFacts;
          return {
            answer: canAnswerArchive(actorOf(ctx), archive).allowed,
            download: canDownloadArchive(actorOf(ctx), archive).allowed,
          };
        },
      },
    },
  },
};

/** What this module adds to a region. */
export const moreCountyFields: MoreFields = {
  Region: {
    isPractice: ({ row }) => `(${row}.region_id = any (${practiceRegionsSql}))`,
    opening: ({ selection, nodes, row }) => {
      const one = selection.alias();
      return selection.one(selection.named('CountyOpening'), nodes, {
        table: 'county_opening',
        row: one,
        where: [`${one}.region_id=${row}.region_id`],
      });
    },
  },
};
