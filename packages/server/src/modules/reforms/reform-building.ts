import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { ReformItemKind } from './reform-states.ts';

/** Whether a thing before a successor came there otherwise than by the reform, or was changed since. */
const isNew = (table: string, kind: ReformItemKind, version: string): string =>
  `exists (select from ${table} t join s on s.region_id=t.department_region_id and s.successor_id=t.department_id
     where not exists (select from reform_move m where m.reform_region_id=? and m.reform_id=? and m.kind='${kind}' and m.region_id=t.region_id and m.item_id=t.id and m.item_version=${version}))`;

const parts = [
  isNew('referral', ReformItemKind.REFERRAL, 't.version'),
  isNew('supervision_letter', ReformItemKind.LETTER, 't.version'),
  isNew('consultation_decision', ReformItemKind.DECISION, 't.version'),
];

/**
 * Whether somebody went on from a reform that was done: a successor answered, was given something else, went along on
 * a visit, was spoken for by somebody new, or is reformed itself by now.
 */
export async function isBuiltUpon({ em }: Pick<Work, 'em'>, { regionId, id }: RowKey): Promise<boolean> {
  const [row] = await em.execute<{ isBuilt: boolean }[]>(
    `with s as materialized (select distinct q.region_id,q.successor_id from department_succession q where q.reform_region_id=? and q.reform_id=? and q.successor_id is not null)
     select ${parts.join(' or ')}
       or exists (select from visit_department t join s on s.region_id=t.department_region_id and s.successor_id=t.department_id)
       or exists (select from membership t join s on s.region_id=t.region_id and s.successor_id=t.department_id
            where t.ended_at is null and not exists (select from reform_move m where m.reform_region_id=? and m.reform_id=? and m.kind='CONTACT' and m.region_id=t.region_id and m.item_id=t.id))
       or exists (select from department_succession t join s on s.region_id=t.region_id and s.successor_id=t.predecessor_id where t.undone_at is null)
       or exists (select from consultation_invitee t join s on s.region_id=t.department_region_id and s.successor_id=t.department_id
            where t.convened_on>=(select r.effective_on from department_reform r where r.region_id=? and r.id=?)
              and not exists (select from reform_move m where m.reform_region_id=? and m.reform_id=? and m.kind='INVITATION' and m.region_id=t.region_id and m.item_id=t.id)) as "isBuilt"`,
    Array.from({ length: 7 }, () => [regionId, id]).flat(),
  );
  return row?.isBuilt === true;
}
