import type { FormDetailFragment, FormRowFragment } from '@lianxi/schema/operations';
import { yanzhou } from './frame.ts';

/** One row of the list of opinion forms, still out. */
export const sampleForm = (told: Partial<FormRowFragment> = {}): FormRowFragment & { __typename: string } => ({
  __typename: 'OpinionForm',
  id: 'opf_1',
  serialNo: '370812-2014-0001',
  regionId: 370812,
  region: yanzhou,
  enterprise: { id: 'ent_1', regionId: 370812, name: '宏远机械有限公司' },
  visit: { id: 'vis_1' },
  campaign: { id: 'cam_1', name: '2014 年联谊活动' },
  state: 'ISSUED',
  issuedOn: '2014-10-07',
  returnedOn: null,
  reason: null,
  version: 1,
  viewerCan: { return: true, decline: true },
  ...told,
});

/** A form with all that its own page shows: the questions that it asks, in both scripts. */
export const sampleFormDetail = (
  told: Partial<FormDetailFragment> = {},
): FormDetailFragment & { __typename: string } => {
  const questions: NonNullable<FormDetailFragment['template']>['questions'] = [
    { key: 'service', kind: 'CHOICE', text: '对服务是否满意', options: ['满意', '不满意'], isRequired: true },
    { key: 'topics', kind: 'CHOICES', text: '希望改进的方面', options: ['用工', '用电', '物流'], isRequired: false },
    { key: 'need', kind: 'NEED', text: '当前需求', options: [], isRequired: false },
  ];
  return {
    ...sampleForm(),
    dueOn: '2014-10-31',
    channel: null,
    transcribedByName: null,
    processedOn: null,
    processedByName: null,
    outcome: null,
    template: {
      id: 'ftv_2',
      number: 2,
      title: '企业征求意见表',
      introduction: '请就营商环境提出意见。',
      questions,
      traditional: {
        title: '企業徵求意見表',
        introduction: '請就營商環境提出意見。',
        questions: questions.map((one) => (one.key === 'service' ? { ...one, text: '對服務是否滿意' } : one)),
      },
    },
    answers: null,
    opinions: [],
    ...told,
    viewerCan: { return: true, decline: true, process: false, expire: false, ...told.viewerCan },
  };
};
