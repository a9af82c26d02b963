import { pinyin } from 'pinyin-pro';

/** The initials of a Chinese name in lower case, as one types them to find somebody: 孟凡 is `mf`. Other letters stay. */
export const initialsOf = (name: string): string =>
  pinyin(name, { pattern: 'first', toneType: 'none', surname: 'head', type: 'array' })
    .join('')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
