import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadBaseData, type BaseData } from '../../seeds/base/index.ts';
import { Role } from '../../src/platform/actor.ts';
import { clockAt } from '../../src/platform/clock.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import { formOf, issuedQr, openPublicPage, type PublicPage, type Shown } from '../kit/public-page.ts';
import { dataOf, makeWorld, type Actor, type World } from '../kit/world.ts';

const [jiningId, rencheng] = [370800, 370811];

let world: World;
let page: PublicPage;
let data: BaseData;
let clerk: Actor;
/** The enterprise of the story: visited on 7 October, confirmed by the office alone, its form still out. */
let enterpriseId = '';
let home = '';

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-11-10T09:00:00+08:00')) });
  clerk = await world.member('rencheng', Role.CLERK, rencheng);
  const workers = new Map([
    [jiningId, world.director.token],
    [rencheng, clerk.token],
  ]);
  data = await loadBaseData(world.urls, { admin: world.platform.token, workers });
  const enterprise = data.register.get(rencheng)?.at(7);
  enterpriseId = toGlobalId('ent', enterprise ?? { regionId: 0, id: '' });
  page = await openPublicPage(world);
  home = await issuedQr(clerk, { enterpriseId });
}, 360_000);
afterAll(async () => {
  await page?.stop();
  await world?.stop();
});

const names = [
  'OPINION_FORMS_ISSUED',
  'OPINION_FORMS_RETURNED',
  'OPINION_FORMS_OUTSTANDING',
  'ENTERPRISES_VISITED',
  'PROBLEMS_COLLECTED',
] as const;
interface Figure {
  name: string;
  value: number;
  confirmedByEnterprise: number | null;
  confirmedByOffice: number | null;
}
async function figure(name: (typeof names)[number]): Promise<Figure> {
  const { campaign } = dataOf(
    await world.director.ask(
      `query($id: ID!){campaign(id:$id){figures(names:[${names.join()}]){name value confirmedByEnterprise confirmedByOffice}}}`,
      { id: toGlobalId('cam', data.jining) },
    ),
  ) as unknown as { campaign: { figures: Figure[] } };
  const found = campaign.figures.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}
