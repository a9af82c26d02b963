import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { CallBackState } from './call-back-state.ts';

registerEnumType(CallBackState, {
  name: 'CallBackState',
  description: '回访结果。 What a call-back came to.',
  valuesConfig: {
    OPEN: { description: '待回访。 To be called.' },
    CONFIRMED: { description: '企业确认来过。 The enterprise says that they came.' },
    DENIED: { description: '企业称没有来过。 The enterprise says that nobody came.' },
    NOT_REACHED: { description: '未联系上，可再打。 Not reached; it can be tried again.' },
  },
});

@ArgsType()
export class CallBackSampleListArgs extends PageArgs {
  @Field(() => Int, { description: '抽样的区划。 The region that drew them, with all below.' }) regionId!: number;
}

@InputType({ description: '抽取回访样本。 Drawing visits to be called back about.' })
export class DrawCallBackSampleInput {
  @Field(() => String, { nullable: true, description: '客户端生成的 UUID，防止重复抽取。 A UUID made by the client.' })
  clientId?: string | null;
  @Field(() => Int, { description: '抽样的区划，须高于县级。 The region that draws, above the counties.' })
  regionId!: number;
  @Field(() => Int, { description: '从哪个辖区抽取。 The region whose visits are drawn from.' }) fromRegionId!: number;
  @Field(() => String, { description: '走访日期自，YYYY-MM-DD。 Visited on or after.' }) fromOn!: string;
  @Field(() => String, { description: '走访日期至，YYYY-MM-DD。 Visited on or before.' }) toOn!: string;
  @Field(() => Int, { description: '抽取几次走访，不足则全部抽取。 How many; all where there are fewer.' })
  size!: number;
}

@InputType({ description: '记录回访结果。 Writing down what a call-back came to.' })
export class RecordCallBackInput {
  @Field(() => ID, { description: '样本中的一次走访。 The item of the sample.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => CallBackState, { description: '结果，不可为待回访。 What it came to; not `OPEN`.' })
  result!: CallBackState;
  @Field(() => String, {
    nullable: true,
    description: '说明；企业否认时必填。 In words; required where it was denied.',
  })
  note?: string | null;
}
