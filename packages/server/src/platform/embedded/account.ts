import { chownSync, existsSync, statSync } from 'node:fs';

/** The system account PostgreSQL runs as. */
export interface Account {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root; 65534 is `nobody` on every Linux and needs no entry in /etc/passwd. */
export const nobody: Account = { uid: 65534, gid: 65534 };

/**
 * The account to run PostgreSQL as, or null for the one this process has. Root runs a cluster that is there already as
 * whoever made it, since PostgreSQL reads no other's.
 */
export function postgresAccount(cluster: string): Account | null {
  if (process.getuid?.() !== 0) return null;
  if (!existsSync(cluster)) return nobody;
  const { uid, gid } = statSync(cluster);
  return uid === 0 ? nobody : { uid, gid };
}

/** Hands a file or folder to the account; nothing happens where PostgreSQL runs as this process's own user. */
export function giveTo(account: Account | null, path: string): void {
  if (account) chownSync(path, account.uid, account.gid);
}

/** This process's own account where PostgreSQL has another, else null. */
export function ownAccount(postgres: Account | null): Account | null {
  return postgres && { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
}
