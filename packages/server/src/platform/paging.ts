import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';

@ObjectType({ description: '翻页信息。 Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: '后面还有。 Whether rows follow this page.' }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: '前面还有。 Whether rows stand before this page.' }) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: '本页首行的游标。 Cursor of the first row.' })
  startCursor?: string;
  @Field(() => String, { nullable: true, description: '本页末行的游标。 Cursor of the last row.' }) endCursor?: string;
}

@ObjectType({ description: '总数；只在选取时计算，超过一万不再数。 The total, counted only when asked for.' })
export class TotalCount {
  @Field(() => Int, { description: '总数，最多 10000。 The count, at most 10,000.' }) value!: number;
  @Field(() => Boolean, { description: '是否准确；否则为“10000 以上”。 False where there are more than 10,000.' })
  exact!: boolean;
}

/** The paging arguments every list takes; forward by first/after, back by last/before. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: '从前往后取几行，1-100，默认 20。 Rows from the front.' })
  first?: number;
  @Field(() => String, { nullable: true, description: '从此游标之后。 Start after this cursor.' }) after?: string;
  @Field(() => Int, { nullable: true, description: '从后往前取几行，1-100。 Rows from the back.' }) last?: number;
  @Field(() => String, { nullable: true, description: '到此游标之前。 End before this cursor.' }) before?: string;
}

/** The one shape of a list: a Relay connection over `node`. */
export function connectionOf<T extends object>(name: string, node: ClassType<T>) {
  @ObjectType(`${name}Edge`, { description: `${name}：列表中的一行及其游标。 One row of the list with its cursor.` })
  class Edge {
    @Field(() => String, { description: '本行的游标。 Cursor of this row.' }) cursor!: string;
    @Field(() => node, { description: '本行。 The row itself.' }) node!: T;
  }
  @ObjectType(`${name}Connection`, { description: `${name}：一页。 One page of the list.` })
  class Connection {
    @Field(() => [Edge], { description: '行及游标。 Rows with their cursors.' }) edges!: Edge[];
    @Field(() => [node], { description: '行。 Rows without cursors.' }) nodes!: T[];
    @Field(() => PageInfo, { description: '翻页信息。 Where the page stands.' }) pageInfo!: PageInfo;
    @Field(() => TotalCount, { description: '总数。 How many rows the list has.' }) totalCount!: TotalCount;
  }
  return Connection;
}

/** Stands in a field resolver that exists for its arguments only: `platform/select` reads the field with its row. */
export function answeredBySelect(): never {
  throw new Error('this field is read together with its row');
}
