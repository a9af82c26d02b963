import { fromGlobalId } from '../../platform/global-id.ts';
import { likeFragment, likePrefix } from '../../platform/select/like.ts';
import type { Root } from '../../platform/select/select.ts';
import { maskedSql, namedSql } from '../privacy/index.ts';
import type { AttendeeChoicesArgs } from './visit.inputs.ts';

/** On valid visits alone is somebody met, and not where a correction took them out. */
const lastMet = `(select max(v.visited_on) from visit_attendance a join visit v on v.region_id=a.region_id and v.id=a.visit_id
  where a.region_id=p.region_id and a.person_id=p.id and not a.is_removed and v.state in ('RECORDED','CONFIRMED'))`;

/**
 * Whom one may have met at an enterprise: people who hold a role in it today, whoever was met last first, then others
 * of the county as far as they are searched for.
 *
 * Somebody of no role here is shown as what they are elsewhere, so that two of one name can be told apart.
 */
export function attendeeChoicesSql(root: Root): string {
  const { selection } = root;
  // Coerced by the schema that declares them.
  const now = selection.argsNow(root) as unknown as AttendeeChoicesArgs;
  const arg = (pick: (args: AttendeeChoicesArgs) => unknown, type: string) =>
    selection.arg<AttendeeChoicesArgs>(root, pick, type);
  const keyOf = ({ enterpriseId }: AttendeeChoicesArgs) => fromGlobalId('ent', enterpriseId, 'enterpriseId');
  const enterprise = arg((args) => keyOf(args).id, 'uuid');
  // A role that was left has a last day.
  const isPresent = 'o.to_on is null';
  const role = `select o.kind,o.title,(o.enterprise_id=${enterprise} and ${isPresent}) as is_known from person_role o where o.region_id=p.region_id and o.person_id=p.id
    order by (o.enterprise_id=${enterprise}) desc,(${isPresent}) desc,o.from_on desc nulls last,o.id desc limit 1`;
  const named = namedSql(selection);
  const where = [
    `p.region_id=${arg((args) => keyOf(args).regionId, 'int')}`,
    'p.erased_at is null',
    ...searched(now, arg, { enterprise, named }),
  ];
  const row = selection.alias();
  return selection.many(root.type, root.nodes, {
    table: `(select p.*,coalesce(r.kind,'STAFF') as choice_kind,r.title as choice_title,coalesce(r.is_known,false) as is_known,${lastMet} as last_met_on
      from person p left join lateral (${role}) r on true where ${where.join(' and ')})`,
    row,
    where: ['true'],
    order: `${row}.is_known desc,${row}.last_met_on desc nulls last,${maskedSql(named, row)} collate "zh-x-icu",${row}.id`,
    most: 20,
  });
}

/** By name or initials among the whole county; without a word only those of the enterprise. */
function searched(
  { search }: AttendeeChoicesArgs,
  arg: (pick: (args: AttendeeChoicesArgs) => unknown, type: string) => string,
  { enterprise, named }: { enterprise: string; named: string },
): string[] {
  if (search == null || search === '')
    return [
      `p.id in (select h.person_id from person_role h where h.region_id=p.region_id and h.enterprise_id=${enterprise})`,
      'r.is_known',
    ];
  const fragment = arg((args) => likeFragment(args.search), 'text');
  const initials = arg((args) => likePrefix(args.search?.toLowerCase()), 'text');
  // Who does not read names finds nobody by them.
  return [`(p.name like ${fragment} or p.initials like ${initials})`, `p.region_id<@${named}`];
}
