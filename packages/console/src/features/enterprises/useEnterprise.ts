import { EnterpriseByIdDocument } from '@lianxi/schema/operations';
import { useRecord } from '../../shared/api/useRecord.ts';

/** One enterprise by its id. */
export function useEnterprise(id: () => string) {
  const { record, ...read } = useRecord({
    query: EnterpriseByIdDocument,
    variables: () => ({ id: id() }),
    record: ({ enterprise }) => enterprise,
  });
  return { enterprise: record, ...read };
}
