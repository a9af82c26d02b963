import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const LOOKS_EVERY = 1000;

/** A process and the one that started it. */
interface Link {
  child: number;
  parent: number;
}

/**
 * Calls `gone`, once, when npx or pnpm, through which this process was started, has ended: both die of a SIGTERM
 * without passing it on, and whoever sent it means the server. Started in another way, or where there is no /proc,
 * this does nothing; what stands above npx or pnpm may end freely.
 */
export function whenStarterEnds(gone: () => void): void {
  const links = linksToStarter(process.pid);
  if (links.length === 0) return;
  const watch = setInterval(() => {
    if (links.every(({ child, parent }) => parentOf(child) === parent)) return;
    clearInterval(watch);
    gone();
  }, LOOKS_EVERY);
  watch.unref();
}

/** From the process up to the highest runner of scripts that only shells and other runners separate from it. */
function linksToStarter(pid: number): Link[] {
  const links: Link[] = [];
  let reached = 0;
  for (let child = pid, parent = parentOf(child); parent !== null; child = parent, parent = parentOf(child)) {
    const kind = kindOf(parent);
    if (kind === 'other') break;
    links.push({ child, parent });
    if (kind === 'runner') reached = links.length;
  }
  return links.slice(0, reached);
}

function kindOf(pid: number): 'runner' | 'shell' | 'other' {
  const file = `/proc/${pid}/cmdline`;
  // npm writes its whole title into the first argument, hence the spaces.
  const [program = '', script = ''] = existsSync(file) ? readFileSync(file, 'utf8').split(/[\0 ]/) : [];
  const isRunner = (word: string) => /^(?:npm|npx|pnpm)(?:-cli)?(?:\.[cm]?js)?$/.test(path.basename(word));
  if (isRunner(program) || isRunner(script)) return 'runner';
  return /^(?:ba|da|z|a)?sh$/.test(path.basename(program)) ? 'shell' : 'other';
}

function parentOf(pid: number): number | null {
  const file = `/proc/${pid}/stat`;
  try {
    // After the name in brackets, which may hold anything, come the state and the parent.
    const [, parent] = readFileSync(file, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return Number(parent) || null;
  } catch {
    // It has ended, or this system has no /proc.
    return null;
  }
}
