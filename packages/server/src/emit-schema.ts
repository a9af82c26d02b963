import { lexicographicSortSchema, printSchema } from 'graphql';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createPubSub } from '@graphql-yoga/subscription';
import { codeCatalogue } from './http/code-catalogue.ts';
import { makeSchema } from './schema.ts';

/** Writes the schema, sorted, to the contract package, and the page of codes; or the schema alone to the path given. */
const schema = await makeSchema(createPubSub());
const target = process.argv[2] ?? path.resolve(import.meta.dirname, '../../schema/schema.graphql');
writeFileSync(target, `${printSchema(lexicographicSortSchema(schema))}\n`);
if (process.argv[2] === undefined)
  writeFileSync(path.resolve(import.meta.dirname, '../../../docs/refusals.md'), codeCatalogue());
