import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/migrate.ts';
import { prepareDatabase, type Urls } from '../../src/platform/database/prepare.ts';
import { startEmbedded } from '../../src/platform/embedded/embedded.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The superuser's address, for copying the template and for dropping the copy only. */
    admin: string;
    /** The addresses of the migrated, empty database `template_lianxi`. */
    urls: Urls;
  }
}

/** One PostgreSQL for the whole run, with a migrated template that each spec file copies for itself. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lianxi-test-'));
  // As root, PostgreSQL runs under another account, which must be able to pass.
  chmodSync(folder, 0o755);
  const discard = () => rmSync(folder, { recursive: true, force: true });
  try {
    const postgres = await startEmbedded(folder, (line) => project.vitest.logger.log(line), { isThrowaway: true });
    const teardown = async () => {
      await postgres.stop();
      discard();
    };
    try {
      const urls = await prepareDatabase(postgres.adminUrl, folder, 'template_lianxi');
      await migrate(urls);
      project.provide('admin', postgres.adminUrl);
      project.provide('urls', urls);
      return teardown;
    } catch (cause) {
      await teardown();
      throw cause;
    }
  } catch (cause) {
    discard();
    throw cause;
  }
}
