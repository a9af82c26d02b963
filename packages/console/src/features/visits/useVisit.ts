import { VisitByIdDocument } from '@lianxi/schema/operations';
import { useRecord } from '../../shared/api/useRecord.ts';

/** One visit by its id. */
export function useVisit(id: () => string) {
  const { record, ...read } = useRecord({
    query: VisitByIdDocument,
    variables: () => ({ id: id() }),
    record: ({ visit }) => visit,
  });
  return { visit: record, ...read };
}
