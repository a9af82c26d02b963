import { dataOf, type Actor } from './world.ts';

/** Opens the names of counties to somebody above them for the rest of the day, and answers with the openings' ids. */
export async function openNames(actor: Actor, ...regionIds: number[]): Promise<string[]> {
  const ids: string[] = [];
  for (const regionId of regionIds) {
    const text = `mutation{openNames(input:{regionId:${regionId},purpose:"核对走访"}){opening{id}}}`;
    const data = dataOf(await actor.ask(text)) as unknown as { openNames: { opening: { id: string } } };
    ids.push(data.openNames.opening.id);
  }
  return ids;
}
