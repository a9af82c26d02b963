import 'reflect-metadata';
import { startApp } from '@lianxi/server/app';
import { contenderArguments, tellAddress } from './contender.ts';

const { urls } = contenderArguments();
const { url } = await startApp({
  urls: { ...urls, gateway: null },
  config: { port: 0, host: '127.0.0.1', trustProxy: false, now: null },
});
tellAddress(url);
