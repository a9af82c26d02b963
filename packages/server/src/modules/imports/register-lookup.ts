import { provinceOf, rangeOf } from '@lianxi/schema';
import type { Work } from '../../platform/context.ts';
import { nameKey, undoVerb, type EnterpriseFactsInput } from '../enterprises/index.ts';
import type { KnownEnterprise, KnownEnterprises } from './row-judge.ts';

const nation = 100_000;

/** What the register of the region and all below it holds of these enterprises: one statement for a whole batch. */
export async function knownEnterprises(
  work: Pick<Work, 'em'>,
  regionId: number,
  facts: readonly Pick<EnterpriseFactsInput, 'name' | 'creditCode'>[],
): Promise<KnownEnterprises> {
  const codes = facts.flatMap(({ creditCode }) => creditCode ?? []);
  const keys = facts.map(({ name }) => nameKey(name));
  const [lo, hi] = rangeOf(regionId);
  const found = await work.em.execute<KnownEnterprise[]>(
    `select region_id as "regionId", id, name, short_name as "shortName", credit_code as "creditCode", enterprise_type as "enterpriseType", industry,
            capital_text as "capitalText", group_codes as "groupCodes", address, business_scope as "businessScope", registered_on::text as "registeredOn",
            case when status = 'CLOSED' then coalesce((select a.verb = '${undoVerb}' from audit_event a
              where a.region_id = enterprise.region_id and a.subject_id = enterprise.id order by a.happened_at desc, a.id desc limit 1), false) else false end as "isTakenBack"
       from enterprise where (province_id = ? or ? = ${nation}) and region_id between ? and ? and status <> 'MERGED'
        and (credit_code = any(?::text[]) or name_key = any(?::text[]))`,
    [provinceOf(regionId), regionId, lo, hi, textArray(codes), textArray(keys)],
  );
  const coded = found.filter((one) => one.creditCode !== null);
  return { byCode: Map.groupBy(coded, (one) => one.creditCode ?? ''), byName: Map.groupBy(found, (one) => one.name) };
}

/** An array as PostgreSQL reads it from text; the ORM would spread a list over several placeholders. */
const textArray = (texts: readonly string[]): string =>
  `{${texts.map((text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`;
