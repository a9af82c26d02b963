import type { Context } from '../../platform/context.ts';
import { holdsPersonalNumber } from '../../platform/never-recorded.ts';
import { maskName, maskPhone, readsNamesAt } from '../privacy/index.ts';
import type { ImportColumn } from './column-words.ts';
import { namesIn } from './named-people.ts';

const names: ReadonlySet<ImportColumn> = new Set(['PERSON', 'LEGAL_REPRESENTATIVE', 'ATTENDEES']);
/** What a column that nobody has matched holds is not known: it may be a phone. */
const numbers: ReadonlySet<ImportColumn> = new Set(['PHONE', 'LEGAL_PHONE', 'IGNORE']);

/** Long runs of digits are numbers somebody can be called on; what is wrong with a phone is seen without them. */
const maskNumbers = (text: string): string => text.replaceAll(/\d{7,}/g, maskPhone);

/**
 * Makes what a reader may see of cells of an import made in a region: names of people whole for the office that brought it
 * and for whoever opened the names there, phones masked for everybody.
 */
export function cellsSeenBy(ctx: Context, regionId: number): (column: ImportColumn, text: string) => string {
  const isNear = readsNamesAt(ctx, regionId);
  return (column, text) => {
    if (numbers.has(column)) return maskNumbers(text);
    // An account or an address of mail says as much as a number.
    if (column === 'CHANNEL') return maskPhone(text);
    // Such a cell is refused; until it is mended, nobody reads a phone in it.
    if (column === 'OWN_FIELD' && holdsPersonalNumber(text)) return maskNumbers(text);
    return isNear || !names.has(column) ? text : namesIn(text).map(maskName).join('、');
  };
}
