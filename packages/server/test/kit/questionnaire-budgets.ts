import { budgetRows, type Budget } from './budget-rows.ts';
import { dataOf, type World } from './world.ts';

/** What the operations on questionnaires may cost, each on one that was published for it, and what ratings cost to read. */
export function questionnaireBudgets(world: () => World, regionId: number): Record<string, Budget> {
  const { reads, does } = budgetRows(world);
  const questions = [{ key: 'view', kind: 'TEXT', text: '意见建议' }];
  const published = async (): Promise<string> =>
    (
      dataOf(
        await world().director.ask(
          'mutation($input: PublishFormTemplateInput!){publishFormTemplate(input:$input){template{id}}}',
          { input: { regionId, title: '征求意见表', questions } },
        ),
      ) as unknown as { publishFormTemplate: { template: { id: string } } }
    ).publishFormTemplate.template.id;
  return {
    RatingSummary: reads(4, () => ({ regionId: Math.floor(regionId / 100) * 100 })),
    FormTemplateList: reads(4, () => ({ regionId })),
    FormTemplateById: reads(4, async () => ({ id: await published() })),
    PublishFormTemplate: does(14, async () => ({ regionId, title: '征求意见表', questions })),
    ReviseFormTemplate: does(14, async () => ({ id: await published(), version: 1, title: '征求意见表', questions })),
    RetireFormTemplate: does(14, async () => ({ id: await published(), version: 1, reason: '改用新表' })),
  };
}
