import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isConsoleStale } from './console-build.ts';

const YESTERDAY = new Date('2026-03-01T08:00:00Z');
const TODAY = new Date('2026-03-02T08:00:00Z');

let packages = '';
const inConsole = (name: string) => path.join(packages, 'console', name);

function put(file: string, at: Date): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '');
  for (const changed of [file, path.dirname(file)]) utimesSync(changed, at, at);
}

beforeEach(() => {
  packages = mkdtempSync(path.join(tmpdir(), 'lianxi-console-'));
  put(path.join(packages, 'schema/src/index.ts'), YESTERDAY);
  put(inConsole('index.html'), YESTERDAY);
  put(inConsole('src/main.ts'), YESTERDAY);
});
afterEach(() => {
  rmSync(packages, { recursive: true });
});

describe('the console', () => {
  it('is stale where nothing is built', () => {
    expect(isConsoleStale(inConsole(''))).toBe(true);
  });

  it('is fresh where it was built after its sources, whatever happened to specs', () => {
    put(inConsole('dist/index.html'), TODAY);
    put(inConsole('src/main.spec.ts'), TODAY);
    expect(isConsoleStale(inConsole(''))).toBe(false);
  });

  it.each(['src/main.ts', 'src/new/page.vue', 'vite.config.ts', '../schema/src/rules.ts'])(
    'is stale once %s is younger',
    (source) => {
      put(inConsole('dist/index.html'), YESTERDAY);
      put(inConsole(source), TODAY);
      expect(isConsoleStale(inConsole(''))).toBe(true);
    },
  );

  it('is stale once a source is taken away', () => {
    put(inConsole('src/pages/old.vue'), YESTERDAY);
    put(inConsole('dist/index.html'), YESTERDAY);
    rmSync(inConsole('src/pages/old.vue'));
    expect(isConsoleStale(inConsole(''))).toBe(true);
  });

  it('is what is built where the sources are not there', () => {
    rmSync(inConsole('src'), { recursive: true });
    rmSync(inConsole('index.html'));
    rmSync(path.join(packages, 'schema'), { recursive: true });
    put(inConsole('dist/index.html'), YESTERDAY);
    expect(isConsoleStale(inConsole(''))).toBe(false);
  });
});
