import { ProblemByIdDocument } from '@lianxi/schema/operations';
import { useRecord } from '../../shared/api/useRecord.ts';

/** One problem by its id. */
export function useProblem(id: () => string) {
  const { record, ...read } = useRecord({
    query: ProblemByIdDocument,
    variables: () => ({ id: id() }),
    record: ({ problem }) => problem,
  });
  return { problem: record, ...read };
}
