import { createElement, useEffect, useState, type ReactElement } from 'react';
import { ask } from './api.ts';
import { say } from './words.ts';

type Caller = 'asking' | 'nobody' | 'unreachable' | { name: string };

async function whoAsks(): Promise<Caller> {
  const { data } = await ask({ query: '{ viewer { displayName } }' });
  // The one selection above.
  const viewer = (data as { viewer: { displayName: string } | null } | null | undefined)?.viewer;
  return viewer ? { name: viewer.displayName } : 'nobody';
}

/** Says with whose rights requests are sent, or that nobody is signed in and where to do so. */
export function Caller(): ReactElement {
  const [caller, setCaller] = useState<Caller>('asking');
  useEffect(() => {
    whoAsks().then(setCaller, () => setCaller('unreachable'));
  }, []);
  const text = typeof caller === 'object' ? say.as(caller.name) : say[caller];
  return createElement(
    'p',
    { role: 'status' },
    text,
    caller === 'nobody' && createElement('a', { href: '/sign-in' }, say.signIn),
  );
}
