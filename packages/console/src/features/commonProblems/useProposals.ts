import { CommonProblemProposalsDocument, type CommonProblemProposalsQuery } from '@lianxi/schema/operations';
import { useRegionId } from '../../shared/api/client.ts';
import { useRecord } from '../../shared/api/useRecord.ts';

export type Proposal = CommonProblemProposalsQuery['commonProblemProposals'][number];

/** Groups of like problems below the region on screen; they change with any problem, and with any common one. */
export function useProposals() {
  const regionId = useRegionId();
  const { record, error, retry } = useRecord({
    query: CommonProblemProposalsDocument,
    variables: () => ({ regionId: regionId.value }),
    record: ({ commonProblemProposals }) => commonProblemProposals,
    types: ['Problem', 'CommonProblem'],
    pause: () => regionId.value === 0,
  });
  return { proposals: record, error, retry };
}
