import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day } from '../../platform/scalars.ts';
import { FigureType } from '../figures/index.ts';
import { ArticleVerdict } from './article-verdict.ts';

registerEnumType(ArticleVerdict, {
  name: 'ArticleVerdict',
  description: '发稿核数的结论。 What the data say of a passage.',
  valuesConfig: {
    MATCHES: { description: '与数据一致。 It matches the data.' },
    DIFFERS: { description: '与数据不一致。 The data say something else.' },
    NOT_STATED: { description: '数据中没有。 The data do not state it.' },
    AMBIGUOUS: { description: '口径不明，几项数据都可能。 Several figures may be meant.' },
    PLANNED_NOT_HELD: { description: '已计划，未举办。 Planned, and not held.' },
    NOT_A_FIGURE: { description: '不是统计数字。 It is no figure.' },
    CLAIM_WITHOUT_DATA: { description: '评价，没有数据支撑。 A claim that no data support.' },
  },
});

@ObjectType('ArticleFinding', { description: '文稿中的一处。 One passage of an article.' })
export class ArticleFindingType {
  @Field(() => Int, { description: '在原文中的起点。 Where it begins in the original.' }) start!: number;
  @Field(() => Int, { description: '在原文中的终点（不含）。 Where it ends, exclusive.' }) end!: number;
  @Field(() => String, { description: '原文。 The passage as it stands.' }) quote!: string;
  @Field(() => ArticleVerdict, { description: '结论。 What the data say of it.' }) verdict!: ArticleVerdict;
  @Field(() => FigureType, { nullable: true, description: '对应的数据，可展开明细。 The figure it is held against.' })
  figure?: FigureType;
  @Field(() => String, { nullable: true, description: '不一致时数据的写法。 What the data say instead.' })
  expected?: string;
}

@ObjectType('ArticleCheck', { description: '发稿核数的结果。 An article held against the data.' })
export class ArticleCheckType {
  @Field(() => Day, { description: '数据截至日。 As of this day.' }) asOf!: string;
  @Field(() => [ArticleFindingType], { description: '逐处核对，按原文顺序。 Passage by passage.' })
  findings!: ArticleFindingType[];
}
