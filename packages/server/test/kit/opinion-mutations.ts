import type { Written } from './campaign-mutations.ts';
import { dataOf, type World } from './world.ts';

interface Made {
  enterpriseId: string;
  /** A template and an opinion for each deed done to one; a form that came back, and one whose day has passed. */
  ids: Record<
    'revised' | 'retired' | 'answered' | 'converted' | 'processed' | 'expired' | 'qr',
    { it: { id: string } }
  >;
}

const questions = 'questions:[{key:"view",kind:TEXT,text:"意见建议"}]';

/** Everything that writes questionnaires and opinions; each deed has a row of its own, which `prepare` makes. */
export function opinionMutations(world: () => World, regionId: number) {
  let made: Made | null = null;
  const id = (of: keyof Made['ids']): string => made?.ids[of].it.id ?? '';

  async function prepare(enterpriseId: string): Promise<void> {
    const template = (title: string): string =>
      `publishFormTemplate(input:{regionId:${regionId},title:"${title}",${questions}}){it:template{id}}`;
    const opinion = `recordOpinion(input:{enterpriseId:"${enterpriseId}",kind:NEED,text:"希望增开夜班公交",receivedOn:"2014-10-08"}){it:opinion{id}}`;
    const form = (dueOn: string): string =>
      `issueOpinionForm(input:{enterpriseId:"${enterpriseId}",issuedOn:"2014-10-07"${dueOn}}){it:form{id}}`;
    const ids = dataOf(
      await world().director.ask(`mutation{revised:${template('甲表')} retired:${template('乙表')}
        answered:${opinion} converted:${opinion} qr:issueEnterpriseQr(input:{enterpriseId:"${enterpriseId}"}){it:qr{id}} processed:${form('')} expired:${form(',dueOn:"2014-10-08"')}}`),
    ) as Made['ids'];
    made = { enterpriseId, ids };
    dataOf(
      await world().director.ask(
        `mutation{returnOpinionForm(input:{id:"${id('processed')}",version:1,returnedOn:"2014-10-20"}){form{id}}}`,
      ),
    );
  }

  const written = (verb: string, told: string, text: () => string): [string, Written] => [
    verb,
    { call: () => Promise.resolve(text()), verb, told },
  ];
  const mutations: Record<string, Written> = Object.fromEntries([
    written(
      'publishFormTemplate',
      'formTemplatePublished',
      () => `publishFormTemplate(input:{regionId:${regionId},title:"征求意见表",${questions}} key){template{id}}`,
    ),
    written(
      'reviseFormTemplate',
      'formTemplateRevised',
      () => `reviseFormTemplate(input:{id:"${id('revised')}",version:1,title:"甲表",${questions}} key){template{id}}`,
    ),
    written(
      'retireFormTemplate',
      'formTemplateRetired',
      () => `retireFormTemplate(input:{id:"${id('retired')}",version:1,reason:"改用新表"} key){template{id}}`,
    ),
    written(
      'processOpinionForm',
      'opinionFormProcessed',
      () => `processOpinionForm(input:{id:"${id('processed')}",version:2,outcome:"已转办"} key){form{id}}`,
    ),
    written(
      'expireOpinionForm',
      'opinionFormExpired',
      () => `expireOpinionForm(input:{id:"${id('expired')}",version:1} key){form{id}}`,
    ),
    written(
      'issueEnterpriseQr',
      'enterpriseQrIssued',
      () => `issueEnterpriseQr(input:{enterpriseId:"${made?.enterpriseId ?? ''}"}){qr{id}}`,
    ),
    written(
      'revokeEnterpriseQr',
      'enterpriseQrRevoked',
      () => `revokeEnterpriseQr(input:{id:"${id('qr')}",reason:"换发"} key){qr{id}}`,
    ),
    written(
      'recordOpinion',
      'opinionReceived',
      () =>
        `recordOpinion(input:{enterpriseId:"${made?.enterpriseId ?? ''}",kind:SUGGESTION,text:"希望简化手续",receivedOn:"2014-10-08"} key){opinion{id}}`,
    ),
    written(
      'answerOpinion',
      'opinionAnswered',
      () =>
        `answerOpinion(input:{id:"${id('answered')}",version:1,answer:REPLIED,reply:"已转交公交公司"} key){opinion{id}}`,
    ),
    written(
      'convertOpinion',
      'opinionConverted',
      () => `convertOpinion(input:{id:"${id('converted')}",version:1,title:"增开夜班公交"} key){problem{id}}`,
    ),
  ]);
  const { convertOpinion } = mutations;
  if (convertOpinion) convertOpinion.brings = [{ verb: 'raiseProblem', told: 'problemRaised' }];
  return { prepare, mutations };
}
