import { recordDeed } from '../../platform/audit.ts';
import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { CleanedField } from './cleaned-text.type.ts';

const factOf = {
  [CleanedField.NAME]: 'name',
  [CleanedField.SHORT_NAME]: 'shortName',
  [CleanedField.ENTERPRISE_TYPE]: 'enterpriseType',
  [CleanedField.ADDRESS]: 'address',
  [CleanedField.BUSINESS_SCOPE]: 'businessScope',
} as const;

/**
 * Keeps what was pasted beside what the record says now, as a deed of its own on the enterprise's timeline.
 *
 * What says the same as the record was cleaned in vain and is no news.
 */
export function keepOriginals(
  ctx: Context,
  subject: RowKey,
  given: {
    asWritten: readonly { field: CleanedField; text: string }[] | null | undefined;
    facts: Readonly<Partial<Record<(typeof factOf)[CleanedField], string | null>>>;
  },
): void {
  const changes = (given.asWritten ?? []).flatMap(({ field, text }) => {
    const after = given.facts[factOf[field]] ?? null;
    return after === null || after === text ? [] : [{ field: factOf[field], before: text, after }];
  });
  if (changes.length > 0) recordDeed(ctx, { verb: 'cleanEnterpriseText', subjectType: 'Enterprise', subject, changes });
}
