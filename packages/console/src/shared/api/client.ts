import {
  cacheExchange,
  Client,
  fetchExchange,
  makeOperation,
  mapExchange,
  subscriptionExchange,
  type Exchange,
} from '@urql/core';
import { computed, type ComputedRef } from 'vue';
import { useRoute } from 'vue-router';
import { isSignedOut } from './problem.ts';
import { forwardToStream } from './stream.ts';

/** What each request says about the screen that asks, read at the moment of asking. */
export interface Screen {
  /** The region of the address, null outside any region. */
  regionId: () => number | null;
  language: () => string;
  /** Called when an answer says that nobody is signed in any more. */
  onSignedOut: () => void;
}

/** Headers that narrow a request to the region on screen and choose the language of its messages. */
function headersOf(screen: Screen): Record<string, string> {
  const regionId = screen.regionId();
  return {
    'accept-language': screen.language(),
    ...(regionId === null ? {} : { 'x-lianxi-region': String(regionId) }),
  };
}

const optionsOf = (screen: Screen) => () => ({ credentials: 'same-origin' as const, headers: headersOf(screen) });

/** Context of a query that is about all the viewer's regions, whichever of them is on screen. */
export const acrossRegions = { isAcrossRegions: true };

/** Requests over HTTP, subscriptions over server-sent events. */
const overNetwork = (screen: Screen): Exchange[] => [
  fetchExchange,
  subscriptionExchange({ forwardSubscription: forwardToStream(() => headersOf(screen)) }),
];

/**
 * A client for one region and one language.
 *
 * Its cache knows a query by text and variables only, not by headers: make a new one when either changes.
 */
export function makeClient(screen: Screen, network = overNetwork(screen)): Client {
  const nowhere: Screen = { ...screen, regionId: () => null };
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: optionsOf(screen),
    exchanges: [
      mapExchange({
        onOperation(operation) {
          if (operation.context['isAcrossRegions'] !== true) return operation;
          return makeOperation(operation.kind, operation, { ...operation.context, fetchOptions: optionsOf(nowhere) });
        },
        onResult(result) {
          if (isSignedOut(result.error)) screen.onSignedOut();
        },
      }),
      cacheExchange,
      ...network,
    ],
  });
}

/** The region on screen, from the address; 0 outside any region. */
export function useRegionId(): ComputedRef<number> {
  const route = useRoute();
  return computed(() => Number(route.params['regionId'] ?? 0));
}
