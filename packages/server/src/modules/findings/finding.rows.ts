import { actorOf } from '../../platform/context.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import type { ListSource } from '../../platform/select/connection.ts';
import { likeFragment } from '../../platform/select/like.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldAt, FieldSql, MoreFields, Rows } from '../../platform/select/rows.ts';
import { bearsName, typedIn } from '../enterprises/index.ts';
import { Finding, ServiceRequest } from './finding.entity.ts';
import type { FindingFilter, FindingListArgs } from './finding.inputs.ts';
import {
  canCompleteServiceRequest,
  canSettleFinding,
  type FindingFacts,
  type ServiceRequestFacts,
} from './finding.policy.ts';

const serviceRequest: FieldSql = ({ selection, nodes, row }) => {
  const request = selection.alias();
  const where = [`${request}.region_id=${row}.region_id`, `${request}.finding_id=${row}.id`];
  return selection.one(selection.named('ServiceRequest'), nodes, { table: 'service_request', row: request, where });
};

/** How findings and what became of them are read. */
export const findingRows: Rows = {
  Finding: {
    entity: Finding,
    fields: {
      id: nodeId('fin'),
      serviceRequest,
      viewerCan: {
        facts: { regionId: 'region_id', state: 'state' },
        answer: (facts, ctx) => {
          // The facts are the two columns named above.
          const finding = facts as unknown as FindingFacts;
          return { settle: canSettleFinding(actorOf(ctx), finding).allowed };
        },
      },
    },
  },
  ServiceRequest: {
    entity: ServiceRequest,
    fields: {
      id: nodeId('srq'),
      viewerCan: {
        facts: { regionId: 'region_id', state: 'state' },
        answer: (facts, ctx) => {
          // The facts are the two columns named above.
          const request = facts as unknown as ServiceRequestFacts;
          return { complete: canCompleteServiceRequest(actorOf(ctx), request).allowed };
        },
      },
    },
  },
};

/** Findings of a visit, as they were written down. */
const findingsOfVisit: FieldSql = ({ selection, nodes, row }) => {
  const finding = selection.alias();
  return selection.many(selection.named('Finding'), nodes, {
    table: 'finding',
    row: finding,
    where: [`${finding}.region_id=${row}.region_id`, `${finding}.visit_id=${row}.id`],
    order: `${finding}.id`,
    most: 50,
  });
};

/** The finding that a problem was made of. */
const findingOfProblem: FieldSql = ({ selection, nodes, row }) => {
  const finding = selection.alias();
  const where = [`${finding}.region_id=${row}.region_id`, `${finding}.problem_id=${row}.id`];
  return selection.one(selection.named('Finding'), nodes, { table: 'finding', row: finding, where });
};

/** What this module adds to visits and problems. */
export const moreFindingFields: MoreFields = {
  Visit: { findings: findingsOfVisit },
  Problem: { finding: findingOfProblem },
};

type Arg = (pick: (args: FindingListArgs) => unknown, type: string) => string;

/** Rows, order and conditions of the list of findings: the newest first, and none of a visit that was voided. */
export function findingSource(at: FieldAt, regions: readonly number[]): ListSource {
  const { selection } = at;
  // Coerced by the schema that declares them.
  const now = selection.argsNow(at) as unknown as FindingListArgs;
  const keyOf = (i: number) =>
    selection.arg<FindingListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  const arg: Arg = (pick, type) => selection.arg<FindingListArgs>(at, pick, type);
  return {
    table: 'finding',
    order: { name: 'FOUND_ON_DESC', sql: (row) => `${row}.found_on`, type: 'date', isDescending: true },
    namesRegion: true,
    branches: jurisdictionBranches(regions, keyOf).map((jurisdiction) => (row: string) => [
      ...jurisdiction(row),
      `exists (select from visit v where v.region_id=${row}.region_id and v.id=${row}.visit_id and v.state<>'VOIDED')`,
      ...filtered(row, now.filter ?? {}, arg),
    ]),
  };
}

/** One condition for each part of the filter that is there. */
function filtered(row: string, filter: FindingFilter, arg: Arg): string[] {
  const requestIn = (state: string) =>
    `exists (select from service_request s where s.region_id=${row}.region_id and s.finding_id=${row}.id and s.state=${state})`;
  const conditions: Record<keyof FindingFilter, () => string> = {
    search: () => {
      const fragment = arg((args) => likeFragment(args.filter?.search), 'text');
      return `(${row}.text like ${fragment} or ${bearsName(row, typedIn(filter, arg))})`;
    },
    state: () => `${row}.state=any(${arg((args) => args.filter?.state, 'text[]')})`,
    kind: () => `${row}.kind=${arg((args) => args.filter?.kind, 'text')}`,
    severity: () => `${row}.severity=any(${arg((args) => args.filter?.severity, 'text[]')})`,
    request: () => requestIn(arg((args) => args.filter?.request, 'text')),
  };
  return (
    Object.entries(conditions)
      // The names are the keys of the table above.
      .filter(([name]) => filter[name as keyof FindingFilter] != null)
      .map(([, condition]) => condition())
  );
}
