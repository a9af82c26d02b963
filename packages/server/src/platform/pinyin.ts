import { pinyin } from 'pinyin-pro';

/** The initials of a Chinese name in lower case, as one types them to find somebody: 孟凡 is `mf`. Other letters stay. */
export const initialsOf = (name: string): string =>
  pinyin(name, { pattern: 'first', toneType: 'none', surname: 'head', type: 'array' })
    .join('')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

/** Characters of names and places that are read in two ways, neither of which the words around them settle for sure. */
const twoWays: Readonly<Record<string, readonly [string, string]>> = {
  乐: ['le', 'yue'],
  会: ['hui', 'kuai'],
  传: ['chuan', 'zhuan'],
  单: ['dan', 'shan'],
  厦: ['xia', 'sha'],
  参: ['can', 'shen'],
  长: ['chang', 'zhang'],
  朝: ['chao', 'zhao'],
  曾: ['ceng', 'zeng'],
  柏: ['bai', 'bo'],
  校: ['xiao', 'jiao'],
  盛: ['sheng', 'cheng'],
  藏: ['cang', 'zang'],
  行: ['hang', 'xing'],
  解: ['jie', 'xie'],
  调: ['diao', 'tiao'],
  贾: ['jia', 'gu'],
  车: ['che', 'ju'],
  都: ['du', 'dou'],
  重: ['chong', 'zhong'],
  降: ['jiang', 'xiang'],
};

/** So many characters of one name may be read otherwise, one at a time: more would be guesses. */
const mostOther = 3;

/**
 * How the letters of a name sound, one sound for each: first as the dictionary reads them together, then with each
 * character of two readings in its other one. A letter that is not Chinese sounds as it is written; ü is `v`.
 */
export function readingsOf(letters: readonly string[]): string[][] {
  const read = pinyin(letters.join(''), { toneType: 'none', type: 'array', v: true });
  const usual = letters.map((letter, i) => (read.length === letters.length ? (read[i] ?? letter) : letter));
  const others = letters.flatMap((letter, i) => {
    const other = twoWays[letter]?.find((sound) => sound !== usual[i]);
    return other ? [usual.with(i, other)] : [];
  });
  return [usual, ...others.slice(0, mostOther)];
}
