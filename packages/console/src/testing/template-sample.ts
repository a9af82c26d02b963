import type {
  FormTemplateDetailFragment,
  FormTemplateRowFragment,
  FormVersionFragment,
} from '@lianxi/schema/operations';
import { jining } from './frame.ts';

const questions: FormVersionFragment['questions'] = [
  { key: 'service', kind: 'CHOICE', text: '对服务是否满意', options: ['满意', '不满意'], isRequired: true },
  { key: 'q2', kind: 'TEXT', text: '意见建议', options: [], isRequired: false },
];

/** A version of a questionnaire, with its words in both scripts. */
const sampleVersion = (told: Partial<FormVersionFragment> = {}): FormVersionFragment => ({
  id: 'ftv_2',
  number: 2,
  title: '企业征求意见表',
  introduction: '请就营商环境提出意见。',
  publishedOn: '2014-10-05',
  publishedByName: '王主任',
  questions,
  traditional: {
    title: '企業徵求意見表',
    introduction: '請就營商環境提出意見。',
    questions: questions.map((one) => (one.key === 'q2' ? { ...one, text: '意見建議' } : one)),
  },
  ...told,
});

/** A questionnaire of the city in its second version. */
export const sampleTemplate = (
  told: Partial<FormTemplateDetailFragment> = {},
): FormTemplateDetailFragment & { __typename: string } => ({
  __typename: 'FormTemplate',
  id: 'ftp_1',
  regionId: 370800,
  region: jining,
  title: '企业征求意见表',
  isRetired: false,
  version: 2,
  current: { id: 'ftv_2', number: 2 },
  versions: [
    sampleVersion(),
    sampleVersion({
      id: 'ftv_1',
      number: 1,
      title: '旧表',
      questions: [{ key: 'q1', kind: 'TEXT', text: '旧问题', options: [], isRequired: false }],
    }),
  ],
  viewerCan: { revise: true },
  ...told,
});

/** The same as the list shows it. */
export const sampleTemplateRow = (
  told: Partial<FormTemplateRowFragment> = {},
): FormTemplateRowFragment & { __typename: string } => ({
  __typename: 'FormTemplate',
  id: 'ftp_1',
  regionId: 370800,
  region: jining,
  title: '企业征求意见表',
  isRetired: false,
  version: 2,
  current: {
    id: 'ftv_2',
    number: 2,
    publishedOn: '2014-10-05',
    publishedByName: '王主任',
    questions: questions.map(({ key }) => ({ key })),
  },
  viewerCan: { revise: true },
  ...told,
});
