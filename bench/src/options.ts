import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contenders, type Contender } from './processes.ts';
import type { Size } from './world/rows.ts';

export interface Options {
  size: Size;
  /** Where the world lies; one that is kept is used again by the next run of the same size. */
  folder: string;
  isKept: boolean;
  rounds: number;
  /** Milliseconds of one sample, and of the warm-up before it. */
  ms: number;
  warmMs: number;
  clients: readonly number[];
  /** Names of operations and contenders to keep to; empty: all. */
  operations: readonly string[];
  contenders: readonly Contender[];
  /** Whether the table goes into docs/performance.md. */
  isWritten: boolean;
}

const help = `pnpm bench [options]
  --counties 3000 --enterprises 1000000 --visits 3000000   how much is there
  --rounds 5 --ms 1000 --warm 300 --clients 1,8,64         how it is measured
  --operation list-county --contender lianxi               only these; may be repeated
  --folder DIR   where the database lies; it is kept, and used again by a run of the same size
  --write        put the table into docs/performance.md
`;

/** A whole number that is at least 1; anything else ends the command with the name of the option. */
function whole(name: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`--${name} takes a whole number, not ${text}`);
  return Number(text);
}

/** What the command line asks for; null where it asked for help, which is printed. */
export function readOptions(): Options | null {
  const { values } = parseArgs({
    options: {
      counties: { type: 'string', default: '3000' },
      enterprises: { type: 'string', default: '1000000' },
      visits: { type: 'string', default: '3000000' },
      rounds: { type: 'string', default: '5' },
      ms: { type: 'string', default: '1000' },
      warm: { type: 'string', default: '300' },
      clients: { type: 'string', default: '1,8,64' },
      operation: { type: 'string', multiple: true, default: [] },
      contender: { type: 'string', multiple: true, default: [] },
      folder: { type: 'string' },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return null;
  }
  const number = (name: 'counties' | 'enterprises' | 'visits' | 'rounds' | 'ms' | 'warm') => whole(name, values[name]);
  return {
    size: { counties: number('counties'), enterprises: number('enterprises'), visits: number('visits') },
    folder: path.resolve(values.folder ?? path.join(tmpdir(), `lianxi-bench-${process.pid}`)),
    isKept: values.folder !== undefined,
    rounds: number('rounds'),
    ms: number('ms'),
    warmMs: number('warm'),
    clients: values.clients.split(',').map((text) => whole('clients', text)),
    operations: values.operation,
    contenders: values.contender.length === 0 ? contenders : values.contender.map(contenderNamed),
    isWritten: values.write,
  };
}

function contenderNamed(name: string): Contender {
  const found = contenders.find((one) => one === name);
  if (!found) throw new Error(`--contender is one of ${contenders.join(', ')}`);
  return found;
}
