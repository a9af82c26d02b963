import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';
import { escaped } from './markdown.ts';

/** The parts of the reference, each a page, in their order. */
export const referenceParts = ['queries', 'mutations', 'subscriptions', 'types', 'inputs', 'enums', 'scalars'] as const;
export type ReferencePart = (typeof referenceParts)[number];

/** One thing that the reference describes, as the search finds it. */
export interface Entry {
  part: ReferencePart;
  name: string;
  description: string;
  html: string;
}

type Field = GraphQLField<unknown, unknown>;

const partOf = (type: GraphQLNamedType): ReferencePart => {
  if (isEnumType(type)) return 'enums';
  if (isInputObjectType(type)) return 'inputs';
  return isScalarType(type) ? 'scalars' : 'types';
};

/** A type with a link to where it is described; those of the language itself are known. */
function typeLink(type: GraphQLType): string {
  const named = getNamedType(type);
  if (isSpecifiedScalarType(named)) return `<code>${escaped(String(type))}</code>`;
  const [before = '', after = ''] = String(type).split(named.name);
  const link = `<a href="${partOf(named)}#${named.name}">${named.name}</a>`;
  return `<code>${before}${link}${after}</code>`;
}

const words = (text: string | null | undefined): string => `<p>${escaped(text ?? '')}</p>`;

const deprecation = (reason: string | null | undefined): string =>
  reason == null ? '' : `<p class="deprecated"><strong>已弃用 Deprecated</strong> ${escaped(reason)}</p>`;

interface Item {
  anchor: string;
  of: Field | GraphQLArgument | GraphQLInputField | GraphQLEnumValue;
  type?: string;
  below?: string;
}

/** An argument, a field or a value: its name, its type and what it means. */
function item({ anchor, of, type = '', below = '' }: Item): string {
  const said = `${words(of.description)}${deprecation(of.deprecationReason)}${below}`;
  return `<dt id="${anchor}"><code>${of.name}</code> ${type}</dt><dd>${said}</dd>`;
}

const list = (label: string, items: readonly string[]): string =>
  items.length > 0 ? `<p class="label">${label}</p><dl>${items.join('\n')}</dl>` : '';

const defaultOf = ({ defaultValue }: GraphQLArgument | GraphQLInputField): string =>
  defaultValue === undefined ? '' : ` = <code>${escaped(JSON.stringify(defaultValue))}</code>`;

const argumentsOf = (anchor: string, args: readonly GraphQLArgument[]): string =>
  list(
    '参数 Arguments',
    args.map((arg) =>
      item({ anchor: `${anchor}.${arg.name}`, of: arg, type: `${typeLink(arg.type)}${defaultOf(arg)}` }),
    ),
  );

/** A root field is described by itself: it is what a request begins with. */
function rootEntry(part: ReferencePart, field: Field): Entry {
  const { name, description, args, type, deprecationReason } = field;
  const html = `${words(description)}${deprecation(deprecationReason)}<p class="label">回答 Answer</p><p>${typeLink(type)}</p>${argumentsOf(name, args)}`;
  return { part, name, description: description ?? '', html };
}

function valuesOf(type: GraphQLEnumType): string {
  return list(
    '取值 Values',
    type.getValues().map((value) => item({ anchor: `${type.name}.${value.name}`, of: value })),
  );
}

function contentsOf(schema: GraphQLSchema, type: GraphQLNamedType): string {
  if (isEnumType(type)) return valuesOf(type);
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return list(
      '字段 Fields',
      fields.map((field) =>
        item({
          anchor: `${type.name}.${field.name}`,
          of: field,
          type: `${typeLink(field.type)}${defaultOf(field)}`,
        }),
      ),
    );
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = Object.values(type.getFields()).map((field) => {
    const anchor = `${type.name}.${field.name}`;
    return item({ anchor, of: field, type: typeLink(field.type), below: argumentsOf(anchor, field.args) });
  });
  const kin = isInterfaceType(type) ? schema.getImplementations(type).objects : type.getInterfaces();
  const label = isInterfaceType(type) ? '实现者 Implemented by' : '实现 Implements';
  const links = kin.map((one) => typeLink(one)).join(' ');
  return `${links ? `<p class="label">${label}</p><p>${links}</p>` : ''}${list('字段 Fields', fields)}`;
}

/** Everything the schema has, part by part and by name: nothing of it is listed by hand. */
export function entriesOf(schema: GraphQLSchema): Entry[] {
  const roots = [
    ['queries', schema.getQueryType()],
    ['mutations', schema.getMutationType()],
    ['subscriptions', schema.getSubscriptionType()],
  ] as const;
  const fields = roots.flatMap(([part, type]) =>
    Object.values(type?.getFields() ?? {}).map((field) => rootEntry(part, field)),
  );
  const rootNames = new Set(roots.map(([, type]) => type?.name));
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type) && !rootNames.has(type.name),
  );
  const described = types.map((type): Entry => ({
    part: partOf(type),
    name: type.name,
    description: type.description ?? '',
    html: `${words(type.description)}${contentsOf(schema, type)}`,
  }));
  return [...fields, ...described].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The page of one part. */
export const partPage = (entries: readonly Entry[], part: ReferencePart): string =>
  entries
    .filter((entry) => entry.part === part)
    .map(
      ({ name, html }) =>
        `<section aria-labelledby="${name}"><h2 id="${name}"><a href="#${name}"><code>${name}</code></a></h2>${html}</section>`,
    )
    .join('\n');
