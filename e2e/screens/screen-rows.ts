import {
  AddContactChannelDocument,
  CampaignListDocument,
  CountyArchiveListDocument,
  EnterpriseTransferListDocument,
  FormListDocument,
  FormTemplateListDocument,
  HandoverListDocument,
  HeldEnterprisesDocument,
  LiaisonOfficersDocument,
  LinkAppealDocument,
  MergeEnterprisesDocument,
  OpinionByIdDocument,
  OpinionListDocument,
  PersonByIdDocument,
  PersonListDocument,
  PrepareHandoverDocument,
  ProposeEnterpriseTransferDocument,
  ProblemListDocument,
  RecordFileEntryDocument,
  RecordChannelConsentDocument,
  RecordRightsRequestDocument,
  ProgrammeListDocument,
  ReferralListDocument,
  RightsRequestListDocument,
  RegisterEnterpriseDocument,
  RegisterPersonDocument,
  SetProgrammeDocument,
  TakeCountyAlongDocument,
  TranscribeOpinionFormDocument,
  VisitListDocument,
  type ProblemState,
  type VisitState,
} from '@lianxi/schema/operations';
import { jining, yanzhou, zoucheng, type Person } from '../world.ts';

/** What the main job of the demo holds: one row of each kind. */
export async function mainJobRows(director: Person) {
  const list = { regionId: jining, first: 1 };
  const visit = async (state: VisitState) => {
    const { visits } = await director.ask(VisitListDocument, {
      ...list,
      filter: { state: [state] },
      order: 'LISTED_ON_DESC',
    });
    return visits.nodes[0]?.id ?? '';
  };
  const problem = async (state: ProblemState) => {
    const { problems } = await director.ask(ProblemListDocument, { ...list, filter: { state: [state] } });
    return problems.nodes[0]?.id ?? '';
  };
  await demandProgramme(director);
  const { campaigns } = await director.ask(CampaignListDocument, { ...list, first: 20 });
  const { people } = await director.ask(PersonListDocument, { ...list, order: 'NAME_ASC' });
  const { formTemplates } = await director.ask(FormTemplateListDocument, { regionId: jining });
  const { referrals } = await director.ask(ReferralListDocument, { first: 1 });
  return {
    campaign: campaigns.nodes.find(({ startsOn }) => startsOn.startsWith('2014'))?.id ?? '',
    visit: await visit('CONFIRMED'),
    voided: await visit('VOIDED'),
    plan: await visit('PLANNED'),
    ...(await reachable(director, people.nodes[0]?.id ?? '')),
    answered: await problem('ANSWERED_ON_SPOT'),
    collected: await problem('COLLECTED'),
    template: formTemplates[0]?.id ?? '',
    referral: referrals.nodes[0]?.id ?? '',
    appeal: await appealOf(director),
    request: await requestOf(director),
    transfer: await transferOf(director),
    waitingArchive: await archiveOf(director),
    ...(await twinRows(director)),
    ...(await formRows(director)),
    ...(await handoverRows(director)),
  };
}

/** Two records of one enterprise to compare, and one that was merged into another. */
async function twinRows(director: Person): Promise<{ twins: string; merged: string }> {
  const register = async (name: string, address: string) => {
    const input = { regionId: yanzhou, name, address, status: 'ACTIVE', isNoDuplicate: true } as const;
    return (await director.ask(RegisterEnterpriseDocument, { input }, yanzhou)).registerEnterprise.enterprise;
  };
  const one = await register('济宁松砚示例食品有限公司', '兖州区建设路一百二十号');
  const other = await register('济宁松砚示例食品厂', '兖州区工业园区北首');
  const [stays, goes] = [await register('济宁云栎示例机械有限公司', '甲'), await register('济宁云栎示例机械厂', '乙')];
  const versions = { version: stays.version, otherVersion: goes.version };
  const input = { id: stays.id, otherId: goes.id, ...versions, take: [], reason: '同一企业登记了两次' };
  await director.ask(MergeEnterprisesDocument, { input }, yanzhou);
  return { twins: `${one.id}/compare/${other.id}`, merged: goes.id };
}

