import { render } from 'vitest-browser-vue';
import type { Component } from 'vue';
import { createMemoryHistory } from 'vue-router';
import { features } from '../features/index.ts';
import { messageFiles } from '../features/locales.ts';
import { createApi } from '../shared/api/api.ts';
import { createLanguages, type Language } from '../shared/i18n/language.ts';
import '../shared/theme/theme.css';
import { createConsoleRouter } from '../shell/router.ts';
import { answering, type Answers, type Asked } from './network.ts';

interface Scene {
  props?: Record<string, unknown>;
  slots?: Record<string, unknown>;
  /** Address on screen. */
  path?: string;
  answers?: Answers;
  language?: Language;
}

/**
 * Shows one component as in the console: words, addresses, cache and theme are real, only the network is not.
 *
 * `asked` holds every operation that was sent, in order; `signedOut` counts the answers that said UNAUTHENTICATED.
 */
export async function showScreen(component: Component, scene: Scene = {}) {
  const asked: Asked[] = [];
  const signedOut = { times: 0 };
  const languages = createLanguages(messageFiles, scene.language ?? 'zh-CN');
  // A part of a page is shown without the way to it.
  await languages.need(['shared', 'shell', ...features.map(({ name }) => name)]);
  const router = createConsoleRouter({ features, history: createMemoryHistory(), need: languages.need });
  await router.push(scene.path ?? '/370812');
  const api = createApi(
    {
      regionId: () => Number(router.currentRoute.value.params['regionId']) || null,
      language: () => languages.language.value,
      onSignedOut: () => (signedOut.times += 1),
    },
    [answering(scene.answers ?? {}, asked)],
  );
  const screen = await render(component, {
    props: scene.props,
    // The kit passes slots on as they are; their shape is the component's affair.
    slots: scene.slots as never,
    global: { plugins: [router, languages, api] },
  });
  return { asked, signedOut, router, languages, screen };
}
