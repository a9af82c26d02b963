import express, { type Express } from 'express';
import helmet from 'helmet';
import path from 'node:path';

const dist = path.resolve(import.meta.dirname, '../../../console/dist');

/** Nothing from outside, nothing inline: what runs in the page is what was built. */
export function guardHeaders(app: Express): void {
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      // The same for a browser that does not know frame-ancestors.
      xFrameOptions: { action: 'deny' },
      // The first address is often http on an inner network; a proxy that speaks https sets this itself.
      strictTransportSecurity: false,
    }),
  );
}

/** The built console: hashed assets for a year, everything else asked for anew; each address below is the console's. */
export function serveConsole(app: Express): void {
  app.use(
    '/assets',
    express.static(path.join(dist, 'assets'), { immutable: true, maxAge: '365d', fallthrough: false }),
  );
  app.use(express.static(dist, { index: false, maxAge: 0 }));
  app.get('/{*path}', (_request, response) => {
    response.setHeader('cache-control', 'no-cache');
    response.sendFile('index.html', { root: dist });
  });
}