/** The archive of Yanzhou, of so many people that a second one has to agree: asked for once. */
async function archiveOf(director: Person): Promise<string> {
  const list = await director.ask(CountyArchiveListDocument, { regionId: yanzhou, first: 20 }, yanzhou);
  const made = list.countyArchives.nodes.find(({ state }) => state === 'ASKED');
  if (made) return made.id;
  // Of fifty people and less nobody else is asked.
  for (let n = 1; n <= 51; n += 1)
    await director.ask(RegisterPersonDocument, { input: { regionId: yanzhou, name: `示例人员${n}` } }, yanzhou);
  const input = { regionId: yanzhou, purpose: '迁移到市级平台' };
  const { takeCountyAlong } = await director.ask(TakeCountyAlongDocument, { input }, yanzhou);
  return takeCountyAlong.archive.id;
}

/** An enterprise of Yanzhou that moved to Zoucheng, which has not answered yet: proposed once. */
async function transferOf(director: Person): Promise<string> {
  const list = { regionId: yanzhou, direction: 'OUT' as const, state: ['PROPOSED' as const], first: 1 };
  const made = (await director.ask(EnterpriseTransferListDocument, list, yanzhou)).enterpriseTransfers.nodes[0];
  if (made) return made.id;
  const { registerEnterprise } = await director.ask(
    RegisterEnterpriseDocument,
    { input: { regionId: yanzhou, name: '济宁远岫示例包装有限公司', status: 'ACTIVE', isNoDuplicate: true } },
    yanzhou,
  );
  const { id, version } = registerEnterprise.enterprise;
  for (const given of [
    { promise: { text: '协调新厂区用电增容', byWhom: '供电公司', dueOn: '2014-12-15' } },
    { licence: { title: '排污许可证', number: '兖环许 0117', issuer: '兖州区环保局', toOn: '2015-12-31' } },
    { year: { year: 2013, outputValue: '5600', staffCount: '120', source: 'ENTERPRISE' as const, toldBy: '财务部' } },
    { policy: { title: '稳岗补贴', level: 'CITY' as const, sinceOn: '2013-05-01', amount: '3.5' } },
  ])
    await director.ask(RecordFileEntryDocument, { input: { enterpriseId: id, ...given } }, yanzhou);
  const input = {
    enterpriseId: id,
    version,
    toRegionId: zoucheng,
    reason: '厂房到期，整体搬迁',
    movedOn: '2014-11-03',
  };
  const { proposeEnterpriseTransfer } = await director.ask(ProposeEnterpriseTransferDocument, { input }, yanzhou);
  return proposeEnterpriseTransfer.transfer.id;
}

/** How often enterprises are visited is set, once, so that there is something due. */
async function demandProgramme(director: Person): Promise<void> {
  if ((await director.ask(ProgrammeListDocument, { regionId: jining })).programmes.length > 0) return;
  const input = {
    regionId: jining,
    title: '定期走访制度',
    fromOn: '2014-10-08',
    countyKey: { every: 1, unit: 'MONTH' as const },
    countyOrdinary: { every: 60, unit: 'WORKING_DAY' as const },
    cityKey: { every: 3, unit: 'MONTH' as const },
  };
  await director.ask(SetProgrammeDocument, { input });
}

/** A problem that is on the appeals platform as well; one is given its number, once. */
async function appealOf(director: Person): Promise<string> {
  const list = { regionId: jining, first: 2 };
  const found = await director.ask(ProblemListDocument, { ...list, filter: { isAppeal: true } });
  const [appeal] = found.problems.nodes;
  if (appeal) return appeal.id;
  const { problems } = await director.ask(ProblemListDocument, { ...list, filter: { state: ['COLLECTED'] } });
  const chosen = problems.nodes.at(-1);
  const { linkAppeal } = await director.ask(LinkAppealDocument, {
    input: {
      id: chosen?.id ?? '',
      version: chosen?.version ?? 0,
      appealNo: 'SQ37-2014-000123',
      receivedOn: chosen?.raisedOn ?? '',
      status: '办理中',
    },
  });
  return linkAppeal.problem.id;
}

