/**
 * How long an idle connection stays open: longer than the minute for which proxies keep theirs, so that it is the proxy
 * that closes it. One that closes here while the proxy sends its next request on it would answer nobody.
 */
export const keepAlive = { keepAliveTimeout: 75_000 };
