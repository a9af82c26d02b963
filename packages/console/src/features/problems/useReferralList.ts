import { ReferralListDocument } from '@lianxi/schema/operations';
import { useList } from '../../shared/paging/useList.ts';

/** What was referred to the reader's department, or by the reader's office, newest first. */
export const useReferralList = () =>
  useList({
    query: ReferralListDocument,
    variables: ({ first, after }) => ({ first, after }),
    connection: ({ referrals }) => referrals,
    types: ['Referral'],
  });
