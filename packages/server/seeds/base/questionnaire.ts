import { publishFormTemplate, QuestionKind } from '../../src/modules/opinions/index.ts';
import type { Seeding } from './seeding.ts';

/** The city's questionnaire, which its counties hand out; what it asks is made up. */
export async function publishQuestionnaire({ hand, clock, workerAt }: Seeding): Promise<void> {
  clock.turnTo('2014-10-06');
  await hand.deed(workerAt(370800), (ctx) =>
    publishFormTemplate(ctx, {
      regionId: 370800,
      title: '企业征求意见表',
      introduction: '请就营商环境和我们的服务提出意见，所填内容只用于答复和改进。',
      questions: [
        {
          key: 'service',
          kind: QuestionKind.CHOICE,
          text: '对联络服务的总体看法',
          options: ['满意', '基本满意', '不满意'],
          isRequired: true,
        },
        {
          key: 'topics',
          kind: QuestionKind.CHOICES,
          text: '最希望改进的方面',
          options: ['用工', '用地', '用电用水', '物流', '办事手续', '政策宣讲'],
        },
        { key: 'need', kind: QuestionKind.NEED, text: '目前有什么需求' },
        { key: 'difficulty', kind: QuestionKind.DIFFICULTY, text: '生产经营中有什么困难' },
        { key: 'advice', kind: QuestionKind.TEXT, text: '其他意见建议' },
      ],
    }),
  );
}
