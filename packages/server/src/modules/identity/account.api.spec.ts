import {
  ChangePasswordDocument,
  ClaimInvitationDocument,
  CurrentViewerDocument,
  EnterpriseListDocument,
  InviteMemberDocument,
  SignInDocument,
  SignOutDocument,
  ViewerPermissionsDocument,
} from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { codeOf, dataOf, makeWorld, password, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];
let world: World;
let addresses = 0;

beforeAll(async () => {
  world = await makeWorld({ trustProxy: true });
  for (const actor of [world.yanzhou, world.zoucheng]) {
    const regionId = actor === world.yanzhou ? yanzhouId : zouchengId;
    await world.hand.deed(actor.token, (ctx) => enterpriseFactory(ctx, { regionId }));
  }
});
afterAll(() => world?.stop());

/** An address nobody tried from before. */
const freshAddress = (): string => `10.0.0.${(addresses += 1)}`;

const signIn = (loginName: string, given = password, address = freshAddress()) =>
  world.nobody.send(SignInDocument, { input: { loginName, password: given } }, { address });
const cookieOf = (answer: Answer<unknown>): string => answer.headers.get('set-cookie') ?? '';
const tokenOf = (answer: Answer<unknown>): string => /^lianxi_session=([\w-]+)/.exec(cookieOf(answer))?.[1] ?? '';
const signedIn = async (loginName: string): Promise<Actor> => world.as(tokenOf(await signIn(loginName)), loginName);
const viewer = async (actor: Actor) => dataOf(await actor.send(CurrentViewerDocument, {})).viewer;
const listCode = async (actor: Actor): Promise<string | undefined> =>
  codeOf(await actor.send(EnterpriseListDocument, { regionId: yanzhouId, order: 'NAME_ASC', first: 1 }));
const ageSession = (loginName: string, change: string) =>
  world.owner(
    `update sec.session set ${change} where account_id = (select id from sec.account where login_name = $1)`,
    [loginName],
  );
const fail = async (loginName: string, address: string, times: number) => {
  const codes: (string | undefined)[] = [];
  for (let i = 0; i < times; i += 1) codes.push(codeOf(await signIn(loginName, 'not the password', address)));
  return codes;
};

