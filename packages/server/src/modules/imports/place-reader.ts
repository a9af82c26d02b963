import { contains, levelOf } from '@lianxi/schema';
import { claimOf, claimOfDivisionCode, silent, type Claim, type Division, type DivisionBook } from './division-book.ts';

/** What follows a name when it is the name of a road, a lake or a station on the way there, and not the place. */
const roadAhead = /^[东西南北中大新老一二三]{0,2}(?:路|街|道|巷|胡同|桥|高速|公路|铁路|线|湖|河|门|市场|服务区)/;
/** What follows a short name when the place itself is meant: its development zone, or one of its towns. */
const zoneAhead = /^(?:市|县)?(?:国家|省级)?(?:经济|技术|高新|产业|工业|开发)*(?:开发区|工业园|高新区|园区)/;
const townAhead = /^[\u4e00-\u9fff]{1,5}?(?:镇|乡|街道|办事处)/;

interface Match {
  meant: readonly Division[];
  length: number;
  isFull: boolean;
}

/** What an address says: what it names for certain, and what it only hints at. */
export interface AddressClaim {
  claim: Claim;
  /** Units that are named where a landmark or a road may be meant: they warn, they never decide. */
  hints: number[];
  /** What stands behind the names at the head. */
  rest: string;
  /** A foreign county named without its city or province: many share a name. */
  isBare: boolean;
}

const isRelated = (book: DivisionBook, { regionId }: Division): boolean =>
  contains(book.scope, regionId) || contains(regionId, book.scope);

/** Addresses and column texts compare without spaces, in half-width form. */
export const plainPlace = (text: string | null): string => (text ?? '').normalize('NFKC').replace(/\s+/g, '');

/** Of all divisions with one name, those inside what was named before; else our own; else, with the level word, any. */
function admitted(book: DivisionBook, named: readonly Division[], within: readonly Division[]): readonly Division[] {
  if (within.length > 0) return named.filter((one) => within.some((outer) => contains(outer.regionId, one.regionId)));
  const ours = named.filter((one) => isRelated(book, one));
  return ours.length > 0 ? ours : named;
}

function fullMatch(book: DivisionBook, text: string, within: readonly Division[]): Match | undefined {
  for (const length of book.lengthsOf.get(text.slice(0, 2)) ?? []) {
    const name = text.slice(0, length);
    const meant = admitted(book, book.full.get(name) ?? [], within);
    const isWord = length > 2 || within.length > 0;
    // 邹城市场 is a market, wherever it stands
    const isMarket = name.endsWith('市') && text.charAt(length) === '场';
    if (meant.length > 0 && isWord && !isMarket) return { meant, length, isFull: true };
  }
  return undefined;
}

function shortMatch(book: DivisionBook, text: string, within: readonly Division[]): Match | undefined {
  for (let length = Math.min(6, text.length); length > 1; length -= 1) {
    const named = book.short.get(text.slice(0, length)) ?? [];
    const meant = admitted(book, named, within).filter((one) => within.length > 0 || isRelated(book, one));
    if (meant.length > 0 && !roadAhead.test(text.slice(length))) return { meant, length, isFull: false };
  }
  return undefined;
}

/**
 * 济宁市中区 is 济宁 + 市中区: where nothing fits behind 市, the character may belong to the next name.
 * The text begins with the last character of the name before.
 */
function sharedMatch(book: DivisionBook, text: string, within: readonly Division[]): Match | undefined {
  const match = text.startsWith('市') ? fullMatch(book, text, within) : undefined;
  return match === undefined || match.length < 3 ? undefined : { ...match, length: match.length - 1 };
}

interface Head extends Match {
  /** How many divisions were named one after the other. */
  steps: number;
}

const preface = /^(?:(?:地址|住所):?)?(?:中国)?/;
const separators = /^[-/,.·、>]*/;
const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/** Where the names begin. 市任城区 leaves out the city that everybody there knows; 市中区 is a name. */
function headStart(book: DivisionBook, text: string): number {
  const start = lengthOf(preface, text);
  const isBareCity = text.charAt(start) === '市' && fullMatch(book, text.slice(start), []) === undefined;
  return isBareCity ? start + 1 : start;
}

/** Walks down the names at the head of an address: 山东省 济宁市 任城区. `length` counts all of them. */
function readHead(book: DivisionBook, text: string): Head {
  let at = headStart(book, text);
  let head: Head = { meant: [], length: at, isFull: true, steps: 0 };
  for (;;) {
    const ahead = text.slice(at);
    const within = head.meant;
    const match =
      fullMatch(book, ahead, within) ??
      sharedMatch(book, text.slice(Math.max(0, at - 1)), within) ??
      shortMatch(book, ahead, within);
    if (match === undefined) return head;
    at += match.length;
    at += lengthOf(separators, text.slice(at));
    head = { meant: match.meant, length: at, isFull: match.isFull, steps: head.steps + 1 };
  }
}

/** A short name decides only where the place itself must be meant; a district's (新华, 和平) only before its zone. */
function isFirm(book: DivisionBook, head: Head, rest: string): boolean {
  if (head.isFull || zoneAhead.test(rest)) return true;
  const isDistrict = head.meant.some((one) => book.units.has(one.regionId) && one.name.endsWith('区'));
  return !isDistrict && townAhead.test(rest);
}

/** The units whose full names stand anywhere in a text, in the text's order. */
export function unitsNamedIn(book: DivisionBook, text: string): number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const match = fullMatch(book, text.slice(at), []);
    if (match === undefined) continue;
    found.push(...match.meant.map((one) => one.regionId).filter((regionId) => book.units.has(regionId)));
    at += match.length - 1;
  }
  return [...new Set(found)];
}

/** What an address says. Names count for certain only at its head, where an address names its divisions. */
export function readAddress(book: DivisionBook, address: string | null): AddressClaim {
  const text = plainPlace(address);
  const head = readHead(book, text);
  const rest = text.slice(head.length);
  const claim = claimOf(book, head.meant);
  const hints = unitsNamedIn(book, rest);
  if (claim.kind !== 'UNIT' || isFirm(book, head, rest)) {
    const isCounty = head.meant.every((one) => levelOf(one.regionId) === 'COUNTY');
    return { claim, hints, rest, isBare: claim.kind === 'FOREIGN' && head.steps === 1 && isCounty };
  }
  return { claim: { kind: 'OURS', regionId: book.scope }, hints: [claim.unit, ...hints], rest, isBare: false };
}

/** What the file's province, city and county columns say together: the narrowest of them that names a division. */
export function readColumns(book: DivisionBook, columns: readonly (string | null)[]): Claim {
  let meant: readonly Division[] = [];
  let last: Claim = silent;
  for (const column of columns) {
    const text = plainPlace(column);
    if (/^\d{6}$/.test(text)) return claimOfDivisionCode(book, text);
    const named = namedByColumn(book, text, meant);
    if (named.length > 0) {
      meant = named;
      last = claimOf(book, named);
    }
  }
  return last;
}

/** A column names its place alone, so a short name is as good as a full one. */
function namedByColumn(book: DivisionBook, text: string, within: readonly Division[]): readonly Division[] {
  if (text === '') return [];
  const named = [...(book.full.get(text) ?? []), ...(book.short.get(text) ?? [])];
  for (const outer of [within, []]) {
    const meant = admitted(book, named, outer);
    if (meant.length > 0) return meant;
  }
  const head = readHead(book, text);
  return head.length === text.length ? head.meant : [];
}
