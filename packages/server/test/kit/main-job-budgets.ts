import { loadBaseData, type BaseData } from '../../seeds/base/index.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import { issuedKey, keyInput } from './api-keys.ts';
import { budgetRows, type Budget } from './budget-rows.ts';
import { dataOf, type World } from './world.ts';

const [jiningId, yanzhouId] = [370800, 370812];

/** What the operations of the main job may cost, on the base data; `prepare` loads them. */
export function mainJobBudgets(world: () => World) {
  let data: BaseData | null = null;
  async function prepare(): Promise<void> {
    const workers = new Map([[jiningId, world().director.token]]);
    data = await loadBaseData(world().urls, { admin: world().platform.token, workers });
    await issuedKey(world().director);
    const enterpriseId = await enterprise();
    dataOf(
      await world().director.ask(
        `mutation{issueEnterpriseQr(input:{enterpriseId:"${enterpriseId}"}){path} recordOpinion(input:{enterpriseId:"${enterpriseId}",kind:NEED,text:"用工",receivedOn:"2014-11-10"}){opinion{id}}}`,
      ),
    );
  }

  const { one, idOf, reads, does, byId } = budgetRows(world);
  const enterprise = () => idOf('ent', 'enterprise', `'TAIWAN_FUNDED' = any(group_codes)`);
  const campaign = () => toGlobalId('cam', data?.jining ?? { regionId: 0, id: '' });
  const list = { regionId: jiningId, first: 20 };
  const aVisit = (where: string, more: object) => async () => ({ ...(await one('vis', 'visit', where)), ...more });
  const reason = { reason: '核查' };

  const queries: Record<string, Budget> = {
    ArticleCheck: reads(8, () => ({ campaignId: campaign(), text: '走访51家' })),
    AttendeeChoices: reads(4, async () => ({ enterpriseId: await enterprise() })),
    CampaignChoices: reads(4, () => list),
    // The campaign, the figures of the region, those of all counties together.
    CampaignDashboard: reads(12, () => ({ id: campaign(), regionId: jiningId })),
    // The campaign, the figure, its rows.
    CampaignFigure: reads(12, () => ({ id: campaign(), name: 'ENTERPRISES_VISITED', ...list })),
    CampaignLedger: reads(4, () => ({ id: campaign(), ...list })),
    CampaignList: reads(8, () => list),
    CampaignNoticeChoices: reads(4, () => list),
    CampaignOfArticle: reads(4, () => ({ id: campaign() })),
    DepartmentChoices: reads(4, () => ({ regionId: yanzhouId })),
    EnterpriseChoices: reads(4, () => ({ ...list, search: '有限' })),
    EnterpriseContacts: reads(4, async () => ({ id: await enterprise() })),
    PeopleToReach: reads(4, async () => ({ id: await enterprise() })),
    EnterprisesInMyCare: reads(4, async () => ({ regionId: yanzhouId, officerId: await idOf('ofc', 'officer') })),
    FormList: reads(4, () => ({ ...list, filter: { state: ['ISSUED'] } })),
    EnterpriseQrs: reads(4, async () => ({ id: await enterprise() })),
    FormById: byId('opf', 'opinion_form'),
    HomeCampaigns: reads(12, () => list),
    HomeCampaignsEverywhere: reads(8),
    HomeReferrals: reads(4),
    LiaisonCoverage: reads(4, () => list),
    LiaisonOfficers: reads(4, () => list),
    LiaisonRegister: reads(4, () => ({ ...list, filter: { isGap: false, search: '有限' } })),
    MemberList: reads(4, () => list),
    OpinionById: byId('opn', 'opinion'),
    OpinionEnterprise: reads(4, async () => ({ id: await enterprise() })),
    OpinionList: reads(4, () => ({ ...list, filter: { state: ['RECEIVED'], search: '有限' } })),
    OfficeList: reads(4, () => list),
    OfficerChoices: reads(4, () => list),
    PersonById: byId('per', 'person'),
    PersonList: reads(4, () => ({ ...list, order: 'NAME_ASC', filter: { kind: 'BUSINESSPERSON', search: 'l' } })),
    PersonTimeline: reads(4, async () => ({ id: await idOf('per', 'person'), first: 10 })),
    PersonReadingList: reads(4, async () => ({ id: await idOf('per', 'person'), first: 10 })),
    PersonalFieldList: reads(0),
    ProblemById: byId('prb', 'problem'),
    ProblemLedger: reads(4, () => ({ ...list, filter: { state: ['DEFERRED'] } })),
    ProblemList: reads(4, () => ({ ...list, filter: { state: ['COLLECTED'] } })),
    ProblemRaisers: reads(4, async () => ({ enterpriseId: await enterprise() })),
    ReferralById: byId('ref', 'referral'),
    ReferralList: reads(4, () => list),
    VisitById: byId('vis', 'visit'),
    VisitEnterprise: reads(4, async () => ({ id: await enterprise() })),
    VisitList: reads(4, () => ({
      ...list,
      order: 'LISTED_ON_DESC',
      filter: { state: ['CONFIRMED'], confirmedBy: 'ENTERPRISE', search: '有限', campaignId: campaign() },
    })),
    VisitPlan: byId('vis', 'visit'),
    VisitSheet: byId('vis', 'visit'),
    VisitsAtHand: reads(8, () => list),
  };
  const onVisits: Record<string, Budget> = {
    // The enterprise is locked and its visits are counted before.
    PlanVisit: does(19, async () => ({ enterpriseId: await enterprise(), kind: 'REGULAR', plannedOn: '2014-12-20' })),
    CancelVisit: does(16, aVisit(`state = 'PLANNED'`, reason)),
    RecordVisit: does(44, async () => ({
      enterpriseId: await enterprise(),
      kind: 'REGULAR',
      channel: 'ON_SITE',
      visitedOn: '2014-11-10',
      outcome: 'MET',
      attendees: [{ personId: await idOf('per', 'person') }],
      form: { step: 'ISSUED' },
      problems: [{ title: '用工不足' }],
      nextVisitOn: '2015-01-10',
    })),
    MissVisit: does(16, aVisit(`state = 'PLANNED'`, reason)),
    ConfirmVisit: does(16, aVisit(`state = 'RECORDED'`, { confirmedBy: 'OFFICE' })),
    CorrectVisit: does(18, aVisit(`state = 'CONFIRMED'`, { note: '补记' })),
    VoidVisit: does(16, aVisit(`state = 'CONFIRMED'`, reason)),
    RestoreVisit: does(16, aVisit(`state = 'VOIDED'`, reason)),
    RaiseProblem: does(20, async () => ({
      enterpriseId: await enterprise(),
      title: '道路积水',
      raisedOn: '2014-11-01',
    })),
    ReferProblem: does(18, async () => ({
      ...(await one('prb', 'problem', `state = 'COLLECTED' and title = '用工不足'`)),
      departmentId: await idOf('dep', 'department'),
    })),
    ReturnOpinionForm: does(16, async () => ({
      ...(await one('opf', 'opinion_form', `state = 'ISSUED'`)),
      returnedOn: '2014-11-12',
    })),
    DeclineOpinionForm: does(16, async () => ({
      ...(await one('opf', 'opinion_form', `state = 'ISSUED'`, 370811)),
      ...reason,
    })),
  };
  const onOpinions: Record<string, Budget> = {
    AnswerOpinion: does(16, async () => ({ ...(await one('opn', 'opinion')), answer: 'NOTED' })),
    ConvertOpinion: does(32, async () => ({ ...(await one('opn', 'opinion')), title: '用工不足' })),
    RecordOpinion: does(20, async () => ({
      enterpriseId: await enterprise(),
      kind: 'NEED',
      text: '希望增开夜班公交',
      receivedOn: '2014-11-10',
      campaignId: campaign(),
    })),
    TranscribeOpinionForm: does(26, async () => ({
      ...(await one('opf', 'opinion_form', `state = 'ISSUED'`, 370881)),
      returnedOn: '2014-11-12',
      answers: [{ key: 'need', text: '用工' }],
    })),
    ProcessOpinionForm: does(16, async () => ({
      ...(await one('opf', 'opinion_form', `state = 'RETURNED'`)),
      outcome: '已处理',
    })),
    ExpireOpinionForm: does(16, async () => {
      await world().owner(
        `update opinion_form set due_on = '2014-10-30' where state = 'ISSUED' and region_id = 370871`,
      );
      return { ...(await one('opf', 'opinion_form', `state = 'ISSUED'`, 370871)) };
    }),
    IssueEnterpriseQr: does(18, async () => ({ enterpriseId: await enterprise() })),
    RevokeEnterpriseQr: does(18, async () => ({
      id: await idOf('eqr', 'enterprise_qr', 'revoked_at is null'),
      ...reason,
    })),
  };
  const onPeople: Record<string, Budget> = {
    RegisterPerson: does(18, async () => ({
      regionId: yanzhouId,
      name: '单海燕',
      roles: [{ enterpriseId: await enterprise(), kind: 'STAFF' }],
    })),
    CorrectPerson: does(16, async () => ({ ...(await one('per', 'person', `name = '单海燕'`)), phone: '05372345678' })),
    TakeRole: does(18, async () => ({
      personId: await idOf('per', 'person', `name = '单海燕'`),
      enterpriseId: await enterprise(),
      kind: 'BUSINESSPERSON',
    })),
    LeaveRole: does(16, async () => ({ ...(await one('pro', 'person_role', 'to_on is null')), toOn: '2014-11-10' })),
    RevealField: does(15, async () => ({
      id: await idOf('per', 'person', 'phone is not null'),
      field: 'PERSON_PHONE',
      purpose: '约定走访',
    })),
    EndMembership: does(16, async () => ({
      id: await idOf('mem', 'membership', `login_name = 'yanzhou'`),
      reason: '调离',
    })),
    OpenOffice: does(16, async () => {
      // Every county of the base data has its office, so a new zone is opened.
      await world().owner(
        `insert into region select 370898, parent_id, level, kind, is_unit, '新区', '新区', pinyin, initials, search_words from region where region_id = 370827 on conflict do nothing`,
      );
      return { regionId: 370898, kind: 'LIAISON_OFFICE', name: '联络办' };
    }),
    RenameOffice: does(16, async () => ({
      ...(await one('off', 'office')),
      name: '联络服务办公室',
      fromOn: '2014-01-01',
    })),
    AddPost: does(16, async () => ({
      officeId: await idOf('off', 'office'),
      kind: 'LEADER_IN_CHARGE',
      title: '分管领导',
      sinceOn: '2014-01-01',
    })),
    RegisterOfficer: does(16, () => Promise.resolve({ regionId: yanzhouId, name: '新同事' })),
    AppointToPost: does(20, async () => ({
      postId: await idOf('pos', 'post', `title = '分管领导'`),
      officerId: await idOf('ofc', 'officer', `name = '新同事'`),
      isActing: false,
      fromOn: '2014-06-01',
    })),
    VacatePost: does(18, async () => ({
      ...(await one('ten', 'tenure', `from_on = '2014-06-01'`)),
      toOn: '2014-11-01',
    })),
    AssignLiaisonPerson: does(20, async () => ({
      enterpriseIds: [await enterprise()],
      officerId: await idOf('ofc', 'officer', `name = '新同事'`),
      fromOn: '2014-11-10',
    })),
    EndLiaison: does(18, async () => ({
      ...(await one('lia', 'liaison_assignment', 'to_on is null')),
      toOn: '2014-11-15',
      ...reason,
    })),
  };
  const campaignAt = async (name: string) => one('cam', 'campaign', `name = '${name}'`, jiningId);
  const onCampaigns: Record<string, Budget> = {
    RegisterCampaignNotice: does(16, () =>
      Promise.resolve({
        regionId: jiningId,
        title: '通知',
        issuedOn: '2014-10-01',
        issuers: [{ name: '市联络办', isLead: true }],
      }),
    ),
    PlanCampaign: does(20, () =>
      Promise.resolve({
        regionId: jiningId,
        name: '预算活动',
        theme: '走访',
        groupCode: 'TAIWAN_FUNDED',
        scopeRule: 'ACTIVE_AT_START',
        startsOn: '2014-11-01',
        cutOffOn: '2014-12-31',
        activities: [
          { kind: 'GUIDANCE', title: '辅导' },
          { kind: 'SYMPOSIUM', title: '恳谈会' },
        ],
        targets: [{ countyId: yanzhouId, dueOn: '2014-12-31' }],
      }),
    ),
    StartCampaign: does(20, async () => ({ ...(await campaignAt('预算活动')) })),
    ReviseCampaignScope: does(20, async () => ({
      ...(await campaignAt('预算活动')),
      scopeRule: 'ACTIVE_AT_CUT_OFF',
      ...reason,
    })),
    HoldActivity: does(18, async () => ({
      ...(await one('act', 'campaign_activity', `title = '辅导'`, jiningId)),
      heldOn: '2014-11-10',
    })),
    CancelActivity: does(18, async () => ({
      ...(await one('act', 'campaign_activity', `title = '恳谈会' and state = 'PLANNED'`, jiningId)),
      ...reason,
    })),
    AdvanceCampaign: does(18, async () => ({ ...(await campaignAt('预算活动')), state: 'SUMMARISING' })),
  };
  const onKeys: Record<string, Budget> = {
    ApiKeyList: reads(4, () => list),
    ApiKeyById: byId('key', 'api_key'),
    ApiKeyActivity: reads(4, async () => ({ id: await idOf('key', 'api_key'), first: 20 })),
    IssueApiKey: does(16, () => Promise.resolve(keyInput())),
    RevokeApiKey: does(16, async () => ({ id: await idOf('key', 'api_key', 'revoked_at is null'), ...reason })),
  };
  return { prepare, budgets: { ...onKeys, ...queries, ...onVisits, ...onOpinions, ...onPeople, ...onCampaigns } };
}
