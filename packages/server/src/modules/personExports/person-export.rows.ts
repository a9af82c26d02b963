import { actorOf } from '../../platform/context.ts';
import type { ListSource } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldAt, Rows } from '../../platform/select/rows.ts';
import { PersonExport } from './person-export.entity.ts';
import type { PersonExportListArgs } from './person-export.inputs.ts';
import { canAnswerExport, canFetchExport, type ExportFacts } from './person-export.policy.ts';

/** How exports are read. */
export const personExportRows: Rows = {
  PersonExport: {
    entity: PersonExport,
    fields: {
      id: nodeId('pex'),
      viewerCan: {
        facts: { regionId: 'region_id', accountId: 'account_id', state: 'state', usableUntil: 'usable_until' },
        answer: (facts, ctx) => {
          // The facts are the four columns named above.
          const asked = facts as unknown as ExportFacts;
          const actor = actorOf(ctx);
          return {
            answer: canAnswerExport(actor, asked).allowed,
            fetch: canFetchExport(actor, asked, ctx.clock.now()).allowed,
          };
        },
      },
    },
  },
};

/** Exports of the offices of the listed regions and of all below them, the newest first. */
export function personExportSource(at: FieldAt, regions: readonly number[]): ListSource {
  const { selection } = at;
  const keyOf = (i: number) =>
    selection.arg<PersonExportListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  return {
    table: 'person_export',
    order: { name: 'ASKED_AT_DESC', sql: (row) => `${row}.asked_at`, type: 'timestamptz', isDescending: true },
    branches: jurisdictionBranches(regions, keyOf),
  };
}
