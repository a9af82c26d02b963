import { judge, registerPersonRules } from '@lianxi/schema';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { Officer } from '../liaison/index.ts';
import type { KnownColumn } from './column-words.ts';
import type { RowProblem } from './import.entity.ts';

/** Several names in one cell: between them stand the marks that people use; a space stands in names written in English. */
export const namesIn = (text: string | null): string[] => [
  ...new Set(
    (text ?? '')
      .split(/[、,，;；/|\n]|\s{2,}/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

/** Judges names as those of people are judged anywhere; the first broken rule is told at the column. */
export function judgeNames(names: readonly string[], column: KnownColumn): RowProblem[] {
  const broken = names.flatMap((name) => {
    const judged = judge(registerPersonRules, { name });
    return 'issues' in judged ? judged.issues : [];
  });
  return broken.slice(0, 1).map(({ rule }) => ({ column, rule, isWarning: false }));
}

/** The officers of counties by name, as far as they were looked for. */
export class KnownOfficers {
  readonly #byName = new Map<string, RowKey[]>();

  /** Looks the names up that were not looked up before: one statement. */
  async load(work: Work, wanted: readonly { regionId: number; name: string }[]): Promise<void> {
    const unknown = wanted.filter((one) => !this.#byName.has(nameIn(one)));
    if (unknown.length === 0) return;
    for (const one of unknown) this.#byName.set(nameIn(one), []);
    const found = await work.em.find(Officer, {
      regionId: { $in: [...new Set(unknown.map(({ regionId }) => regionId))] },
      name: { $in: [...new Set(unknown.map(({ name }) => name))] },
    });
    for (const { regionId, id, name } of found) this.#byName.get(nameIn({ regionId, name }))?.push({ regionId, id });
  }

  of(regionId: number, name: string): readonly RowKey[] {
    return this.#byName.get(nameIn({ regionId, name })) ?? [];
  }

  /** Notes somebody who will be registered. */
  add(officer: RowKey, name: string): void {
    this.#byName.set(nameIn({ regionId: officer.regionId, name }), [officer]);
  }
}

const nameIn = ({ regionId, name }: { regionId: number; name: string }): string => `${regionId} ${name}`;