const value = async (name: (typeof names)[number]): Promise<number> => (await figure(name)).value;
/** The page to which a sent form leads. */
const after = async (sent: Promise<Shown>): Promise<Shown> => {
  const shown = await sent;
  expect(shown.status).toBe(200);
  return shown;
};
const formPath = async (): Promise<string> =>
  /href="([^"]*\/form\/[^"?]*)/.exec((await page.get(home)).text)?.[1] ?? '';
const opinions = async (actor: Actor) =>
  (
    dataOf(
      await actor.ask(
        'query($filter: OpinionFilter){opinions(first:20,filter:$filter){nodes{id version serialNo enquiryCode kind source text state problem{id opinion{id}}}}}',
        { filter: { enterpriseId } },
      ),
    ) as unknown as { opinions: { nodes: Record<string, string & number>[] } }
  ).opinions.nodes;

describe('E5 the enterprise’s own voice', () => {
  let numbered = { serialNo: '', code: '' };

  it('opens without an account, in simplified or traditional characters, and needs no script', async () => {
    const simplified = await page.get(home);
    expect([simplified.status, simplified.text]).toEqual([200, expect.stringContaining('<html lang="zh-Hans">')]);
    expect(simplified.text).toContain('隐私说明');
    const traditional = await page.get(home, 'zh-TW,zh;q=0.9');
    expect(traditional.text).toContain('<html lang="zh-Hant">');
    expect(traditional.text).toContain('隱私說明');
    expect((await page.get(`${home}?lang=hant`)).text).toContain('隱私說明');
    for (const shown of [simplified, traditional]) {
      expect(shown.text).not.toMatch(/<script|\son\w+=|javascript:/i);
      expect(shown.headers.get('set-cookie')).toBeNull();
      expect(shown.headers.get('content-security-policy')).toMatch(/^default-src 'none'; /);
      expect(shown.headers.get('referrer-policy')).toBe('no-referrer');
      expect(Buffer.byteLength(shown.text)).toBeLessThan(30_000);
    }
  });

  it('takes her form: returned 47 → 48, outstanding 4 → 3', async () => {
    expect([await value('OPINION_FORMS_RETURNED'), await value('OPINION_FORMS_OUTSTANDING')]).toEqual([47, 4]);
    const path = await formPath();
    const form = await page.get(path, 'zh-TW');
    expect(form.text).toContain('企業徵求意見表');
    const forgotten = await page.send(form, path, { 'q-advice': '一切順利' });
    expect([forgotten.status, forgotten.text]).toEqual([422, expect.stringContaining('一切順利')]);
    const answers = { 'q-service': '满意', 'q-topics': ['用工', '物流'], 'q-advice': '一切順利' };
    const { action, hidden } = formOf(form, path);
    const fields = new URLSearchParams([
      ...hidden,
      ...Object.entries(answers).flatMap(([name, given]) => [given].flat().map((one): [string, string] => [name, one])),
    ]);
    const sent = await after(page.post(action, fields));
    expect(sent.text).toMatch(/已經登記/);
    // The same request once more, as an impatient finger sends it.
    expect((await after(page.post(action, fields))).text).toBe(sent.text);
    expect([await value('OPINION_FORMS_RETURNED'), await value('OPINION_FORMS_OUTSTANDING')]).toEqual([48, 3]);
  });

  it('makes no second form of a second scan', async () => {
    const path = `${home}/form/${await returnedForm()}`;
    expect(await formPath()).toBe('');
    expect((await page.get(path)).status).toBe(404);
    const again = await page.post(path, new URLSearchParams({ once: crypto.randomUUID(), 'q-service': '满意' }));
    expect(again.text).toContain('已经交过');
    expect([await value('OPINION_FORMS_ISSUED'), await value('OPINION_FORMS_RETURNED')]).toEqual([51, 48]);
  });
  const returnedForm = async (): Promise<string> => {
    const [form] = await world.owner<{ id: string }>(`select id from opinion_form where channel = 'QR'`);
    return form?.id ?? '';
  };

  it('takes a need: a number and a code, and no problem', async () => {
    const form = await page.get(`${home}/say`);
    const fields = { kind: 'NEED', topic: '用工', text: '<b>招工难</b>，希望组织招聘会' };
    const sent = await after(page.send(form, '/say', fields));
    const [, serialNo = '', code = ''] = /class="number">([\d-]+)<[\s\S]*class="number">(\w+)</.exec(sent.text) ?? [];
    expect(serialNo).toMatch(/^370811-2014-\d{4}$/);
    numbered = { serialNo, code };
    expect(await value('PROBLEMS_COLLECTED')).toBe(10);
  });

  it('shows her what became of it, by number and code alone', async () => {
    const form = await page.get(`${home}/enquiry`);
    const found = await after(
      page.send(form, '/enquiry', { serialNo: numbered.serialNo, code: numbered.code.toLowerCase() }),
    );
    expect(found.text).toContain('已收到，尚未答复');
    expect(found.text).toContain('&lt;b&gt;招工难&lt;/b&gt;');
    const wrong = await page.send(form, '/enquiry', { serialNo: numbered.serialNo, code: 'AAAAAAAA' });
    const nowhere = await page.send(form, '/enquiry', { serialNo: numbered.serialNo, code: 'BBBBBBBB' });
    expect([wrong.status, wrong.text.replace(/[0-9a-f-]{36}/g, '')]).toEqual([
      nowhere.status,
      nowhere.text.replace(/[0-9a-f-]{36}/g, ''),
    ]);
    expect(wrong.text).not.toContain('招工难');
  });

  it('lets her confirm that they came on 7 October: confirmed 34 → 35', async () => {
    expect(await figure('ENTERPRISES_VISITED')).toMatchObject({
      value: 51,
      confirmedByEnterprise: 34,
      confirmedByOffice: 17,
    });
    const visits = await page.get(`${home}/visits`);
    expect(visits.text).toContain('2014-10-07');
    await after(page.send(visits, '/confirm', {}));
    expect(await figure('ENTERPRISES_VISITED')).toMatchObject({
      value: 51,
      confirmedByEnterprise: 35,
      confirmedByOffice: 16,
    });
    expect((await page.get(`${home}/visits`)).text).toContain('您已确认他们来过');
    const deeds = await world.owner(`select verb from audit_event where actor_name like '%企业扫码%' order by id`);
    expect(deeds.map(({ verb }) => verb)).toEqual(['returnOpinionForm', 'recordOpinion', 'confirmVisit']);
  });

  it('lets her rate, once', async () => {
    const visits = await page.get(`${home}/visits`);
    await after(page.send(visits, '/rate', { points: '5' }));
    const again = await page.send(visits, '/rate', { points: '1' });
    expect(again.status).toBe(200);
    expect(await world.owner('select points from sec.rating')).toEqual([{ points: 5 }]);
    expect((await page.get(`${home}/visits`)).text).toContain('您已评价这次走访');
  });

  it('shows the county the form and the need, and not the rating', async () => {
    expect(await opinions(clerk)).toMatchObject([
      { kind: 'NEED', source: 'QR', serialNo: numbered.serialNo, enquiryCode: numbered.code, state: 'RECEIVED' },
    ]);
    const { opinionForm } = dataOf(
      await clerk.ask('query($id: ID!){opinionForm(id:$id){state channel answers{question choices text}}}', {
        id: toGlobalId('opf', { regionId: rencheng, id: await returnedForm() }),
      }),
    ) as unknown as { opinionForm: object };
    expect(opinionForm).toMatchObject({ state: 'RETURNED', channel: 'QR', answers: expect.any(Array) });
    const asked = 'query($at: Int!){ratingSummary(regionId:$at){regionId}}';
    for (const at of [rencheng, jiningId])
      expect(dataOf(await clerk.ask(asked, { at }))).toEqual({ ratingSummary: [] });
    const { deeds } = (
      await world.owner<{ deeds: number }>(
        `select count(*)::int as deeds from audit_event where changes::text like '%points%' or verb ilike '%rate%'`,
      )
    )[0] ?? { deeds: -1 };
    expect(deeds).toBe(0);
  });

  it('shows the city ratings in groups of five or more only', async () => {
    const summary = async () =>
      (
        dataOf(
          await world.director.ask(
            'query($at: Int!){ratingSummary(regionId:$at){regionId regionName subject counted average reason}}',
            { at: jiningId },
          ),
        ) as unknown as { ratingSummary: object[] }
      ).ratingSummary;
    const few = {
      regionId: rencheng,
      regionName: '任城区',
      subject: 'VISIT',
      counted: null,
      average: null,
      reason: 'FEWER_THAN_FIVE',
    };
    expect(await summary()).toEqual([few]);
    for (const place of [0, 1, 2, 3, 4]) {
      const other = toGlobalId('ent', data.register.get(rencheng)?.at(place) ?? { regionId: 0, id: '' });
      const path = await issuedQr(clerk, { enterpriseId: other });
      const visits = await page.get(`${path}/visits`);
      if (place === 3) expect(await summary()).toEqual([few]);
      await after(page.send(visits, '/rate', { points: place === 4 ? '1' : '4' }));
    }
    // Six by now; the sixth alone is told of nobody.
    expect(await summary()).toEqual([{ ...few, counted: 5, average: 4.2, reason: null }]);
  });

  it('makes a problem of the need by a person’s word: 10 → 11, and each leads to the other', async () => {
    const [need] = await opinions(clerk);
    const input = {
      id: need?.['id'],
      version: need?.['version'],
      title: '招工难',
      campaignId: toGlobalId('cam', data.jining),
    };
    dataOf(
      await clerk.ask('mutation($input: ConvertOpinionInput!){convertOpinion(input:$input){problem{id}}}', { input }),
    );
    expect(await value('PROBLEMS_COLLECTED')).toBe(11);
    expect(await opinions(clerk)).toMatchObject([{ state: 'CONVERTED', problem: { opinion: { id: need?.['id'] } } }]);
    const found = await after(page.send(await page.get(`${home}/enquiry`), '/enquiry', numbered));
    expect(found.text).toContain('已转为问题办理');
  });

  it('answers a wrong, a revoked, an expired and a used QR with one page', async () => {
    const { opinionForm } = dataOf(
      await clerk.ask(
        'mutation($input: IssueOpinionFormInput!){opinionForm:issueOpinionForm(input:$input){form{id}}}',
        {
          input: { enterpriseId, issuedOn: '2014-11-10' },
        },
      ),
    ) as unknown as { opinionForm: { form: { id: string } } };
    const used = await issuedQr(clerk, { enterpriseId, formId: opinionForm.form.id });
    const [expired, revoked] = [await issuedQr(clerk, { enterpriseId }), await issuedQr(clerk, { enterpriseId })];
    for (const path of [used, expired, revoked]) expect((await page.get(path)).status).toBe(200);
    const form = /href="([^"]*\/form\/[^"?]*)/.exec((await page.get(used)).text)?.[1] ?? '';
    await after(page.send(await page.get(form), form, { 'q-service': '满意' }));
    await world.owner(`update enterprise_qr set expires_at = now() - interval '1 second' where id = $1`, [
      await qrOf(expired),
    ]);
    const input = { id: toGlobalId('eqr', { regionId: rencheng, id: await qrOf(revoked) }), reason: '遗失' };
    dataOf(
      await clerk.ask('mutation($input: RevokeEnterpriseQrInput!){revokeEnterpriseQr(input:$input){qr{state}}}', {
        input,
      }),
    );
    const wrong = await page.get(`/e/${'x'.repeat(43)}`);
    expect([wrong.status, wrong.text]).toEqual([404, expect.stringContaining('现在不能使用')]);
    for (const path of [used, expired, revoked, `${used}/visits`, `${revoked}/form/1`, '/e/short', '/nowhere']) {
      const shown = await page.get(path);
      expect([path, shown.status, shown.text]).toEqual([path, 404, wrong.text]);
      expect([...shown.headers.keys()]).toEqual([...wrong.headers.keys()]);
    }
  });
  const qrOf = async (path: string): Promise<string> => {
    const [qr] = await world.owner<{ id: string }>(
      `select id from sec.qr_token where token_hash = sha256(convert_to($1, 'UTF8'))`,
      [path.slice('/e/'.length)],
    );
    return qr?.id ?? '';
  };
});
