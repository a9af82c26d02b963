import type { House } from '../world.ts';

/** Tears a hole into the wall, so that a proof can show that it would be seen: every row may be read; and mends it. */
export async function withHole(house: Pick<House, 'owner'>, look: () => Promise<void>): Promise<void> {
  const tables = await house.owner<{ name: string }>(
    `select distinct tablename as name from pg_policies p join pg_attribute a on a.attrelid = p.tablename::regclass and a.attname = 'region_id'
      where schemaname = 'public'`,
  );
  for (const { name } of tables) await house.owner(`create policy hole on "${name}" for select using (true)`);
  try {
    await look();
  } finally {
    for (const { name } of tables) await house.owner(`drop policy hole on "${name}"`);
  }
}
