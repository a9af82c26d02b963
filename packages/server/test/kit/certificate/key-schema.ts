import {
  buildASTSchema,
  getNamedType,
  isLeafType,
  Kind,
  parse,
  printSchema,
  visit,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { openToEveryKey, reachOfKinds, rowTypeOf } from '../../../src/modules/apiKeys/key-reach.ts';

/**
 * The contract without what no API key reaches: a key that asked for more would be refused before it came to anything,
 * and nothing would be proven of the wall.
 */
export function schemaOfKeys(schema: GraphQLSchema): GraphQLSchema {
  const kinds = Object.values(reachOfKinds);
  const types = new Set([...openToEveryKey, ...kinds.flatMap((kind) => kind.types)]);
  const deeds = new Set(kinds.flatMap((kind) => kind.deeds));
  const isOpen = (typeName: string): boolean => {
    const type = getNamedType(schema.getType(typeName));
    return type !== undefined && (isLeafType(type) || types.has(rowTypeOf(typeName)));
  };
  const pruned = (node: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode => ({
    ...node,
    fields: (node.fields ?? []).filter(({ name, type }) => {
      if (node.name.value === 'Mutation') return deeds.has(name.value);
      let inner = type;
      while (inner.kind !== Kind.NAMED_TYPE) inner = inner.type;
      return isOpen(inner.name.value);
    }),
  });
  const contract = visit(parse(printSchema(schema)), { [Kind.OBJECT_TYPE_DEFINITION]: pruned });
  return buildASTSchema(contract, { assumeValid: true });
}