describe('signing in', () => {
  it('sets a cookie that scripts and other sites cannot use, and that works', async () => {
    const answer = await signIn(' YANZHOU ');
    expect(cookieOf(answer)).toMatch(/^lianxi_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(dataOf(answer).signIn.viewer).toMatchObject({
      loginName: 'yanzhou',
      home: { regionId: yanzhouId },
      memberships: [{ role: 'CLERK', region: { regionId: yanzhouId, name: '兖州区' } }],
    });
    const actor = world.as(tokenOf(answer));
    expect(await viewer(actor)).toEqual(dataOf(answer).signIn.viewer);
    expect(await listCode(actor)).toBeUndefined();
  });

  it('gives one answer for an unknown name and for a wrong password', async () => {
    const answers = [await signIn('nobody-of-that-name'), await signIn('yanzhou', 'not the password')];
    for (const answer of answers)
      expect([codeOf(answer), answer.status, cookieOf(answer)]).toEqual(['SIGN_IN_REFUSED', 200, '']);
    expect(answers[0]?.errors).toEqual(answers[1]?.errors);
    expect(answers[0]?.data).toEqual(answers[1]?.data);
  });

  it('asks for both words and for no more than both words', async () => {
    const issues = async (loginName: string, given: string) =>
      (await signIn(loginName, given)).errors?.[0]?.extensions.issues?.map(({ field, rule }) => [field, rule]);
    expect(await issues(' ', '')).toEqual([
      ['loginName', 'REQUIRED'],
      ['password', 'REQUIRED'],
    ]);
    expect(await issues('yanzhou', 'x'.repeat(201))).toEqual([['password', 'PASSWORD_LONG']]);
    expect(codeOf(await signIn('周主任', 'x'))).toBe('SIGN_IN_REFUSED');
  });
});

describe('guessing', () => {
  it('pauses one account at one address after five tries, and nobody elsewhere', async () => {
    const address = freshAddress();
    await world.owner(
      `insert into sec.failed_sign_in values ('other', $1, clock_timestamp() - interval '14 minutes')`,
      [address],
    );
    expect(await fail('zoucheng', address, 5)).toEqual(Array(5).fill('SIGN_IN_REFUSED'));
    const answer = await signIn('zoucheng', password, address);
    expect(codeOf(answer)).toBe('SIGN_IN_PAUSED');
    const seconds = answer.errors?.[0]?.extensions.retryAfterSeconds ?? 0;
    expect(seconds).toBeGreaterThan(14 * 60);
    expect(seconds).toBeLessThanOrEqual(15 * 60);
    expect(cookieOf(answer)).toBe('');
    expect(codeOf(await signIn('zoucheng'))).toBeUndefined();
    expect(codeOf(await signIn('yanzhou', password, address))).toBeUndefined();
    await world.owner(
      `update sec.failed_sign_in set failed_at = failed_at - interval '15 minutes' where address = $1`,
      [address],
    );
    expect(codeOf(await signIn('zoucheng', password, address))).toBeUndefined();
  });

  it('is counted one by one although the tries come at once', async () => {
    const address = freshAddress();
    const tries = Array.from({ length: 12 }, () => signIn('zoucheng', 'not the password', address));
    const codes = (await Promise.all(tries)).map(codeOf);
    expect(codes.filter((code) => code === 'SIGN_IN_REFUSED')).toHaveLength(5);
    expect(codes.filter((code) => code === 'SIGN_IN_PAUSED')).toHaveLength(7);
  });

  it('is forgiven by a right password', async () => {
    const address = freshAddress();
    for (let round = 0; round < 2; round += 1) {
      expect(await fail('zoucheng', address, 4)).toEqual(Array(4).fill('SIGN_IN_REFUSED'));
      expect(codeOf(await signIn('zoucheng', password, address))).toBeUndefined();
    }
  });

  it('pauses an address after fifty tries, whatever the names', async () => {
    const address = freshAddress();
    await world.owner(`insert into sec.failed_sign_in select 'name' || i, $1 from generate_series(1, 49) i`, [address]);
    expect(await fail('unknown', address, 2)).toEqual(['SIGN_IN_REFUSED', 'SIGN_IN_PAUSED']);
    expect(codeOf(await signIn('zoucheng', password, address))).toBe('SIGN_IN_PAUSED');
    expect(codeOf(await signIn('zoucheng'))).toBeUndefined();
  });
});

describe('a session', () => {
  it.each([
    ['after half an hour without use', `last_seen_at = clock_timestamp() - interval '30 minutes 1 second'`],
    ['after twelve hours, used or not', `opened_at = clock_timestamp() - interval '12 hours 1 second'`],
  ])('ends %s', async (_when, change) => {
    const actor = await world.member('sleeper', Role.CLERK, yanzhouId);
    expect(await viewer(actor)).not.toBeNull();
    await ageSession('sleeper', change);
    expect(await listCode(actor)).toBe('UNAUTHENTICATED');
    await vi.waitFor(async () => expect(await viewer(actor)).toBeNull(), 5000);
    await world.owner('select sec.sweep()');
    expect(await listCode(actor)).toBe('UNAUTHENTICATED');
  });

  it('is kept alive by its use', async () => {
    const actor = await signedIn('zoucheng');
    await ageSession('zoucheng', `last_seen_at = clock_timestamp() - interval '29 minutes'`);
    await vi.waitFor(async () => {
      expect(await listCode(actor)).toBeUndefined();
      const live = await world.owner(
        `select from sec.session where token_hash = sha256(convert_to($1, 'UTF8')) and last_seen_at > clock_timestamp() - interval '1 minute'`,
        [actor.token],
      );
      expect(live).toHaveLength(1);
    }, 5000);
  });

  it('ends at once when its holder signs out, and no other does', async () => {
    const [one, other] = [await signedIn('zoucheng'), await signedIn('zoucheng')];
    expect(await viewer(one)).not.toBeNull();
    const answer = await one.send(SignOutDocument, {});
    expect(dataOf(answer)).toEqual({ signOut: { isSignedOut: true } });
    expect(cookieOf(answer)).toMatch(/^lianxi_session=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await viewer(one)).toBeNull();
    expect(await listCode(one)).toBe('UNAUTHENTICATED');
    expect(await listCode(other)).toBeUndefined();
    expect(dataOf(await world.nobody.send(SignOutDocument, {}))).toEqual({ signOut: { isSignedOut: true } });
  });

  it.each([
    ['a word', 'lianxi_session=x'],
    ['43 characters nobody was given', `lianxi_session=${'a'.repeat(43)}`],
    ['five thousand characters', `lianxi_session=${'a'.repeat(5000)}`],
    ['broken escapes', 'lianxi_session=%E0%A4%A'],
    ['a NUL', 'lianxi_session=%00'],
    ['SQL', `lianxi_session=' or true --`],
    ['bytes above ASCII', 'lianxi_session=\u00e9\u00ff'],
    ['two names and no value', ';;=;lianxi_session;lianxi_session='],
    ['another site’s cookies', 'theme=dark; sid=1'],
  ])('is nobody’s with a cookie of %s', async (_what, cookie) => {
    const response = await fetch(`${world.app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: '{viewer{id}}' }),
    });
    expect([response.status, await response.json()]).toMatchObject([200, { data: { viewer: null } }]);
  });

  it('that is none makes nobody of a viewer and refuses everything else', async () => {
    expect(await viewer(world.nobody)).toBeNull();
    expect(await listCode(world.nobody)).toBe('UNAUTHENTICATED');
  });
});

describe('changing the password', () => {
  const change = (actor: Actor, currentPassword: string, newPassword: string) =>
    actor.send(ChangePasswordDocument, { input: { currentPassword, newPassword } });
  const ruleOf = (answer: Answer<unknown>) => [
    answer.errors?.[0]?.extensions.field,
    answer.errors?.[0]?.extensions.rule,
  ];

  it('asks for the current one and ends every other session', async () => {
    await world.member('changer', Role.CLERK, yanzhouId);
    const [one, other] = [await signedIn('changer'), await signedIn('changer')];
    expect(ruleOf(await change(one, 'not the password', 'the-second-password'))).toEqual([
      'currentPassword',
      'PASSWORD_WRONG',
    ]);
    expect(ruleOf(await change(one, password, 'short'))).toEqual(['newPassword', 'PASSWORD_SHORT']);
    expect(await listCode(other)).toBeUndefined();
    expect(dataOf(await change(one, password, 'the-second-password')).changePassword.viewer.id).toBeTruthy();
    expect(await listCode(one)).toBeUndefined();
    expect(await listCode(other)).toBe('UNAUTHENTICATED');
    expect(codeOf(await signIn('changer'))).toBe('SIGN_IN_REFUSED');
    expect(codeOf(await signIn('changer', 'the-second-password'))).toBeUndefined();
    expect(codeOf(await change(world.nobody, password, 'the-second-password'))).toBe('UNAUTHENTICATED');
  });
});

describe('what a viewer is told', () => {
  it('follows role and region', async () => {
    const permissions = async (actor: Actor, regionId: number) =>
      dataOf(await actor.send(ViewerPermissionsDocument, { regionId })).viewer?.permissions;
    const work = [
      'READ_ENTERPRISES',
      'REGISTER_ENTERPRISES',
      'CORRECT_ENTERPRISES',
      'IMPORT_ENTERPRISES',
      'RECORD_VISITS',
      'KEEP_LIAISON',
    ];
    const both = await world.member('scattered', Role.CLERK, yanzhouId);
    const auditor = await world.member('auditing', Role.AUDITOR, jiningId);
    expect(await permissions(world.director, yanzhouId)).toEqual([
      ...work,
      'INVITE_MEMBERS',
      'RUN_CAMPAIGNS',
      'TRANSFER_ENTERPRISES',
      'OPEN_NAMES',
    ]);
    expect(await permissions(world.director, 370900)).toEqual([]);
    expect(await permissions(both, yanzhouId)).toEqual([...work, 'OPEN_NAMES']);
    for (const regionId of [zouchengId, jiningId, 0, -1]) expect(await permissions(both, regionId)).toEqual([]);
    expect(await permissions(auditor, yanzhouId)).toEqual(['READ_ENTERPRISES']);
  });

  it('E7 a department contact reads no enterprise and still knows where it belongs', async () => {
    const contact = await world.member('environment', Role.DEPARTMENT_CONTACT, yanzhouId);
    expect(await viewer(contact)).toMatchObject({
      home: { regionId: yanzhouId },
      memberships: [{ role: 'DEPARTMENT_CONTACT' }],
    });
    const { enterprises } = dataOf(
      await contact.send(EnterpriseListDocument, { regionId: yanzhouId, order: 'NAME_ASC', first: 5 }),
    );
    expect([enterprises.nodes, enterprises.totalCount.value]).toEqual([[], 0]);
    expect(dataOf(await contact.send(ViewerPermissionsDocument, { regionId: yanzhouId })).viewer?.permissions).toEqual([
      'READ_REFERRALS',
    ]);
  });

  it('E7 a clerk who narrows a request to a region that is not the clerk’s sees nothing and writes nothing', async () => {
    for (const narrow of [zouchengId, 110_101, 370_899, 0, -5, 1e15]) {
      const { enterprises } = dataOf(
        await world.yanzhou.send(
          EnterpriseListDocument,
          { regionId: yanzhouId, order: 'NAME_ASC', first: 5 },
          { narrow },
        ),
      );
      expect([narrow, enterprises.nodes]).toEqual([narrow, []]);
      const written = await world.yanzhou.ask(
        `mutation{registerEnterprise(input:{regionId:${yanzhouId}, name:"窄处公司"}){enterprise{id}}}`,
        {},
        { narrow },
      );
      expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(codeOf(written));
    }
    expect(await world.owner(`select from enterprise where name = '窄处公司'`)).toEqual([]);
  });
});

describe('an invitation', () => {
  const invite = (actor: Actor, regionId: number, role: Role) =>
    actor.send(InviteMemberDocument, { input: { regionId, role } });
  const link = async (regionId = yanzhouId, role = Role.CLERK): Promise<string> =>
    dataOf(await invite(world.director, regionId, role)).inviteMember.path.replace('/welcome/', '');
  const claim = (token: string, loginName: string, given = password) =>
    world.nobody.send(
      ClaimInvitationDocument,
      { input: { token, loginName, displayName: '新人', password: given } },
      { address: freshAddress() },
    );

  it('works once, within seven days, and signs its holder in', async () => {
    const made = dataOf(await invite(world.director, yanzhouId, Role.CLERK)).inviteMember;
    const [link] = await world.owner(
      `select abs(extract(epoch from expires_at - $1::timestamptz)) < 0.002 as "isTold", expires_at - created_at between interval '6 days 23 hours' and interval '7 days 1 second' as "isWeek"
         from sec.invitation order by created_at desc limit 1`,
      [made.expiresAt],
    );
    expect(link).toEqual({ isTold: true, isWeek: true });
    const token = made.path.replace('/welcome/', '');
    const claimed = await claim(token, ' New.Comer ');
    expect(dataOf(claimed).claimInvitation.viewer).toMatchObject({
      loginName: 'new.comer',
      displayName: '新人',
      memberships: [{ role: 'CLERK', region: { regionId: yanzhouId } }],
    });
    expect(await listCode(world.as(tokenOf(claimed)))).toBeUndefined();
    expect(codeOf(await claim(token, 'second.comer'))).toBe('INVITATION_SPENT');
    expect(codeOf(await claim('never-made', 'second.comer'))).toBe('INVITATION_SPENT');
  });

  it('is spent by one of two who come at once', async () => {
    const token = await link();
    const codes = (await Promise.all([claim(token, 'twin.one'), claim(token, 'twin.two')])).map(
      (answer) => codeOf(answer) ?? 'done',
    );
    expect(codes.toSorted((a, b) => a.localeCompare(b))).toEqual(['done', 'INVITATION_SPENT']);
    expect(await world.owner(`select from sec.account where login_name like 'twin.%'`)).toHaveLength(1);
  });

  it('has an end', async () => {
    const token = await link();
    await world.owner(`update sec.invitation set expires_at = clock_timestamp() where used_at is null`);
    expect(codeOf(await claim(token, 'late.comer'))).toBe('INVITATION_SPENT');
  });

  it.each([
    ['a short password', 'fresh', 'short', ['password', 'PASSWORD_SHORT']],
    ['a login name of two characters', 'ab', password, ['loginName', 'LOGIN_SHAPE']],
    ['a login name in Chinese', '周主任', password, ['loginName', 'LOGIN_SHAPE']],
  ])('is not spent by %s', async (_what, loginName, given, expected) => {
    const token = await link();
    const refused = await claim(token, loginName, given);
    expect([refused.errors?.[0]?.extensions.field, refused.errors?.[0]?.extensions.rule]).toEqual(expected);
    expect(codeOf(await claim(token, `fresh.${addresses}`))).toBeUndefined();
  });

  it('lets an existing account join a second region with its own password and not with another', async () => {
    await world.member('joiner', Role.CLERK, yanzhouId);
    const token = await link(zouchengId, Role.AUDITOR);
    const refused = await claim(token, 'joiner', 'not the password');
    expect([refused.errors?.[0]?.extensions.field, refused.errors?.[0]?.extensions.rule]).toEqual([
      'loginName',
      'LOGIN_TAKEN',
    ]);
    const joined = dataOf(await claim(token, 'joiner')).claimInvitation.viewer;
    expect(joined.memberships.map((held) => [held.role, held.region.regionId])).toEqual([
      ['CLERK', yanzhouId],
      ['AUDITOR', zouchengId],
    ]);
    expect(codeOf(await claim(token, 'joiner'))).toBe('INVITATION_SPENT');
  });

  it('is made by those who may and for regions there are', async () => {
    expect(codeOf(await invite(world.yanzhou, yanzhouId, Role.CLERK))).toBe('NOT_ALLOWED');
    expect(codeOf(await invite(world.director, 370900, Role.CLERK))).toBe('NOT_ALLOWED');
    expect(codeOf(await invite(world.director, yanzhouId, Role.ADMINISTRATOR))).toBe('NOT_ALLOWED');
    expect(codeOf(await invite(world.platform, yanzhouId, Role.ADMINISTRATOR))).toBeUndefined();
    expect(codeOf(await invite(world.nobody, yanzhouId, Role.CLERK))).toBe('UNAUTHENTICATED');
    for (const regionId of [370899, 1, 999_999]) {
      const refused = (await invite(world.platform, regionId, Role.CLERK)).errors?.[0]?.extensions;
      expect([regionId, refused?.field, refused?.rule]).toEqual([regionId, 'regionId', 'REGION_UNKNOWN']);
    }
  });
});