/** Somebody with ways to reach them, and an enterprise that they stand for. */
async function reachable(director: Person, id: string): Promise<{ person: string; reached: string }> {
  const { person } = await director.ask(PersonByIdDocument, { id });
  if (person && person.contactChannels.length === 0) await addChannels(director, id);
  return { person: id, reached: person?.roles[0]?.enterprise.id ?? '' };
}

/** One that nobody asked about, one agreed to and one withdrawn. */
async function addChannels(director: Person, personId: string): Promise<void> {
  const add = (kind: 'MOBILE' | 'EMAIL' | 'WECHAT', value: string) =>
    director.ask(AddContactChannelDocument, { input: { personId, kind, value } });
  await add('WECHAT', 'meng_lianxi');
  await add('MOBILE', '13700000077');
  const { addContactChannel } = await add('EMAIL', 'meng@example.cn');
  const [, ...asked] = addContactChannel.person.contactChannels;
  for (const { id: channelId, version, kind } of asked)
    await director.ask(RecordChannelConsentDocument, {
      input: { channelId, version, isGiven: kind === 'MOBILE', way: 'SPOKEN', saidOn: '2014-11-10' },
    });
}

/** Somebody of Yanzhou asks for a correction, once. */
async function requestOf(director: Person): Promise<string> {
  const { rightsRequests } = await director.ask(RightsRequestListDocument, { regionId: yanzhou, first: 1 });
  const made = rightsRequests.nodes[0];
  if (made) return made.id;
  const { people } = await director.ask(PersonListDocument, { regionId: yanzhou, first: 1, order: 'NAME_ASC' });
  const { recordRightsRequest } = await director.ask(
    RecordRightsRequestDocument,
    {
      input: {
        personId: people.nodes[0]?.id ?? '',
        kind: 'CORRECT',
        field: 'PERSON_PHONE',
        words: '13700000088',
        checkedOn: '2014-11-10',
      },
    },
    yanzhou,
  );
  return recordRightsRequest.request.id;
}

/** A form that is out, and one that is transcribed with a need that stands on it, once. */
async function formRows(director: Person) {
  const list = { regionId: jining, first: 2 };
  const { opinionForms } = await director.ask(FormListDocument, { ...list, filter: { state: ['ISSUED'] } });
  const [form, copied] = opinionForms.nodes;
  const { opinions } = await director.ask(OpinionListDocument, list);
  const said = opinions.nodes.find(({ source }) => source === 'FORM');
  if (said) {
    const { opinion } = await director.ask(OpinionByIdDocument, { id: said.id }, jining);
    return { form: form?.id ?? '', returned: opinion?.form?.id ?? '', opinion: said.id };
  }
  const { returnOpinionForm } = await director.ask(TranscribeOpinionFormDocument, {
    input: {
      id: copied?.id ?? '',
      version: copied?.version ?? 0,
      returnedOn: copied?.issuedOn ?? '',
      answers: [
        { key: 'service', choices: ['满意'] },
        { key: 'need', text: '希望组织专场招聘会，解决一线操作工短缺。' },
      ],
    },
  });
  const { id, opinions: needs } = returnOpinionForm.form;
  return { form: form?.id ?? '', returned: id, opinion: needs[0]?.id ?? '' };
}

/** Whoever holds most in Zoucheng, and a hand-over of it all that nobody has signed, once: nothing changes hands. */
async function handoverRows(director: Person) {
  const { officers } = await director.ask(LiaisonOfficersDocument, { regionId: zoucheng }, zoucheng);
  const [leaver, next] = officers.nodes.toSorted((one, other) => other.enterpriseCount - one.enterpriseCount);
  const officer = leaver?.id ?? '';
  const { handovers } = await director.ask(HandoverListDocument, { regionId: zoucheng, first: 1 }, zoucheng);
  const made = handovers.nodes[0];
  if (made) return { handover: made.id };
  const { heldEnterprises } = await director.ask(HeldEnterprisesDocument, { officerIds: [officer] }, zoucheng);
  const items = heldEnterprises.map(({ id }) => ({ enterpriseId: id, successorId: next?.id ?? '' }));
  const input = { officerId: officer, effectiveOn: '2027-01-04', reason: '调任市联络办', items };
  const { prepareHandover } = await director.ask(PrepareHandoverDocument, { input }, zoucheng);
  return { handover: prepareHandover.handover.id };
}
