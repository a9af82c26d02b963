import { Field, InputType } from 'type-graphql';
import { ProblemStepInput } from './problem-deeds.inputs.ts';

@InputType({ description: '登记问题在诉求平台的编号。 Giving a problem its number on the appeals platform.' })
export class LinkAppealInput extends ProblemStepInput {
  @Field(() => String, { description: '诉求编号。 The number there.' }) appealNo!: string;
  @Field(() => String, { description: '平台受理日期，YYYY-MM-DD。 The day on which it was received there.' })
  receivedOn!: string;
  @Field(() => String, { nullable: true, description: '平台上的办理状态。 Its status, in the platform’s words.' })
  status?: string | null;
}

@InputType({ description: '登记诉求平台上的办理状态。 Writing down the status on the appeals platform.' })
export class NoteAppealStatusInput extends ProblemStepInput {
  @Field(() => String, { description: '平台上的办理状态。 The status, in the platform’s words.' }) status!: string;
}
