import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * The next serial number of a region's year, as `370812-2014-0007`: the lock lets two writers at once get two numbers.
 *
 * `table` keeps the numbers in its column `serial_no`; the lock ends with the transaction.
 */
export async function nextSerialNo(
  em: EntityManager,
  table: 'opinion' | 'opinion_form' | 'problem' | 'supervision_letter',
  { regionId, day }: { regionId: number; day: string },
): Promise<string> {
  const stem = `${regionId}-${day.slice(0, 4)}-`;
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${table}|${stem}`]);
  const [last] = await em.execute<{ n: number | null }[]>(
    `select max(substring(serial_no from '[0-9]+$')::int) as n from ${table} where region_id = ? and serial_no ~ ?`,
    [regionId, `^${stem}[0-9]{1,9}$`],
  );
  return `${stem}${String((last?.n ?? 0) + 1).padStart(4, '0')}`;
}
