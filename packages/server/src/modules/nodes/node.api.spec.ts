import { createPubSub } from '@graphql-yoga/subscription';
import { isInterfaceType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { wordsOfNodes } from '../../platform/select/node.ts';
import { makeSchema, rows } from '../../schema.ts';

const yanzhouId = 370812;

/** Types with an `id` that `node` does not find, each with its reason. */
const elsewhere = {
  ApiKey: 'shown to whoever may issue one, by the list of keys',
  ApiKeyCall: 'a line of the list of a key',
  CommonProblemMember: 'a problem as a topic shows it; its id is that of the problem',
  EarlySignal: 'computed from what stands; its id follows from its grounds',
  DuplicateRecord: 'an enterprise as a pair shows it; its id is that of the enterprise',
  LikeProblem: 'a problem as a proposal shows it; its id is that of the problem',
  FigureRow: 'a row of many tables; its id is that of what was counted',
  HeldEnterprise: 'an enterprise as whoever hands it on holds it; its id is that of the enterprise',
  VisitDuty: 'a line of a list; its id is that of the enterprise',
  LiaisonRegisterRow: 'a line of a register; its id is that of the enterprise',
  Membership: 'one’s own memberships; as rows they are members',
  PersonTimelineEntry: 'a line of what somebody took part in, of many tables',
  OpenedNames: 'what somebody has open at present; its id is that of the opening',
  SentMessage: 'a line of one’s own settings',
  Viewer: 'who is signed in, and nobody else',
};

let world: World;
let enterprise = '';

beforeAll(async () => {
  world = await makeWorld();
  const made = await world.yanzhou.ask(
    `mutation{registerEnterprise(input:{regionId:${yanzhouId},name:"云栎机械有限公司"}){enterprise{id}}}`,
  );
  // The one selection above.
  enterprise = (dataOf(made) as unknown as { registerEnterprise: { enterprise: { id: string } } }).registerEnterprise
    .enterprise.id;
});
afterAll(() => world?.stop());

/** What `node` answers under the name `node`; a caller may ask for more beside it. */
async function node(actor: Actor, id: string, selection: string): Promise<Record<string, unknown> | null> {
  const answer = await actor.ask(`query($id:ID!){node(id:$id){${selection}}}`, { id });
  return (dataOf(answer) as unknown as { node: Record<string, unknown> | null }).node;
}

/** The id of the region that a row belongs to. */
const regionOf = (id: string): string =>
  `reg_${Buffer.from(id.slice('ent_'.length), 'base64url').subarray(0, 4).toString('base64url')}`;

describe('anything by its id', () => {
  it('is of its own type, and shows what fragments on that type ask for', async () => {
    const asked =
      '__typename what:__typename id ... on Enterprise{name label:name region{name}} ... on Visit{visitedOn}';
    expect(await node(world.yanzhou, enterprise, asked)).toEqual({
      __typename: 'Enterprise',
      what: 'Enterprise',
      id: enterprise,
      name: '云栎机械有限公司',
      label: '云栎机械有限公司',
      region: { name: '兖州区' },
    });
  });

  it('takes named fragments, fragments on the interface and what stands in both', async () => {
    const text = `query($id:ID!){node(id:$id){...Both ... on Node{id ... on Enterprise{region{regionId}} ... on Person{isLinked}}}}
      fragment Both on Node{__typename ... on Enterprise{name region{name}}}`;
    const answer = dataOf(await world.yanzhou.ask(text, { id: enterprise }));
    expect(answer).toEqual({
      node: {
        __typename: 'Enterprise',
        id: enterprise,
        name: '云栎机械有限公司',
        region: { name: '兖州区', regionId: yanzhouId },
      },
    });
  });

  it('is found whichever type came first under the same text', async () => {
    const region = await node(world.yanzhou, regionOf(enterprise), '__typename ... on Region{shortName}');
    expect(region).toEqual({ __typename: 'Region', shortName: '兖州' });
    expect(await node(world.yanzhou, enterprise, '__typename ... on Region{shortName}')).toEqual({
      __typename: 'Enterprise',
    });
  });

  it('answers facts of the row, such as what the viewer may do', async () => {
    expect(await node(world.yanzhou, enterprise, '... on Enterprise{viewerCan{correct}}')).toEqual({
      viewerCan: { correct: true },
    });
  });

  it('shows a deed of its timeline, and none that stands in nobody’s', async () => {
    const held = await node(world.yanzhou, enterprise, '... on Enterprise{timeline(first:1){nodes{id verb}}}');
    // Selected above.
    const [deed] = (held as unknown as { timeline: { nodes: { id: string; verb: string }[] } }).timeline.nodes;
    expect(deed?.verb).toBe('registerEnterprise');
    expect(await node(world.yanzhou, deed?.id ?? '', '... on TimelineEntry{verb}')).toEqual({ verb: deed?.verb });
    const [other] = await world.owner<{ id: string; region_id: number }>(
      `insert into audit_event (region_id,id,account_id,actor_name,verb,subject_type,subject_id,happened_at,changes)
       select region_id,gen_random_uuid(),account_id,actor_name,verb,'Person',gen_random_uuid(),happened_at,changes
       from audit_event limit 1 returning id,region_id`,
    );
    const hidden = toGlobalId('aud', { regionId: other?.region_id ?? 0, id: other?.id ?? '' });
    expect(await node(world.yanzhou, hidden, 'id')).toBeNull();
  });

  it('answers the neighbour as it answers for what never was: with nothing', async () => {
    expect(await node(world.zoucheng, enterprise, 'id')).toBeNull();
    const never = toGlobalId('ent', { regionId: yanzhouId, id: crypto.randomUUID() });
    expect(await node(world.yanzhou, never, 'id')).toBeNull();
  });

  it('refuses an id that no type has, and nobody is answered', async () => {
    for (const id of ['', 'ent_', 'xyz_AAAA', 'reg_AAAA', `${enterprise}A`, 'constructor_A'])
      expect([id, codeOf(await world.yanzhou.ask('query($id:ID!){node(id:$id){id}}', { id }))]).toEqual([id, 'BAD_ID']);
    expect(codeOf(await world.nobody.ask('query($id:ID!){node(id:$id){id}}', { id: enterprise }))).toBe(
      'UNAUTHENTICATED',
    );
  });
});

it('is of every type that has an id of its own, but the listed ones', async () => {
  const schema = await makeSchema(createPubSub());
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const withId = types.filter((type) => String(type.getFields()['id']?.type) === 'ID!').map(({ name }) => name);
  const nodeType = schema.getType('Node');
  const nodes = isInterfaceType(nodeType) ? schema.getImplementations(nodeType).objects.map(({ name }) => name) : [];
  expect(nodes.toSorted()).toEqual(withId.filter((name) => !(name in elsewhere)).toSorted());
  expect(nodes.toSorted()).toEqual([...wordsOfNodes(rows).keys()].toSorted());
  expect(Object.keys(elsewhere).filter((name) => !withId.includes(name))).toEqual([]);
});
