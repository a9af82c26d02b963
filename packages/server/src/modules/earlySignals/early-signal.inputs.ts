import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { EarlySignalRule, EarlySignalState } from './early-signal-states.ts';

@ArgsType()
export class EarlySignalListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;
  @Field(() => [EarlySignalRule], { nullable: true, description: '哪些规则。 Raised by any of these.' })
  rule?: EarlySignalRule[] | null;
  @Field(() => EarlySignalState, { nullable: true, description: '是否已核实。 Checked, or not yet.' })
  state?: EarlySignalState | null;
}

@InputType({ description: '核实一条提示。 Looking into a signal.' })
export class CheckEarlySignalInput {
  @Field(() => ID, { description: '哪一条。 The signal.' }) id!: string;
  @Field(() => String, { description: '核实的情况，至多 500 字。 What showed, at most 500 letters.' }) note!: string;
}
