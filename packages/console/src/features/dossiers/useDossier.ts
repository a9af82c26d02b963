import { EnterpriseDossierDocument, type EnterpriseDossierQuery } from '@lianxi/schema/operations';
import { useRecord } from '../../shared/api/useRecord.ts';

type Dossier = NonNullable<EnterpriseDossierQuery['enterprise']>;
export type File = Dossier['file'];
export type SectionState = File['sections'][number];

/** The file of one enterprise. */
export function useDossier(id: () => string) {
  const { record, ...read } = useRecord({
    query: EnterpriseDossierDocument,
    variables: () => ({ id: id() }),
    record: ({ enterprise }) => enterprise,
  });
  return { enterprise: record, ...read };
}
