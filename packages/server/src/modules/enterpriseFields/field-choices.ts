import type { Context } from '../../platform/context.ts';
import { badInput } from '../../platform/refusal.ts';
import type { EnterpriseField } from './enterprise-field.entity.ts';
import { hasChoices, type FieldChoice } from './field-kind.ts';

/** Keys count on from the highest that ever was, so that none comes to mean something else. */
const nextKey = (choices: readonly FieldChoice[], at: number): string =>
  `c${Math.max(0, ...choices.map(({ key }) => Number(key.slice(1)))) + at + 1}`;

/** The choices of a field that is new. */
export const newChoices = (texts: readonly string[]): FieldChoice[] =>
  texts.map((text, at) => ({ key: nextKey([], at), text, isRetired: false }));

export interface RevisedChoice {
  key?: string | null | undefined;
  text: string;
  isRetired?: boolean | null | undefined;
}

/**
 * The choices of a field as they are revised: known ones by their key, new ones without.
 *
 * One that is left out goes, unless some enterprise has it: refused as CHOICE_KEPT, since it can only be retired then.
 */
export async function revisedChoices(
  ctx: Context,
  field: EnterpriseField,
  given: readonly RevisedChoice[],
): Promise<FieldChoice[]> {
  if (!hasChoices(field.kind)) return [];
  const keys = given.flatMap(({ key }) => key ?? []);
  const known = field.choices.map(({ key }) => key);
  if (new Set(keys).size !== keys.length || keys.some((key) => !known.includes(key)))
    throw badInput('choices', 'CHOICE_UNKNOWN');
  const gone = known.filter((key) => !keys.includes(key));
  if (gone.length > 0 && (await isChosen(ctx, field, gone))) throw badInput('choices', 'CHOICE_KEPT');
  const fresh = given.filter(({ key }) => key == null);
  const made = given.map((one): FieldChoice => ({
    key: one.key ?? nextKey(field.choices, fresh.indexOf(one)),
    text: one.text,
    isRetired: one.isRetired === true,
  }));
  if (made.filter(({ isRetired }) => !isRetired).length < 2) throw badInput('choices', 'OPTIONS_MISSING');
  return made;
}

/** Whether any enterprise below has one of these choices; the office that defines a field sees all of them. */
async function isChosen(ctx: Context, { regionId, id }: EnterpriseField, keys: readonly string[]): Promise<boolean> {
  const [row] = await ctx.em.execute<{ is: boolean }[]>(
    'select exists (select from enterprise_field_value v where v.field_region_id = ? and v.field_id = ? and v.chosen && ?::text[]) as is',
    [regionId, id, `{${keys.join()}}`],
  );
  return row?.is === true;
}
