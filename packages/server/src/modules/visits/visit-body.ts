import { ancestorsOf } from '@lianxi/schema';
import type { Context, Work } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { badInput, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Department } from '../departments/index.ts';
import { VisitKind } from './visit-states.ts';
import { Visit, VisitDepartment } from './visit.entity.ts';

/** The name of the input's field at a place of a list. */
type FieldOf = (place: number) => string;

/** Fields of a list by their places. */
export const inList =
  (field: string): FieldOf =>
  (place) =>
    `${field}.${place}`;

/** Departments of the region or of those above it that had not ended by that day. */
export async function findDepartments(
  ctx: Context,
  { regionId, day, fieldOf = inList('departmentIds') }: { regionId: number; day: string; fieldOf?: FieldOf },
  ids: readonly string[],
): Promise<Department[]> {
  const keys = ids.map((id, place) => fromGlobalId('dep', id, fieldOf(place)));
  if (keys.length === 0) return [];
  const regions = [regionId, ...ancestorsOf(regionId)];
  const there = await ctx.em.find(Department, { regionId: { $in: regions }, id: { $in: keys.map(({ id }) => id) } });
  const present = there.filter(({ endedOn }) => endedOn == null || endedOn >= day);
  return inTheirPlaces(keys, present, fieldOf);
}

/** The rows in the order of their keys; refused with the place of each key that has none. */
export function inTheirPlaces<R extends RowKey>(keys: readonly RowKey[], rows: readonly R[], fieldOf: FieldOf): R[] {
  const found = keys.map((key) => rows.find((row) => row.regionId === key.regionId && row.id === key.id));
  const issues = found.flatMap((row, place) => (row ? [] : [{ field: fieldOf(place), rule: 'NOT_HERE' }]));
  if (issues.length > 0) throw new Refusal('BAD_INPUT', { issues });
  return found.filter((row) => row !== undefined);
}

/** Which of the departments leads; null where the office does. It has to be one of those that go. */
export function leadAmong(departments: readonly RowKey[], leadDepartmentId: string | null | undefined): string | null {
  if (leadDepartmentId == null) return null;
  const key = fromGlobalId('dep', leadDepartmentId, 'leadDepartmentId');
  if (!departments.some(({ regionId, id }) => regionId === key.regionId && id === key.id))
    throw badInput('leadDepartmentId', 'NOT_HERE');
  return key.id;
}

/** Writes a department down among the bodies of a visit, under its name of today. */
export function addDepartment(
  ctx: Pick<Work, 'em'>,
  visit: RowKey,
  { department, isLead }: { department: Department; isLead: boolean },
): void {
  const { regionId } = visit;
  ctx.em.create(VisitDepartment, {
    regionId,
    id: newId(),
    visit: ctx.em.getReference(Visit, [regionId, visit.id]),
    departmentRegionId: department.regionId,
    departmentId: department.id,
    kind: department.kind,
    name: department.name,
    isLead,
  });
}

/** Several bodies make a joint visit, whatever it was called before. */
export const kindOf = (kind: VisitKind, { withOffice, departments }: { withOffice: boolean; departments: number }) =>
  departments + (withOffice ? 1 : 0) > 1 ? VisitKind.JOINT : kind;
