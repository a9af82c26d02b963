import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLType,
  type GraphQLResolveInfo,
} from 'graphql';

/**
 * What of the variables decides the text of a statement: which are there, the booleans (for @skip and @include) and
 * the enum values (orders). All else travels as parameters, so two requests of one shape share one statement.
 */
export function shapeOf(info: GraphQLResolveInfo): string {
  const parts = (info.operation.variableDefinitions ?? []).map((definition) => {
    return shapeOfValue(typeFromAST(info.schema, definition.type), info.variableValues[definition.variable.name.value]);
  });
  return parts.join(',');
}

function shapeOfValue(declared: GraphQLType | undefined, value: unknown): string {
  const type = isNonNullType(declared) ? declared.ofType : declared;
  if (value === null || value === undefined) return '0';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  // A search that is left empty is no condition.
  if (value === '') return 'e';
  if (isListType(type)) return 'l';
  if (isEnumType(type) && typeof value === 'string') return value;
  if (isInputObjectType(type)) {
    // Coerced by the input type that was just asked for.
    const given = value as Readonly<Record<string, unknown>>;
    const fields = Object.values(type.getFields()).map((field) => shapeOfValue(field.type, given[field.name]));
    return `{${fields.join(',')}}`;
  }
  return 'v';
}
