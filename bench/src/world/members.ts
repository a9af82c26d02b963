import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';

/** Somebody who reads in the bench, with a session of theirs. */
export interface Member {
  token: string;
  /** The regions and roles of the memberships. */
  regions: readonly number[];
  role: string;
}

/** Who reads, each as the console knows them: a county, a city, a province, and a jurisdiction in five pieces. */
export const readers = {
  county: { regions: [370812], role: 'CLERK' },
  city: { regions: [370800], role: 'DIRECTOR' },
  province: { regions: [370000], role: 'ADMINISTRATOR' },
  nation: { regions: [100000], role: 'ADMINISTRATOR' },
  scattered: { regions: [370812, 370902, 330100, 440305, 510104], role: 'ADMINISTRATOR' },
} as const;

export type Reader = keyof typeof readers;

/** Opens a session for each reader; `admin` is a superuser's connection to the bench's own database. */
export async function openSessions(admin: pg.Client): Promise<Readonly<Record<Reader, Member>>> {
  const opened: [string, Member][] = [];
  for (const [name, { regions, role }] of Object.entries(readers)) {
    const token = randomBytes(32).toString('base64url');
    await admin.query(
      `with a as (insert into sec.account (login_name, display_name, salt, verifier, memory_kib, passes)
                  values ($1 || '-' || gen_random_uuid(), $1, '', '', 8, 1) returning id),
            m as (insert into membership (region_id, id, account_id, role, login_name, display_name, granted_at)
                  select r, gen_random_uuid(), a.id, $2, $1, $1, now() from a, unnest($3::int[]) r)
       insert into sec.session (token_hash, account_id, address) select $4, id, '127.0.0.1' from a`,
      [name, role, regions, createHash('sha256').update(token).digest()],
    );
    opened.push([name, { token, regions, role }]);
  }
  // The names are the keys of the readers above.
  return Object.fromEntries(opened) as Record<Reader, Member>;
}

/** Sessions run out after half an hour without a request; a long run of one contender must not end another's. */
export async function keepSessions(admin: pg.Client): Promise<void> {
  await admin.query('update sec.session set last_seen_at = clock_timestamp(), opened_at = clock_timestamp()');
}
