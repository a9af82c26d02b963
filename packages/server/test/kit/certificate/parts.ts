import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** What the attack on the API tried. */
export interface ApiPart {
  queries: number;
  mutations: number;
  subscriptions: number;
  positions: number;
  targets: number;
  principals: number;
  canaryColumns: number;
  probes: Readonly<Record<string, number>>;
  leaks: number;
}
/** What bare SQL tried. */
export interface SqlPart {
  tables: number;
  commands: number;
  scopes: number;
  probes: number;
  leaks: number;
}
/** What the twin worlds were asked. */
export interface TwinsPart {
  operations: number;
  answered: number;
  people: number;
  seed: number;
  leaks: number;
}

/** Everything a certificate says. */
export interface Certificate {
  version: string;
  issuedOn: string;
  api: ApiPart;
  sql: SqlPart;
  twins: TwinsPart;
}

/** Hands a part to the certificate that is being issued; in a run of the tests alone nobody asks for it. */
export function keepPart<K extends 'api' | 'sql' | 'twins'>(name: K, part: Certificate[K]): void {
  const folder = process.env['CERTIFICATE_FOLDER'];
  if (folder) writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(part));
}
