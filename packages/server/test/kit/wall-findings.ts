import pg from 'pg';
import { histories } from './wall-variants.ts';
import type { Actor, World } from './world.ts';

/** A furnished world, a department's contact in it, and a connection as the app role. */
interface Ground {
  client: pg.Client;
  world: World;
  contact: Actor;
}

/** What the wall is there for, beside the tenant rule: accounts, groups that flow down, public facts, the owner's work. */
export async function variantBreaches({ client, world, contact }: Ground): Promise<string[]> {
  const count = async (token: string, from: string, narrow: number | null = null): Promise<number> => {
    await client.query('begin');
    try {
      await client.query('select sec.open_scope($1, $2)', [token, narrow]);
      return (await client.query(`select from ${from}`)).rowCount ?? 0;
    } finally {
      await client.query('rollback');
    }
  };
  const owned = async (text: string): Promise<number> => (await world.owner(text)).length;
  const findings: [boolean, string][] = [
    [(await count(contact.token, 'membership')) !== 1, 'a contact does not see exactly its own membership'],
    [(await count(contact.token, 'enterprise')) !== 0, 'a contact sees enterprises'],
    [(await count(world.director.token, 'membership')) < 4, 'a director does not see the members of the counties'],
    [(await count(world.yanzhou.token, `enterprise_group where region_id = 370800`)) !== 1, 'groups do not flow down'],
    [(await count(contact.token, 'referral')) !== 1, 'a contact does not see what was referred to its department'],
    [(await count(contact.token, 'department')) !== 1, 'a contact does not know exactly its own department'],
    [
      (await count(
        contact.token,
        `(select sec.answer_referral(region_id, id, version, '{"state":"REPLIED"}') as ok from referral) s where ok`,
      )) !== 1,
      'a contact cannot answer what was referred to its department',
    ],
    ...(await paperFindings(count, contact)),
    [
      (await count(world.director.token, 'enterprise_transfer', 370828)) !== 2,
      'a county does not see exactly the transfers that are addressed to it',
    ],
    [(await count(contact.token, 'problem')) !== 0, 'a contact sees problems'],
    [
      (await count(contact.token, 'working_calendar')) !== 23,
      'a contact does not see exactly the calendars of the country',
    ],
    [(await count(contact.token, 'working_calendar_day')) < 100, 'a contact cannot count days by the calendar'],
    [(await count(world.yanzhou.token, `region where region_id = 110000`)) !== 1, 'regions are not public'],
    [(await count(world.yanzhou.token, `region_code where code = '370882'`)) !== 1, 'codes are not public'],
    [(await count(world.yanzhou.token, 'idempotency_key')) !== 1, 'an account does not see exactly its own keys'],
    [(await owned('select from idempotency_key')) !== 2, 'the owner cannot sweep keys'],
    [
      (await asWorker(world, `select sec.regions_owing('2099-01-01')`)) !== 2,
      'the owner cannot tell in which regions a decision is overdue',
    ],
    ...(await inboxFindings({ count, owned, world, contact })),
    [(await owned('update api_key set label = label returning 1')) !== 2, 'the owner cannot keep API keys'],
    [(await owned('update enterprise_qr set revoked_for = null returning 1')) !== 2, 'the owner cannot keep QRs'],
    [(await owned('update name_opening set purpose = purpose returning 1')) !== 2, 'the owner cannot close names'],
    [(await owned('update rights_link set last_used_at = null returning 1')) !== 2, 'the owner cannot keep links'],
    [(await owned('update api_key_call set code = code returning 1')) !== 2, 'the owner cannot keep calls'],
    [(await count(world.yanzhou.token, 'region_heir')) !== 1, 'who answers for a region is not public'],
    [(await count(world.yanzhou.token, 'region_succession')) !== 1, 'which region follows which is not public'],
    [(await owned('update region_heir set heir_id = heir_id returning 1')) !== 1, 'the owner cannot keep heirs'],
    [
      (await owned('update region_succession set to_id = to_id returning 1')) !== 1,
      'the owner cannot keep successions',
    ],
    [
      (await owned('update division_change set document = document where region_id = 370812 returning 1')) !== 1,
      'the owner cannot keep changes of divisions',
    ],
    [
      (await owned(`update region set name = name where region_id = 370812 returning 1`)) !== 1,
      'the owner cannot keep regions',
    ],
    [
      (await owned(`update region_code set name = name where code = '370882' returning 1`)) !== 1,
      'the owner cannot keep codes',
    ],
  ];
  for (const table of [
    'department',
    'notice',
    'notice_issuer',
    'campaign',
    'campaign_target',
    'campaign_activity',
    'common_problem',
    'department_reform',
    'department_succession',
    'division_change',
    'programme',
    'enterprise_field',
    'form_template',
    'form_template_version',
    'working_calendar',
    'working_calendar_day',
    'visit_limit',
  ])
    findings.push([
      (await count(world.yanzhou.token, `${table} where region_id = 370800`)) !== 1,
      `${table} does not flow down`,
    ]);
  // In one statement: it is asked anew for each policy that is dropped.
  const touched = histories.map(
    (table) => `${table}_touched as (update ${table} set region_id = region_id where region_id = 370812 returning 1)`,
  );
  const missed = histories.map((table) => `select where not exists (select from ${table}_touched)`);
  findings.push([
    (await owned(`with ${touched.join(', ')} ${missed.join(' union all ')}`)) !== 0,
    'the owner cannot take anybody out of a history',
  ]);
  const [known] = (
    await client.query(`select jsonb_array_length(sec.who_is($1) -> 'memberships') as n`, [world.yanzhou.token])
  ).rows;
  findings.push([known.n !== 1, 'no scope can be minted']);
  return findings.filter(([isWrong]) => isWrong).map(([, what]) => what);
}

