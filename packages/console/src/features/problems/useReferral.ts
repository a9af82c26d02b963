import { ReferralByIdDocument } from '@lianxi/schema/operations';
import { useRecord } from '../../shared/api/useRecord.ts';

/** One referral by its id; missing also where it was put before another department. */
export function useReferral(id: () => string) {
  const { record, ...read } = useRecord({
    query: ReferralByIdDocument,
    variables: () => ({ id: id() }),
    record: ({ referral }) => referral,
  });
  return { referral: record, ...read };
}
