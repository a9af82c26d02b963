import { globalIdSql } from '../../platform/global-id.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldSql, MoreFields, Rows } from '../../platform/select/rows.ts';
import { namedSql } from '../privacy/index.ts';
import { VisitFile } from './visit-file.entity.ts';

const ofFile =
  (column: string): FieldSql =>
  ({ row }) =>
    `(select ${column} from stored_file s where s.region_id=${row}.region_id and s.id=${row}.file_id)`;

/** A signature shows a name as a name does: only to whoever reads names there. */
const fileId: FieldSql = ({ selection, row }) => {
  const named = namedSql(selection);
  return `case when ${row}.file_id is not null and (${row}.kind<>'SIGNATURE' or ${row}.region_id<@${named}) then ${globalIdSql('fil', row, 'file_id')} end`;
};

/** Of a stored file `s`: whether whoever reads names in `named` may have it; all others get every file but signatures. */
export const fileShownSql = (named: string): string =>
  `(s.region_id<@${named} or not exists (select from visit_file f where f.region_id=s.region_id and f.file_id=s.id and f.kind='SIGNATURE'))`;

/** How attachments are read. */
export const visitFileRows: Rows = {
  VisitFile: {
    entity: VisitFile,
    fields: {
      id: nodeId('vfi'),
      fileId,
      name: ofFile('s.name'),
      type: ofFile('s.type'),
      size: ofFile('s.size'),
      hasThumbnail: ({ row }) =>
        `exists (select from stored_file s where s.region_id=${row}.region_id and s.id=${row}.file_id and s.thumbnail is not null)`,
    },
  },
};

/** What this module adds to visits: what was attached, in its order. */
export const moreVisitFileFields: MoreFields = {
  Visit: {
    files: ({ selection, nodes, row }) => {
      const file = selection.alias();
      return selection.many(selection.named('VisitFile'), nodes, {
        table: 'visit_file',
        row: file,
        where: [`${file}.region_id=${row}.region_id`, `${file}.visit_id=${row}.id`],
        order: `${file}.added_at,${file}.id`,
        most: 50,
      });
    },
  },
};
