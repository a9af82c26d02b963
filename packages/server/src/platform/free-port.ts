import { createServer, type Server } from 'node:net';

/** A TCP port of this machine that nothing listens on at this moment; another process may take it the next. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject).listen(0, '127.0.0.1', () => {
      const port = portOf(probe);
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Resolves where `host:port` can be listened on, and rejects with the system's error (EADDRINUSE, EACCES,
 * EADDRNOTAVAIL) where not. Nothing stays open.
 */
export function tryPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject).listen({ port, host, exclusive: true }, () => probe.close(() => resolve()));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a numbered port.');
  return address.port;
}
