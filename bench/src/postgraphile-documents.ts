import { keyOf } from './by-hand/reads.ts';
import type { Operation, Variables } from './operations.ts';

/** The same thing asked of PostGraphile, in the schema that it makes of the tables. */
export interface ForPostGraphile {
  document: string;
  variables: (of: Variables) => Variables;
}

const row = `fragment Row on Visit {
  id regionId kind state outcome listedOn confirmedBy recordedByName source
  regionByRegionId { id regionId name }
  enterpriseByRegionIdAndEnterpriseId { id regionId name }
  campaignByCampaignRegionIdAndCampaignId { id name }
}`;

/** By which column a list is narrowed: the one that PostgreSQL has an index for. */
function condition(regionId: number): Variables {
  if (regionId % 10_000 === 0) return { provinceId: regionId };
  return regionId % 100 === 0 ? { cityId: regionId } : { regionId };
}

const counted = 'totalCount';

/** A page of visits with their number, which PostGraphile has only whole and not to ten thousand. */
const list: ForPostGraphile = {
  document: `query VisitList($condition: VisitCondition, $first: Int!, $after: Cursor) {
    allVisits(condition: $condition, orderBy: [LISTED_ON_DESC, PRIMARY_KEY_DESC], first: $first, after: $after) {
      nodes { ...Row } pageInfo { hasNextPage endCursor } ${counted}
    }
  } ${row}`,
  variables: ({ regionId, first }) => ({
    condition: regionId === 100_000 ? {} : condition(Number(regionId)),
    first,
    after: null,
  }),
};

/** A page that lies deep. PostGraphile gets there by counting, since a cursor of ours means nothing to it. */
const deep: ForPostGraphile = {
  document: list.document.replace('$after: Cursor', '$offset: Int').replace('after: $after', 'offset: $offset'),
  variables: ({ regionId, first, depth }) => ({ condition: condition(Number(regionId)), first, offset: depth }),
};

const enterprise: ForPostGraphile = {
  document: `query EnterpriseById($regionId: Int!, $id: UUID!) {
    enterpriseByRegionIdAndRowId(regionId: $regionId, rowId: $id) {
      id regionId name shortName creditCode status enterpriseType industry capitalAmount capitalCurrency capitalText
      groupCodes address businessScope registeredOn source createdAt updatedAt version
    }
  }`,
  variables: ({ id }) => {
    const key = keyOf(String(id));
    return { regionId: key.regionId, id: key.id };
  },
};

/** The same without the number of all: it is measured too, so that nobody wonders what the number alone costs. */
const uncounted = ({ document, variables }: ForPostGraphile): ForPostGraphile => ({
  document: document.replace(counted, ''),
  variables,
});

/** What PostGraphile is asked instead of an operation; null where it has nothing of the kind. */
export function postGraphileDocument({ name, kind }: Operation, isCounted: boolean): ForPostGraphile | null {
  if (name === 'enterprise') return isCounted ? enterprise : null;
  if (kind !== 'list') return null;
  const made = name === 'deep-page' ? deep : list;
  return isCounted ? made : uncounted(made);
}
