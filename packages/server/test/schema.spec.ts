import { createPubSub } from '@graphql-yoga/subscription';
import { isRefusalCode, isRule, locales, refusalCodes, refusalMessage, ruleMessage } from '@lianxi/schema';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLSchema,
} from 'graphql';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeCatalogue } from '../src/http/code-catalogue.ts';
import { makeSchema } from '../src/schema.ts';

const server = path.resolve(import.meta.dirname, '..');
const committed = path.resolve(server, '../schema/schema.graphql');

/** Root lists that are no connection, each with its reason. */
const shortLists = {
  attendeeChoices: 'what a form offers to choose from, at most twenty',
  calendarDays: 'the days of a span that the reader names, at most 401',
  commonProblemProposals: 'groups of like problems, made anew of what is open, at most as many as it is likened to',
  departments: 'what a form offers to choose from; a region has a few dozen',
  divisionChangePreview: 'what the divisions hold that the reader names, at most forty',
  duplicatePairs: 'pairs made anew of what stands in the register, at most fifty',
  enterpriseDuplicates: 'a hint of at most ten, best first',
  formTemplates: 'what a form offers to choose from; a region has a few',
  enterpriseFields: 'what an office added to its enterprises; configured by hand',
  enterpriseGroups: 'what a form offers to choose from; configured by hand',
  ratingSummary: 'a few figures for each county of a region',
  programmes: 'what holds in a region: its own and those above it, one at a time each',
  heldEnterprises: 'what some hold, 500 at the most',
  personalFields: 'the register of personal fields, which is code',
};

/** Mutations that take no idempotency key, each with its reason. */
const withoutKey = {
  changePassword: 'done twice it is refused, since the current password is another one then',
  claimInvitation: 'the link works once, and its holder has no account yet',
  inviteMember: 'its answer is a secret, which is shown once and kept nowhere',
  issueApiKey: 'its answer is a secret, which is shown once and kept nowhere',
  issueEnterpriseQr: 'its answer is a secret, which is shown once and kept nowhere',
  issueRightsLink: 'its answer is a secret, which is shown once and kept nowhere',
  signIn: 'each makes a session of its own, for somebody who has none yet',
  signOut: 'done twice it is done',
};

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await makeSchema(createPubSub());
});

const types = () =>
  Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));

describe('the schema', () => {
  it('is the committed one', () => {
    const emitted = `${printSchema(lexicographicSortSchema(schema))}\n`;
    expect(emitted === readFileSync(committed, 'utf8') || 'run: pnpm --filter @lianxi/server emit').toBe(true);
  });

  it('describes every type, field, argument, input field and enum value, in Chinese', () => {
    const bare: string[] = [];
    const look = (name: string, description: string | null | undefined) => {
      if (!/[\u4e00-\u9fff]/.test(description ?? '')) bare.push(name);
    };
    for (const type of types()) {
      // The three roots have no words of their own: their fields have.
      if (!['Query', 'Mutation', 'Subscription'].includes(type.name)) look(type.name, type.description);
      if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value.description);
      if (!isObjectType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field.description);
        for (const arg of 'args' in field ? field.args : [])
          look(`${type.name}.${field.name}(${arg.name})`, arg.description);
      }
    }
    expect(bare).toEqual([]);
  });

  it('serves lists at its root as connections, but for the listed ones', () => {
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) =>
      isListType(isNonNullType(type) ? type.ofType : type),
    );
    expect(lists.map(({ name }) => name).toSorted()).toEqual(Object.keys(shortLists).toSorted());
  });

  it('gives every connection the same shape', () => {
    const connections = types().filter((type) => type.name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(4);
    for (const type of connections) {
      const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
      const shape = Object.fromEntries(
        fields.map((field) => [field.name, String(field.type).replaceAll(/[[\]!]/g, '')]),
      );
      const stem = type.name.replace(/Connection$/, '');
      expect(shape).toEqual({
        edges: `${stem}Edge`,
        nodes: expect.any(String),
        pageInfo: 'PageInfo',
        totalCount: 'TotalCount',
      });
    }
  });

  it('takes the four paging arguments wherever it answers with a connection', () => {
    for (const type of types().filter(isObjectType))
      for (const field of Object.values(type.getFields()))
        if (getNamedType(field.type).name.endsWith('Connection'))
          expect([field.name, ...field.args.map(({ name }) => name)]).toEqual(
            expect.arrayContaining([field.name, 'first', 'after', 'last', 'before']),
          );
  });

  it('takes an idempotency key with every mutation but the listed ones', () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    const keyless = mutations.filter(({ args }) => !args.some(({ name }) => name === 'idempotencyKey'));
    expect(keyless.map(({ name }) => name).toSorted()).toEqual(Object.keys(withoutKey));
  });

  it('answers each mutation with a payload of its own, that is never null', () => {
    for (const { name, type } of Object.values(schema.getMutationType()?.getFields() ?? {}))
      expect([name, String(type)]).toEqual([name, expect.stringMatching(/^[A-Z]\w+Payload!$/)]);
  });
});

describe('refusals', () => {
  const sources = globSync('src/**/*.ts', { cwd: server })
    .filter((file) => !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(path.join(server, file), 'utf8'));
  const found = (pattern: RegExp): string[] => [
    ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))),
  ];

  it('have a code of the list wherever one is written', () => {
    const codes = found(/(?:new (?:Refusal|SheetProblem)|[^\w.]no)\(\s*'([A-Z_]+)'/g);
    expect(codes.length).toBeGreaterThan(15);
    expect(codes.filter((code) => !isRefusalCode(code))).toEqual([]);
  });

  it('name a rule of the list wherever one is written', () => {
    const rules = [...found(/badInput\([^,()]*(?:\([^()]*\))?[^,()]*,\s*'([A-Z_]+)'/g), ...found(/rule: '([A-Z_]+)'/g)];
    expect(rules.length).toBeGreaterThan(10);
    expect(rules.filter((rule) => !isRule(rule))).toEqual([]);
  });

  it('say their sentence in both languages, Chinese in Chinese and English in English', () => {
    for (const code of refusalCodes)
      for (const locale of locales)
        expect([code, locale, refusalMessage(code, locale)]).toEqual([
          code,
          locale,
          expect.stringMatching(locale === 'en' ? /^[ -~]{5,}$/ : /[\u4e00-\u9fff]{2,}/),
        ]);
  });

  it('stand in the catalogue for integrators, as it is committed', () => {
    expect(readFileSync(path.join(server, '../../docs/refusals.md'), 'utf8')).toBe(codeCatalogue());
  });

  it('say each broken rule in both languages', () => {
    const written = found(/'([A-Z]+(?:_[A-Z]+)+)'/g).filter(isRule);
    expect(written.length).toBeGreaterThan(10);
    for (const rule of written) {
      expect(ruleMessage(rule, 'zh-CN')).toMatch(/[\u4e00-\u9fff]{2,}/);
      expect(ruleMessage(rule, 'en')).toMatch(/^[ -~]{5,}$/);
    }
  });
});
