import type { Work } from '../../platform/context.ts';

/** The practice regions, in SQL: an array of their codes. What is practised stays where it is, whoever asks. */
export const practiceRegionsSql = '(select sec.practice_regions())::int[]';

/** Whether one of the regions is a practice region: nothing passes between it and any other. */
export async function isAnyPractice({ em }: Pick<Work, 'em'>, ...regionIds: number[]): Promise<boolean> {
  const [row] = await em.execute<{ is: boolean }[]>('select sec.practice_regions() && ?::int[] as is', [
    `{${regionIds.join(',')}}`,
  ]);
  return row?.is === true;
}
