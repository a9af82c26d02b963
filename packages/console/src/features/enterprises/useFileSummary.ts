import { EnterpriseFileSummaryDocument } from '@lianxi/schema/operations';
import { useRecord } from '../../shared/api/useRecord.ts';

/** How the file of an enterprise stands, and what to ask next. */
export function useFileSummary(id: () => string) {
  const { record, error } = useRecord({
    query: EnterpriseFileSummaryDocument,
    variables: () => ({ id: id() }),
    record: ({ enterprise }) => enterprise?.file ?? null,
  });
  return { file: record, error };
}
