import { DiscardImportDocument } from '@lianxi/schema/operations';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begun, importOf, rehearsed, rowsOf, settled } from '../../../test/kit/imports.ts';
import { asXlsx, syntheticRegistry } from '../../../test/kit/registry.ts';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { makeZip, zipBomb } from '../../../test/kit/zip.ts';

const [yanzhouId, zouchengId] = [370812, 370883];
const megabyte = 1024 * 1024;

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.stop());

const codesOf = async (response: Response): Promise<unknown[]> => {
  const { errors } = (await response.json()) as {
    errors: { extensions: { code: string; field?: string; rule?: string } }[];
  };
  return [
    response.status,
    ...errors.map(({ extensions: { code, field, rule } }) => [code, field, rule].filter(Boolean).join(' ')),
  ];
};

/** A body of many bytes that are made while they are sent. */
function streamed(size: number): ReadableStream {
  const chunk = Buffer.alloc(megabyte, 'x');
  let left = size;
  const chunks = function* () {
    for (; left > 0; left -= chunk.length) yield chunk.subarray(0, Math.min(left, chunk.length));
  };
  // The two stream types differ in their type arguments only.
  return Readable.toWeb(Readable.from(chunks())) as ReadableStream;
}
const send = (
  actor: Actor,
  body: string | ReadableStream,
  given: { name?: string; type?: string; region?: string } = {},
) =>
  fetch(`${world.app.url}/files?name=${encodeURIComponent(given.name ?? 'a.csv')}`, {
    method: 'POST',
    headers: {
      'content-type': given.type ?? 'application/octet-stream',
      'x-lianxi-region': given.region ?? String(yanzhouId),
      ...(actor.token ? { cookie: `lianxi_session=${actor.token}` } : {}),
    },
    body,
    duplex: 'half',
  });

describe('a file', () => {
  it.each([
    ['21 MB', 21],
    ['200 MB', 200],
  ])(
    'of %s is refused while it comes, and nothing is kept',
    async (_size, megabytes) => {
      const response = await send(world.yanzhou, streamed(megabytes * megabyte));
      expect(await codesOf(response)).toEqual([413, 'FILE_TOO_LARGE']);
      expect(await world.owner('select from stored_file')).toEqual([]);
    },
    60_000,
  );

  it('of 20 MB is taken', async () => {
    const response = await send(world.yanzhou, streamed(20 * megabyte));
    expect([response.status, await response.json()]).toMatchObject([201, { name: 'a.csv', size: 20 * megabyte }]);
  });

  it.each([
    ['nothing', '', {}, [400, 'FILE_EMPTY']],
    ['no name', 'x', { name: ' ' }, [400, 'BAD_INPUT name REQUIRED']],
    ['a name of 201 characters', 'x', { name: 'n'.repeat(201) }, [400, 'BAD_INPUT name TOO_LONG']],
    ['a NUL in the name', 'x', { name: 'a\0.csv' }, [400, 'BAD_INPUT name CONTROL_CHARACTER']],
    ['a content type that forms can send', 'x', { type: 'text/plain' }, [400, 'BAD_REQUEST']],
    ['no region', 'x', { region: '' }, [400, 'BAD_INPUT regionId REQUIRED']],
    ['the region of others', 'x', { region: String(zouchengId) }, [403, 'NOT_ALLOWED']],
    ['a region that is none', 'x', { region: 'all' }, [403, 'NOT_ALLOWED']],
  ])('with %s is refused', async (_what, body, given, expected) => {
    expect(await codesOf(await send(world.yanzhou, body, given))).toEqual(expected);
  });

  it('of nobody is refused', async () => {
    expect(await codesOf(await send(world.nobody, 'x'))).toEqual([401, 'UNAUTHENTICATED']);
  });
});

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const damaged = async (): Promise<Buffer> => (await asXlsx(syntheticRegistry({ rows: 20 }))).subarray(0, 3000);

describe('a file that cannot be read', () => {
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]);
  it.each([
    ['an old .xls with nothing in it', 'FILE_UNREADABLE', ole],
    ['a workbook with a password', 'FILE_UNREADABLE', Buffer.concat([ole, utf16('EncryptedPackage')])],
    ['a zip bomb', 'FILE_ZIP_BOMB', zipBomb()],
    ['a zip bomb that lies', 'FILE_ZIP_BOMB', zipBomb({ isLying: true })],
    ['a workbook cut short', 'FILE_UNREADABLE', damaged()],
    ['an archive of no sheets', 'FILE_UNREADABLE', makeZip([{ name: 'a.xml', bytes: Buffer.from('<a/>') }])],
    ['half a zip', 'FILE_UNREADABLE', Buffer.from('PK\u0003\u0004')],
    [
      'neither UTF-8 nor GB18030',
      'FILE_ENCODING',
      Buffer.concat([Buffer.from('企业名称\n'), Buffer.from([0xff, 0xff, 0x0a, 0x80])]),
    ],
    ['NUL in it', 'FILE_UNREADABLE', Buffer.from('企业名称\n甲\0公司\n')],
    ['headings alone', 'FILE_EMPTY', '企业名称,地址\n'],
    ['blank lines alone', 'FILE_EMPTY', '\n\n , \n'],
    ['no column of names', 'FILE_NO_NAME_COLUMN', '甲,乙\n一,二\n三,四\n'],
    ['a web page named .xls', 'FILE_XLS', '<html><table><tr><td>企业名称</td></tr></table></html>'],
    ['a quote that never ends', 'FILE_UNREADABLE', '企业名称,地址\n"甲公司,兖州区\n乙公司,兖州区\n'],
    ['100,001 rows', 'FILE_TOO_MANY_ROWS', `企业名称\n${'甲\n'.repeat(100_001)}`],
  ])(
    'for %s fails with its code, in both languages, and can be given up',
    async (what, expected, content) => {
      const name = what.includes('web page') ? '名录.xls' : '名录';
      const id = await begun(world.yanzhou, { name, content: await content, regionId: yanzhouId });
      const run = await settled(world.yanzhou, id, 'FAILED');
      expect(run).toMatchObject({ failureCode: expected, failureMessage: expect.stringMatching(/[\u4e00-\u9fff]/) });
      expect([run.counts.total, run.finishedAt]).toEqual([0, expect.any(String)]);
      const english = await world.yanzhou.ask(
        'query($id: ID!){import(id:$id){failureMessage}}',
        { id },
        { locale: 'en' },
      );
      expect(dataOf(english)['import']).toEqual({ failureMessage: expect.stringMatching(/^[A-Z][ -~]+$/) });
      expect(await world.owner('select from enterprise_import_row')).toEqual([]);
      expect(await world.owner('select from enterprise')).toEqual([]);
      const { version } = await importOf(world.yanzhou, id);
      dataOf(await world.yanzhou.send(DiscardImportDocument, { input: { id, version } }));
    },
    60_000,
  );
});

