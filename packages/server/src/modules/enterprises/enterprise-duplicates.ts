import { normaliseCreditCode, provinceOf } from '@lianxi/schema';
import type { Root } from '../../platform/select/select.ts';
import type { EnterpriseDuplicatesArgs } from './enterprise.inputs.ts';
import { fromGlobalId } from '../../platform/global-id.ts';
import { nameKey } from './name-key.ts';

/** Records of the same province, as far as the viewer sees them, that may be the enterprise one is about to write. */
export function duplicatesSql(root: Root): string {
  const { selection } = root;
  // Coerced by the schema that declares them.
  const now = selection.argsNow(root) as unknown as EnterpriseDuplicatesArgs;
  const arg = (pick: (args: EnterpriseDuplicatesArgs) => unknown, type: string) =>
    selection.arg<EnterpriseDuplicatesArgs>(root, pick, type);
  const code = arg(({ creditCode }) => (creditCode ? normaliseCreditCode(creditCode) : null), 'text');
  const name = arg(({ name: given }) => given?.trim() || null, 'text');
  const key = arg(({ name: given }) => (given?.trim() ? nameKey(given) : null), 'text');
  const where = [
    `e.province_id=${arg(({ regionId }) => provinceOf(regionId), 'int')}`,
    `(e.credit_code=${code} or e.name_key=${key})`,
    `e.status<>'MERGED'`,
    ...(now.exceptId == null
      ? []
      : [`e.id<>${arg(({ exceptId }) => fromGlobalId('ent', exceptId ?? '', 'exceptId').id, 'uuid')}`]),
  ];
  const reason = `case when e.credit_code=${code} then 'SAME_CREDIT_CODE' when e.name=${name} then 'SAME_NAME' else 'SIMILAR_NAME' end`;
  const row = selection.alias();
  return selection.many(root.type, root.nodes, {
    table: `(select e.*,${reason} as reason from enterprise e where ${where.join(' and ')})`,
    row,
    where: ['true'],
    order: `${row}.reason,${row}.name`,
    most: 10,
  });
}
