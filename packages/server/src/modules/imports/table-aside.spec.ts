import { expect, it } from 'vitest';
import { readTableAside } from './table-aside.ts';

const given = { kind: 'ENTERPRISES', fileName: '名录.csv', format: null, chosen: [] } as const;

it('reads a table in a thread of its own', async () => {
  const table = await readTableAside(Buffer.from('企业名称,注册地址\n甲公司,兖州区某路\n'), given);
  expect(table.columns.map(({ column }) => column)).toEqual(['NAME', 'ADDRESS']);
  expect(table.data).toEqual([{ line: 2, cells: ['甲公司', '兖州区某路'] }]);
});

it('tells why a file cannot be read', async () => {
  await expect(readTableAside(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), given)).rejects.toMatchObject({
    code: 'FILE_UNREADABLE',
  });
});
