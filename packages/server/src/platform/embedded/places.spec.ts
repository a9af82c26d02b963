import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nobody } from './account.ts';
import { chooseFolder, isOpenTo, makeOpenFolder } from './places.ts';

let home = '';

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'lianxi-places-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

describe('the data folder', () => {
  it('is the one wanted for a server that is not root, closed or not', () => {
    expect(chooseFolder(path.join(home, 'data'), null)).toBe(path.join(home, 'data'));
  });

  it('is the one wanted where the account of PostgreSQL can reach it', () => {
    chmodSync(home, 0o711);
    expect(chooseFolder(path.join(home, 'not/yet/there'), nobody)).toBe(path.join(home, 'not/yet/there'));
  });

  it('moves out of a closed home and leaves it closed', () => {
    const chosen = chooseFolder(path.join(home, 'checkout/.lianxi'), nobody, '/var/lib/lianxi');
    expect(chosen).toMatch(/^\/var\/lib\/lianxi\/data-[0-9a-f]{8}$/);
    expect(statSync(home).mode & 0o777).toBe(0o700);
  });

  it('is another one for another wish', () => {
    const chosen = ['one', 'other', 'one'].map((name) => chooseFolder(path.join(home, name), nobody));
    expect(new Set(chosen).size).toBe(2);
  });

  it('is closed where only the target of a link is', () => {
    const open = path.join(home, 'open');
    mkdirSync(path.join(home, 'closed/data'), { recursive: true });
    chmodSync(home, 0o755);
    mkdirSync(open, { mode: 0o755 });
    symlinkSync('../closed/data', path.join(open, 'link'));
    expect(isOpenTo(path.join(open, 'link'), nobody)).toBe(true);
    chmodSync(path.join(home, 'closed'), 0o700);
    expect(isOpenTo(path.join(open, 'link'), nobody)).toBe(false);
    expect(isOpenTo(open, nobody)).toBe(true);
  });

  it('is made passable, and what was there keeps its mode', () => {
    makeOpenFolder(path.join(home, 'new/data'));
    const modes = ['', 'new', 'new/data'].map((name) => statSync(path.join(home, name)).mode & 0o777);
    expect(modes).toEqual([0o700, 0o711, 0o711]);
  });
});
