import readXlsxFile from 'read-excel-file/node';
import { vi } from 'vitest';
import { regionHeader } from '../../../src/contexts.ts';
import { credentials } from '../world.ts';

/** Somebody at one server, who hears its answers as they are on the wire: status and text, to the byte. */
export interface Wire {
  name: string;
  token: string | null;
  graphql(query: string, variables: unknown, narrow?: number): Promise<string>;
  get(path: string): Promise<string>;
  post(path: string, body: string, narrow: number): Promise<string>;
}

/** Whoever bears this token, or nobody, at the server of this address. */
export function wireOf(url: string, name: string, token: string | null): Wire {
  const borne = credentials(token);
  const narrowTo = (narrow: number | undefined) => (narrow === undefined ? {} : { [regionHeader]: String(narrow) });
  return {
    name,
    token,
    graphql: (query, variables, narrow) =>
      heard(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...borne, ...narrowTo(narrow) },
        body: JSON.stringify({ query, variables }),
      }),
    get: (path) => heard(`${url}${path}`, { headers: borne }),
    post: (path, body, narrow) =>
      heard(`${url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', ...borne, ...narrowTo(narrow) },
        body,
      }),
  };
}

/** Status and text of an answer; a server that says it is busy is asked again. */
function heard(url: string, request: RequestInit): Promise<string> {
  return vi.waitFor(
    async () => {
      const response = await fetch(url, request);
      if (response.status === 503) throw new Error(`too busy: ${await response.text()}`);
      const isSheet = response.headers.get('content-type')?.includes('spreadsheetml') === true;
      return `${response.status} ${isSheet ? await cellsOf(response) : await response.text()}`;
    },
    { timeout: 20_000, interval: 200 },
  );
}

/** A sheet by its cells: the archive around them bears the second in which it was packed. */
const cellsOf = async (response: Response): Promise<string> =>
  JSON.stringify(await readXlsxFile(Buffer.from(await response.arrayBuffer())));

/** Whether an answer off the wire says yes: a good status, and no error in it. */
export const isTaken = (answer: string): boolean => answer.startsWith('20') && !answer.includes('"errors"');
