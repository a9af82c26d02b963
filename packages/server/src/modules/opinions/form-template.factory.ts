import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { QuestionKind } from './form-state.ts';
import type { PublishFormTemplateInput } from './form-template.inputs.ts';
import { publishFormTemplate } from './form-template.service.ts';

/** Publishes a questionnaire through the service, with one question of each kind unless the test says otherwise. */
export function formTemplateFactory(
  ctx: Context,
  given: Partial<PublishFormTemplateInput> & { regionId: number },
): Promise<RowKey> {
  return publishFormTemplate(ctx, {
    title: '征求意见表',
    introduction: '请就营商环境提出意见。',
    questions: [
      {
        key: 'service',
        kind: QuestionKind.CHOICE,
        text: '对服务是否满意',
        options: ['满意', '一般', '不满意'],
        isRequired: true,
      },
      { key: 'topics', kind: QuestionKind.CHOICES, text: '希望改进的方面', options: ['用工', '用电', '物流'] },
      { key: 'view', kind: QuestionKind.TEXT, text: '意见建议' },
      { key: 'need', kind: QuestionKind.NEED, text: '当前需求' },
      { key: 'difficulty', kind: QuestionKind.DIFFICULTY, text: '现实困难' },
    ],
    ...given,
  });
}
