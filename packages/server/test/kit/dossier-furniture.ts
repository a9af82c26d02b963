import { dataOf, type Actor, type World } from './world.ts';

/** A file with an entry, a look at it, and a section that is somebody's. */
export async function furnishFile(
  { director }: Pick<World, 'director'>,
  actor: Actor,
  enterpriseId: string,
): Promise<void> {
  const of = `enterpriseId:"${enterpriseId}"`;
  for (const words of [
    'site:{kind:PRODUCTION,address:"建安路"}',
    'licence:{title:"排污登记",issuer:"市场监管局",toOn:"2099-12-31"}',
    'promise:{text:"对接用工",byWhom:"人社局",dueOn:"2099-12-31"}',
  ])
    dataOf(await actor.ask(`mutation{recordFileEntry(input:{${of},${words}}){enterprise{id}}}`));
  dataOf(
    await director.ask(
      `mutation{assignSection(input:{${of},section:SITES,postKind:OFFICE_PRINCIPAL}){enterprise{id}}}`,
    ),
  );
}