describe('rows given inline', { timeout: 240_000 }, () => {
  const give = (header: string[], rows: string[][], fileName?: string) =>
    world.yanzhou.ask(
      'mutation($input: RehearseImportRowsInput!){rehearseImportRows(input:$input){import{id format}}}',
      { input: { regionId: yanzhouId, header, rows, fileName } },
    );
  const idOf = async (header: string[], rows: string[][]): Promise<string> => {
    const { rehearseImportRows } = dataOf(await give(header, rows)) as unknown as {
      rehearseImportRows: { import: { id: string } };
    };
    return rehearseImportRows.import.id;
  };

  it('are rehearsed like a file', async () => {
    const run = await settled(
      world.yanzhou,
      await idOf(['企业名称', '地址'], [['甲公司', '兖州区建安路']]),
      'REHEARSED',
    );
    expect(run).toMatchObject({ format: 'ROWS', fileName: 'rows', counts: { total: 1, new: 1 } });
  });

  it.each([
    ['NUL in a cell', ['企业名称', '地址'], ['甲\0公司', '兖州区']],
    ['NUL in a heading that means nothing', ['企业名称', 'x\0'], ['甲公司', '兖州区']],
    ['NUL in a cell that means nothing', ['企业名称', 'x'], ['甲公司', 'y\0']],
    ['half a surrogate pair in a heading', ['企业名称', 'x\ud800'], ['甲公司', '兖州区']],
    ['half a surrogate pair in a cell', ['企业名称', 'x'], ['甲公司', 'y\udc00']],
    ['control characters', ['企业名称', '地址'], ['甲\u0001公司', '兖州\u0008区']],
    ['a formula', ['企业名称', '地址'], ['=HYPERLINK("http://a")', "'; drop table enterprise; --"]],
    ['more cells than headings', ['企业名称'], ['甲公司', '兖州区', '丙']],
    ['no cells at all', ['企业名称', '地址'], []],
    ['fifty thousand characters', ['企业名称', '地址'], ['甲公司', '路'.repeat(50_000)]],
    ['quotes, backslashes and braces', ['企业名称', '代码'], ['{"甲\\","乙"}', '\\"{}']],
    ['text from right to left', ['企业名称', '地址'], ['\u202e甲公司', '\u200f兖州区']],
  ])('with %s come to an end', async (_what, header, row) => {
    const id = await idOf(header, [row, ['乙公司', '兖州区建安路']]);
    const run = await settled(world.yanzhou, id, 'REHEARSED');
    expect(run.counts.total + run.setAside.filter(({ kind }) => kind === 'BLANK').length).toBe(2);
    expect((await rowsOf(world.yanzhou, id)).length).toBe(run.counts.total);
  });

  it('that are none, too many or badly named are refused', async () => {
    expect(codeOf(await give(['企业名称'], []))).toBe('BAD_INPUT');
    expect(codeOf(await give(Array<string>(3000).fill('列'), Array<string[]>(100).fill(['甲'])))).toBe('BAD_INPUT');
    expect(codeOf(await give(['企业名称'], [['甲']], 'a\0'))).toBe('BAD_INPUT');
    expect(codeOf(await give(['企业名称'], [['甲']], 'n'.repeat(201)))).toBe('BAD_INPUT');
    const foreign =
      'mutation{rehearseImportRows(input:{regionId:370899,header:["企业名称"],rows:[["甲"]]}){import{id}}}';
    expect(codeOf(await world.yanzhou.ask(foreign))).toBe('NOT_ALLOWED');
    expect(codeOf(await world.director.ask(foreign))).toBe('BAD_INPUT');
  });
});

describe('a file of few rows', () => {
  it('keeps what is no data, with its line', async () => {
    const content = '兖州区名录\n企业名称,地址\n甲公司,兖州区建安路\n\n合计,1\n';
    const run = await rehearsed(world.yanzhou, { name: 'a.csv', content, regionId: yanzhouId });
    expect(run.setAside.map(({ line, kind }) => [line, kind])).toEqual([
      [1, 'TITLE'],
      [4, 'BLANK'],
      [5, 'TOTAL'],
    ]);
    expect(run.counts).toMatchObject({ total: 1, new: 1 });
  });
});
