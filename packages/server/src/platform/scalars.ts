import { isDay } from '@lianxi/schema';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

function textScalar<T>(options: {
  name: string;
  description: string;
  parse: (text: string) => T;
  serialize?: (value: unknown) => unknown;
}): GraphQLScalarType<T | null, unknown> {
  const parse = (value: unknown): T => {
    if (typeof value !== 'string') throw new GraphQLError(`${options.name} is written as text`);
    return options.parse(value);
  };
  return new GraphQLScalarType<T | null, unknown>({
    name: options.name,
    description: options.description,
    serialize: options.serialize ?? ((value) => value),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Rows already carry instants as text; entities carry dates. */
export const Timestamp = textScalar({
  name: 'Timestamp',
  description: '时刻：ISO 8601，UTC，精确到毫秒。 An instant, ISO 8601 in UTC to the millisecond.',
  parse: (text) => {
    const at = new Date(text);
    if (!instant.test(text) || Number.isNaN(at.getTime())) throw new GraphQLError('not an instant');
    return at;
  },
  serialize: (value) => (value instanceof Date ? value.toISOString() : value),
});

export const Day = textScalar({
  name: 'Day',
  description: '日期：YYYY-MM-DD，北京时间。 A calendar day in Asia/Shanghai, YYYY-MM-DD.',
  parse: (text) => {
    if (!isDay(text)) throw new GraphQLError('not a day that exists, as YYYY-MM-DD');
    return text;
  },
});

export const Decimal = textScalar({
  name: 'Decimal',
  description: '精确小数，以文本表示。 An exact decimal number, as text.',
  parse: (text) => {
    if (!/^-?\d{1,20}(\.\d{1,6})?$/.test(text)) throw new GraphQLError('not a decimal number');
    return text;
  },
});
