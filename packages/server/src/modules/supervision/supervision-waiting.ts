import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { SupervisionLetter } from './supervision-letter.entity.ts';

/** The letters about a problem that nobody has answered, each with its day, the first in front. */
export const lettersToAnswer = (work: Work, { regionId, id }: RowKey): Promise<SupervisionLetter[]> =>
  work.em.find(
    SupervisionLetter,
    { regionId, problem: { regionId, id }, answeredOn: null },
    { populate: ['deadline'], orderBy: { id: 'asc' } },
  );

/** The problem that a letter is about; null where there is none of this key. */
export async function problemOfLetter(work: Work, { regionId, id }: RowKey): Promise<RowKey | null> {
  const letter = await work.em.findOne(SupervisionLetter, { regionId, id });
  return letter && { regionId, id: letter.problem.id };
}
