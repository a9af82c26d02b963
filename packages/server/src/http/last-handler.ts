import type { ErrorRequestHandler, NextFunction, Request, Response } from 'express';

/** A request that failed, and what there is to answer it with. */
export interface Failed {
  error: unknown;
  request: Request;
  response: Response;
}

/** The last handler of an Express app: it answers whatever failed before it. */
export const lastHandler =
  (answer: (failed: Failed) => void): ErrorRequestHandler =>
  // oxlint-disable-next-line max-params -- Express knows an error handler by its four parameters
  (error: unknown, request: Request, response: Response, _next: NextFunction): void =>
    answer({ error, request, response });
