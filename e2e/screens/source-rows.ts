import {
  CorrectEnterpriseDocument,
  EnterpriseByIdDocument,
  EnterpriseListDocument,
  ImportByIdDocument,
  RegistrySourceListDocument,
  RunImportDocument,
  SetUpRegistrySourceDocument,
} from '@lianxi/schema/operations';
import { expect } from '@playwright/test';
import { rehearse, yanzhou, type Person } from '../world.ts';

export interface SourceRows {
  /** A register that comes again, and its second file, which waits to be decided. */
  source: string;
  again: string;
}

const registerName = '兖州市场监管名录';
const sheet = (lines: readonly (readonly string[])[]): Buffer =>
  Buffer.from([['企业名称', '地址', '注册资本'], ...lines].map((line) => line.join()).join('\n'), 'utf8');
const lineOf = (n: number, address = `山东省济宁市兖州区丰兖路${n}号`, capital = '120万元人民币') => [
  `兖州霁禾示例${n}号制造有限公司`,
  address,
  capital,
];

/** The register of Yanzhou as it came twice: set up once, whoever asks. */
export async function sourceRows(director: Person): Promise<SourceRows> {
  const { registrySources } = await director.ask(RegistrySourceListDocument, { regionId: yanzhou, first: 20 }, yanzhou);
  const known = registrySources.nodes.find(({ name }) => name === registerName);
  if (known) return { source: known.id, again: known.openFile?.id ?? known.lastFile?.id ?? '' };
  const stateOf = async (id: string) => (await director.ask(ImportByIdDocument, { id }, yanzhou)).import;
  const until = async (id: string, state: string) => {
    await expect.poll(async () => (await stateOf(id))?.state, { timeout: 60_000 }).toBe(state);
    return (await stateOf(id))?.version ?? 0;
  };
  const first = { name: '兖州市场监管名录10月.csv', content: sheet([1, 2, 3, 4].map((n) => lineOf(n))) };
  const id = await rehearse(director, yanzhou, first);
  const input = { id, version: await until(id, 'REHEARSED') };
  await director.ask(RunImportDocument, { input }, yanzhou);
  await until(id, 'DONE');
  const set = {
    name: registerName,
    providedBy: '兖州区市场监督管理局',
    cadenceUnit: 'MONTH',
    cadenceCount: 1,
  } as const;
  const made = await director.ask(
    SetUpRegistrySourceDocument,
    { input: { importId: id, isComplete: true, ...set } },
    yanzhou,
  );
  const source = made.setUpRegistrySource.source.id;
  await correctThird(director);
  const next = [
    lineOf(1),
    lineOf(2, '山东省济宁市兖州区北环路2号'),
    lineOf(3, '山东省济宁市兖州区丰兖路33号'),
    lineOf(5),
  ];
  const file = { name: '兖州市场监管名录11月.csv', content: sheet(next), sourceId: source };
  const again = await rehearse(director, yanzhou, file);
  await until(again, 'REHEARSED');
  return { source, again };
}

/** Somebody of the office found the third one elsewhere meanwhile. */
async function correctThird(director: Person): Promise<void> {
  const search = lineOf(3)[0] ?? '';
  const { enterprises } = await director.ask(
    EnterpriseListDocument,
    { regionId: yanzhou, first: 1, filter: { search }, order: 'NAME_ASC' },
    yanzhou,
  );
  const id = enterprises.nodes[0]?.id ?? '';
  const { enterprise } = await director.ask(EnterpriseByIdDocument, { id }, yanzhou);
  const input = { id, version: enterprise?.version ?? 0, address: '兖州区工业园区科创楼3层' };
  await director.ask(CorrectEnterpriseDocument, { input }, yanzhou);
}
