import type { Client, Exchange } from '@urql/core';
import { inject, shallowRef, watch, type App, type InjectionKey, type ShallowRef } from 'vue';
import { makeClient, type Screen } from './client.ts';

export interface Api {
  client: Readonly<ShallowRef<Client>>;
  /** Forgets every answer: somebody else signed in, or nobody is any more. */
  renew: () => void;
  install: (app: App) => void;
}

const key: InjectionKey<Api> = Symbol('api');

/**
 * The way to the server: a client that is made anew whenever the region or the language on screen changes.
 *
 * `network` stands for the last steps of the way, where there is no server.
 */
export function createApi(screen: Screen, network?: Exchange[]): Api {
  const client = shallowRef(makeClient(screen, network));
  function renew() {
    client.value = makeClient(screen, network);
  }
  watch([screen.regionId, screen.language], renew, { flush: 'sync' });

  const api: Api = {
    client,
    renew,
    install(app) {
      app.provide(key, api);
      app.provide('$urql', client);
    },
  };
  return api;
}

/** The client on screen and the way to forget its answers. */
export function useApi(): Api {
  const api = inject(key);
  if (!api) throw new Error('createApi() was not installed');
  return api;
}
