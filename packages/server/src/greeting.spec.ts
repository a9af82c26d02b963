import { describe, expect, it } from 'vitest';
import { greeting } from './greeting.ts';
import { readConfig } from './platform/config.ts';

const url = 'http://127.0.0.1:4000';
const nothing = { setupPath: null, demoSignIns: [] };

describe('what a started server says', () => {
  it('is where it is and how it stops', () => {
    const said = greeting({ url, config: readConfig({ LIANXI_DATA: '/srv/lianxi' }), first: nothing });
    expect(said).toContain(
      '  Console 控制台  http://127.0.0.1:4000/\n  GraphQL         http://127.0.0.1:4000/graphql\n',
    );
    expect(said).toContain('/srv/lianxi');
    expect(said).toContain('Ctrl+C');
  });

  it('lines up the demo sign-ins, Chinese characters being two columns wide', () => {
    const demoSignIns = [
      { loginName: 'wang', password: 'secret', displayName: '王小明', place: '任城区' },
      { loginName: 'administrator', password: 'secret', displayName: 'Li', place: '济宁市' },
    ];
    const said = greeting({ url, config: readConfig({}), first: { setupPath: null, demoSignIns } });
    expect(said).toContain(
      '  wang           secret         王小明     任城区\n  administrator  secret         Li         济宁市',
    );
  });

  it('is the link for the first administrator while there is none', () => {
    const first = { setupPath: '/welcome/abc', demoSignIns: [] };
    expect(greeting({ url, config: readConfig({}), first })).toContain('  http://127.0.0.1:4000/welcome/abc');
  });

  it('never holds the address of an external database', () => {
    const database = 'postgres://lianxi_app:secret@db/lianxi';
    const config = readConfig({ DATABASE_URL: database, DATABASE_WORKER_URL: database.replace('app', 'worker') });
    expect(greeting({ url, config, first: nothing })).not.toContain('secret');
  });

  it('names an address to type where it listens everywhere', () => {
    const config = readConfig({ LIANXI_HOST: '0.0.0.0' });
    expect(greeting({ url: 'http://localhost:4000', config, first: nothing })).toContain('  http://127.0.0.1:4000/\n');
  });
});
