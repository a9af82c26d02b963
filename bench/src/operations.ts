import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Kind, parse, print, separateOperations, visit, type DocumentNode, type FieldNode } from 'graphql';
import pg from 'pg';
import { v7 } from 'uuid';
import type { Reader } from './world/members.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** One thing that the console does, as it sends it. */
export interface Operation {
  name: string;
  /** What it is, for the table. */
  what: string;
  kind: 'list' | 'point' | 'search' | 'figures' | 'write';
  reader: Reader;
  /** The document that the console sends, with the fragments it needs. */
  document: string;
  /** The variables of the n-th request. */
  variables(n: number): Variables;
}

const folder = path.resolve(import.meta.dirname, '../../packages/schema/operations');

/** Every operation of the console by its name. */
function consoleDocuments(): Readonly<Record<string, DocumentNode>> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const all = files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
  return separateOperations(parse(all, { noLocation: true }));
}

/**
 * Of the dashboard only what it shows of the counties: the rest of it is read beside them, and would have to be written
 * by hand a dozen times over.
 */
function countiesOf(dashboard: DocumentNode): DocumentNode {
  return visit(dashboard, {
    OperationDefinition: (operation) => ({
      ...operation,
      variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) =>
        ['id', 'divisions'].includes(variable.name.value),
      ),
    }),
    Field: (field) => (field.name.value === 'campaign' ? onlyCounties(field) : undefined),
    FragmentDefinition: ({ name }) => (name.value === 'FigureValue' ? undefined : null),
  });
}

const onlyCounties = (campaign: FieldNode): FieldNode => ({
  ...campaign,
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: (campaign.selectionSet?.selections ?? []).filter(
      (one) => one.kind === Kind.FIELD && one.name.value === 'counties',
    ),
  },
});

function document(name: string): string {
  const documents = consoleDocuments();
  if (name === 'CampaignCounties') return print(countiesOf(known(documents, 'CampaignDashboard')));
  return print(known(documents, name));
}

function known(documents: Readonly<Record<string, DocumentNode>>, name: string): DocumentNode {
  const found = documents[name];
  // Fragments of files that come before may stand first.
  if (!found?.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION))
    throw new Error(`the console has no operation ${name}`);
  return found;
}

/** What of the world the variables are made of. */
interface Facts {
  enterprises: readonly string[];
  people: readonly string[];
  officer: string;
  campaign: string;
  deepCursor: string;
  /** How many visits lie before that cursor: half of the city's. */
  depth: number;
}

const pageOf = (regionId: number, after: string | null = null): Variables => ({
  regionId,
  filter: {},
  order: 'LISTED_ON_DESC',
  first: 50,
  after,
});

/** What a clerk types: two characters, three, pinyin cut off, initials, a whole name, the end and the whole of a code. */
const typed = ['恒泰', '恒泰达', 'hengtaid', 'htdj', '恒泰达机械有限公司', '000123', '910000000000000123'];

const searchOf = (regionId: number, search: string): Variables => ({
  regionId,
  search,
  filter: { search },
  order: 'BEST_MATCH',
  first: 20,
  after: null,
});

const round = <T>(all: readonly T[], n: number): T => {
  const one = all[n % all.length];
  if (one === undefined) throw new Error('nothing to go round');
  return one;
};

/** Enterprises of a region by what a clerk types, as the list of the console asks. */
const search = (reader: Reader, regionId: number, what: string): Operation => ({
  name: `search-${reader}`,
  what,
  kind: 'search',
  reader,
  document: document('EnterpriseList'),
  variables: (n) => searchOf(regionId, round(typed, n)),
});

/** The operations of the bench over the rows that are there. */
export async function operations(admin: string): Promise<Operation[]> {
  const facts = await factsOf(admin);
  const list = (reader: Reader, regionId: number, what: string): Operation => ({
    name: `list-${reader}`,
    what,
    kind: 'list',
    reader,
    document: document('VisitList'),
    variables: () => pageOf(regionId),
  });
  return [
    list('county', 370812, '走访列表，县 · visits of a county'),
    list('city', 370800, '走访列表，市 · visits of a city'),
    list('province', 370000, '走访列表，省 · visits of a province'),
    list('scattered', 100000, '走访列表，五处辖区 · visits of a jurisdiction in five pieces'),
    {
      ...list('city', 370800, '列表正中一页，市 · a page half way down a city'),
      name: 'deep-page',
      variables: () => ({ ...pageOf(370800, facts.deepCursor), depth: facts.depth }),
    },
    search('county', 370812, '查找企业，县 · enterprises of a county by what a clerk types'),
    search('province', 370000, '查找企业，省 · enterprises of a province'),
    search('nation', 100000, '查找企业，全国 · enterprises of the country'),
    {
      name: 'enterprise',
      what: '企业档案 · the page of an enterprise',
      kind: 'point',
      reader: 'county',
      document: document('EnterpriseById'),
      variables: (n) => ({ id: round(facts.enterprises, n) }),
    },
    {
      name: 'counties',
      what: '活动各县数字 · figures of a campaign by county',
      kind: 'figures',
      reader: 'city',
      document: document('CampaignCounties'),
      variables: () => ({ id: facts.campaign }),
    },
    {
      name: 'record',
      what: '登记走访 · record a visit',
      kind: 'write',
      reader: 'county',
      document: document('RecordVisit'),
      variables: (n) => ({ input: visitOf(facts, n) }),
    },
  ];
}

/** A visit as a clerk enters it: one person met, a form handed out, a problem collected. */
const visitOf = ({ enterprises, people, officer, campaign }: Facts, n: number) => ({
  clientId: v7(),
  enterpriseId: round(enterprises, n),
  campaignId: campaign,
  kind: 'UNIVERSAL',
  visitedOn: '2026-11-20',
  outcome: 'MET',
  note: '了解生产经营情况。',
  visitorIds: [officer],
  attendees: [{ personId: round(people, n) }],
  form: { step: 'ISSUED' },
  problems: [{ title: '用电负荷不足' }],
  confirmedBy: 'OFFICE',
});

const globalId = (word: string, row: string, id = 'id'): string =>
  `'${word}_'||translate(encode(int4send(${row}.region_id)||uuid_send(${row}.${id}),'base64'),'+/=','-_')`;

async function factsOf(admin: string): Promise<Facts> {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    const { rows } = await client.query<Facts>(`
      select (select array_agg(x) from (select ${globalId('ent', 'e')} as x from enterprise e where e.region_id=370812 and e.status='ACTIVE' order by e.id limit 200) o) as enterprises,
             (select array_agg(x) from (select ${globalId('per', 'r', 'person_id')} as x from enterprise e
                join person_role r on r.region_id=e.region_id and r.enterprise_id=e.id where e.region_id=370812 and e.status='ACTIVE' order by e.id limit 200) o) as people,
             (select ${globalId('ofc', 'f')} from officer f where f.region_id=370812 order by f.id limit 1) as officer,
             (select ${globalId('cam', 'm')} from campaign m where m.region_id=370800) as campaign,
             (select count(*)/2 from visit where city_id=370800)::int as depth,
             (select translate(encode(convert_to(json_build_array('LISTED_ON_DESC',v.listed_on::text,v.id::text)::text,'UTF8'),'base64'),E'+/=\\n','-_')
                from visit v where v.city_id=370800 order by v.listed_on desc,v.id desc offset (select count(*)/2-1 from visit where city_id=370800) limit 1) as "deepCursor"`);
    const [facts] = rows;
    if (!facts?.deepCursor) throw new Error('the city of the bench has no visits: fill more');
    return facts;
  } finally {
    await client.end();
  }
}
