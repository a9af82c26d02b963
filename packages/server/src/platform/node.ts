import { Field, ID, InterfaceType } from 'type-graphql';
import { typeOfNode } from './select/node.ts';

@InterfaceType('Node', {
  description:
    '凡有全局编号者；用 node(id) 取回。 Whatever has an opaque id of its own, by which `node(id)` finds it again.',
  resolveType: typeOfNode,
})
export class NodeType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
}
