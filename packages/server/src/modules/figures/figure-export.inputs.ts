import { Field, ID, InputType, Int } from 'type-graphql';
import { FigureName } from './figure-names.ts';

@InputType({
  description: '申请把一项数据所计的人员导出为名单。 Asking for the people whom a figure counts as a sheet.',
})
export class AskFigureExportInput {
  @Field(() => ID, { description: '哪次活动。 Of which campaign.' }) campaignId!: string;
  @Field(() => FigureName, { description: '哪一项，须以人计。 Which figure; one that counts people.' })
  figure!: FigureName;
  @Field(() => Int, { nullable: true, description: '只要该区划的。 Of one region; the whole by default.' })
  regionId?: number | null;
  @Field(() => String, { description: '用途，2 至 200 字。 What for, in 2 to 200 characters.' }) purpose!: string;
}
