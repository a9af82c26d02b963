import type { Client } from '@urql/core';
import { inject, type Ref } from 'vue';

/** The client for the region and language on screen, for requests that no screen waits for. Read `.value` when asking. */
export function useClient(): Readonly<Ref<Client>> {
  const client = inject<Ref<Client>>('$urql');
  if (!client) throw new Error('No client was provided');
  return client;
}
