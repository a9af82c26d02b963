import type { Work } from '../../platform/context.ts';
import type { Person } from './person.entity.ts';

/**
 * Remembers what a correction takes away, where an erasure alone can read it: what was written elsewhere under the old
 * name or number is then found as well. Nobody is shown it.
 */
export async function keepFormer(
  { em }: Pick<Work, 'em'>,
  { regionId, id, name, phone }: Person,
  given: { name?: string; phone?: string | null },
): Promise<void> {
  const gone = [
    given.name !== undefined && given.name !== name ? name : null,
    given.phone !== undefined && given.phone !== phone ? phone : null,
  ];
  for (const word of gone) if (word != null) await em.execute('select sec.keep_former(?, ?, ?)', [regionId, id, word]);
}
