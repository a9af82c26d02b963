/** Prints the names of all enterprises of a region that a key may read, page by page. */
import { setTimeout } from 'node:timers/promises';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { EnterpriseListDocument, type EnterpriseListQuery } from '@lianxi/schema/operations';
import { print } from 'graphql';

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions: { code: string } }[];
}

const {
  LIANXI: address = 'http://127.0.0.1:4000',
  LIANXI_KEY: key,
  REGION = '370800',
  PAGE_SIZE = '100',
} = process.env;
const mostTries = 5;

/** Sends a document; waits as long as the server says where it is asked too often or busy. */
async function ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: print(document), variables }),
      signal: AbortSignal.timeout(60_000),
    });
    if ([429, 503].includes(answer.status) && attempt < mostTries) {
      await setTimeout(Number(answer.headers.get('retry-after') ?? 1) * 1000);
      continue;
    }
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
    // The server answers each document with its own data, or with errors.
    const { data, errors } = (await answer.json()) as Answer<Data>;
    if (errors || !data) throw new Error(errors?.map(({ extensions }) => extensions.code).join(', '));
    return data;
  }
}

if (key === undefined) throw new Error('LIANXI_KEY is not set');
let after: string | null = null;
for (let hasNextPage = true; hasNextPage;) {
  const page: EnterpriseListQuery = await ask(EnterpriseListDocument, {
    regionId: Number(REGION),
    order: 'NAME_ASC',
    first: Number(PAGE_SIZE),
    after,
  });
  const { enterprises } = page;
  for (const { name } of enterprises.nodes) console.log(name);
  hasNextPage = enterprises.pageInfo.hasNextPage;
  after = enterprises.pageInfo.endCursor ?? null;
}
