import {
  DecideRegisterRowsDocument,
  RegisterDifferenceListDocument,
  RegistrySourceByIdDocument,
  RehearseImportDocument,
  SetUpRegistrySourceDocument,
  UndoImportDocument,
  type DecideRegisterRowsInput,
  type ImportDetailFragment,
  type RegisterDifference,
  type RegisterDifferenceRowFragment,
  type RegistrySourceDetailFragment,
  type SetUpRegistrySourceInput,
} from '@lianxi/schema/operations';
import { importOf, settled, uploaded } from './imports.ts';
import { dataOf, type Actor, type Answer } from './world.ts';

/** What a line of a register says, by the headings of `asRegister`. */
export interface RegisterLine {
  name: string;
  code: string;
  address: string;
  capital?: string;
  type?: string;
}

const headings = '企业名称,统一社会信用代码,地址,注册资本,企业类型';

/** Lines as a register writes them. */
export const asRegister = (lines: readonly RegisterLine[]): string =>
  [
    headings,
    ...lines.map(({ name, code, address, capital = '', type = '' }) => [name, code, address, capital, type].join()),
  ].join('\n');

export interface RegisterFile {
  regionId: number;
  sourceId: string;
  name: string;
  lines: readonly RegisterLine[];
}

export async function sourceOf(actor: Actor, id: string): Promise<RegistrySourceDetailFragment> {
  const found = dataOf(await actor.send(RegistrySourceByIdDocument, { id })).registrySource;
  if (!found) throw new Error('there is no such register');
  return found;
}

/** Sets a register up from an import that was written: monthly and complete where nothing else is said. */
export async function setUp(
  actor: Actor,
  given: Partial<SetUpRegistrySourceInput> & { importId: string },
): Promise<RegistrySourceDetailFragment> {
  const input = { name: '市场监管名录', cadenceUnit: 'MONTH' as const, cadenceCount: 1, isComplete: true, ...given };
  return dataOf(await actor.send(SetUpRegistrySourceDocument, { input })).setUpRegistrySource.source;
}

/** Rehearses the next file of a register. */
export async function cameAgain(actor: Actor, file: RegisterFile): Promise<ImportDetailFragment> {
  const { regionId, sourceId, name, lines } = file;
  const fileId = await uploaded(actor, { name, content: asRegister(lines), regionId });
  const input = { regionId, sourceId, fileId };
  const { id } = dataOf(await actor.send(RehearseImportDocument, { input })).rehearseImport.import;
  return settled(actor, id, 'REHEARSED');
}

/** The rows of a group, at most a hundred. */
export async function groupOf(
  actor: Actor,
  id: string,
  ...difference: RegisterDifference[]
): Promise<RegisterDifferenceRowFragment[]> {
  const asked = { id, first: 100, ...(difference.length > 0 ? { difference } : {}) };
  return dataOf(await actor.send(RegisterDifferenceListDocument, asked)).import?.rows.nodes ?? [];
}

export const decide = (actor: Actor, input: DecideRegisterRowsInput): Promise<Answer<unknown>> =>
  actor.send(DecideRegisterRowsDocument, { input });

/** Takes an import back to its end. */
export async function undone(actor: Actor, id: string): Promise<ImportDetailFragment> {
  const { version } = await importOf(actor, id);
  dataOf(await actor.send(UndoImportDocument, { input: { id, version, reason: '导错了文件' } }));
  return settled(actor, id, 'UNDONE');
}
