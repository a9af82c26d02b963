/**
 * Issues the isolation certificate: runs its specs with five times the operations, and writes what they tried.
 *
 * `pnpm certificate`. What fails issues nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pkg from '../package.json' with { type: 'json' };
import { dayOf } from '../src/platform/clock.ts';
import type { Certificate } from './kit/certificate/parts.ts';
import { places, wordsOf } from './kit/certificate/report.ts';

const issuedOn = dayOf(new Date());

/** Runs a command of the server's folder; the process ends with it where it fails. */
function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${command} ended with ${status}: no certificate is issued`);
}

function issue(folder: string): void {
  const env = {
    CERTIFICATE_FOLDER: folder,
    CERTIFICATE_OPERATIONS: '10000',
    // Another day asks for other operations.
    CERTIFICATE_SEED: issuedOn.replaceAll('-', ''),
  };
  run('vitest', ['run', 'test/certificate.spec.ts', 'test/certificate-twins.spec.ts'], env);
  // Written by the specs that just ran.
  const part = (name: string) => JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as never;
  const certificate: Certificate = {
    version: pkg.version,
    issuedOn,
    api: part('api'),
    sql: part('sql'),
    twins: part('twins'),
  };
  writeFileSync(places.data, `${JSON.stringify(certificate, null, 2)}\n`);
  writeFileSync(places.words, wordsOf(certificate));
}

const folder = mkdtempSync(path.join(tmpdir(), 'lianxi-certificate-'));
try {
  issue(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