/** What a department is told: its invitation, what it carries out and the letter to it, each with its day. */
async function paperFindings(count: Probe['count'], { token }: Actor): Promise<[boolean, string][]> {
  const findings: [boolean, string][] = [
    [(await count(token, 'consultation')) !== 0, 'a contact sees consultations'],
    [(await count(token, 'deadline')) !== 0, 'a contact sees deadlines'],
    [
      (await count(
        token,
        `(select sec.answer_letter(region_id, id, version, '{"answer":"已办","answeredOn":"2014-11-01"}') as ok from supervision_letter) s where ok`,
      )) !== 1,
      'a contact cannot answer the letter to its department',
    ],
  ];
  for (const table of ['consultation_invitee', 'consultation_decision', 'supervision_letter'])
    findings.push([(await count(token, table)) !== 1, `a contact does not see exactly its own rows of ${table}`]);
  for (const table of ['consultation_decision', 'supervision_letter'])
    findings.push([
      (await count(token, `${table} t, sec.day_owed(t.region_id, t.id)`)) !== 1,
      `a contact is not told the day of its ${table}`,
    ]);
  return findings;
}

/** How many rows a statement yields to the worker's role outside any job. */
async function asWorker({ urls }: World, text: string): Promise<number> {
  const worker = new pg.Client(urls.worker);
  await worker.connect();
  try {
    return (await worker.query(text)).rowCount ?? 0;
  } finally {
    await worker.end();
  }
}

interface Probe extends Pick<Ground, 'world' | 'contact'> {
  count: (token: string, from: string, narrow?: number) => Promise<number>;
  owned: (text: string) => Promise<number>;
}

/** What is one account's own, and what waits for a department. */
async function inboxFindings({ count, owned, world, contact }: Probe): Promise<[boolean, string][]> {
  const departmentItems = `select from inbox_item i join membership m on m.region_id = i.department_region_id and m.department_id = i.department_id where m.login_name = '${contact.loginName}'`;
  const ofDepartment = await owned(departmentItems);
  const findings: [boolean, string][] = [
    [
      (await count(contact.token, 'inbox_item')) !== ofDepartment,
      'a contact does not see what waits for its department',
    ],
    [
      (await count(contact.token, 'sec.my_inbox()')) !== (await owned(`${departmentItems} and i.settled_at is null`)),
      'a contact does not have it in its inbox',
    ],
    [
      (await count(world.yanzhou.token, 'sec.my_inbox()', 370883)) < 1,
      'an inbox is not told whatever region is on screen',
    ],
  ];
  for (const table of ['inbox_reading', 'message_preference', 'sent_message'])
    findings.push(
      [(await count(world.yanzhou.token, table)) !== 1, `an account does not see exactly its own rows of ${table}`],
      [(await owned(`select from ${table}`)) !== 2, `the owner cannot keep ${table}`],
    );
  return findings;
}
