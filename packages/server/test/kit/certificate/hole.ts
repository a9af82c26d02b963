import type { House } from '../world.ts';

/** Tears a hole into the wall, so that a proof can show that it would be seen: every row may be read; and mends it. */
export async function withHole(house: Pick<House, 'owner'>, look: () => Promise<void>): Promise<void> {
  const tables = await house.owner<{ name: string }>(
    `select distinct c.relname as name from pg_policy p join pg_class c on c.oid = p.polrelid
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'region_id' where c.relnamespace = 'public'::regnamespace`,
  );
  for (const { name } of tables) await house.owner(`create policy hole on "${name}" for select using (true)`);
  try {
    await look();
  } finally {
    for (const { name } of tables) await house.owner(`drop policy hole on "${name}"`);
  }
}
