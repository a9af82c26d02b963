import { createApp } from 'vue';
import { createWebHistory } from 'vue-router';
import App from './App.vue';
import { features } from './features/index.ts';
import { messageFiles } from './features/locales.ts';
import { createApi } from './shared/api/api.ts';
import { createLanguages } from './shared/i18n/language.ts';
import { watchArrivals } from './shared/page/arrival.ts';
import './shared/theme/theme.css';
import { createConsoleRouter } from './shell/router.ts';
import { signInAgain } from './shell/sign-in-again.ts';

const languages = createLanguages(messageFiles);
const router = createConsoleRouter({ features, history: createWebHistory(), need: languages.need });
const api = createApi({
  regionId: () => Number(router.currentRoute.value.params['regionId']) || null,
  language: () => languages.language.value,
  onSignedOut: () => void signInAgain(router),
});

watchArrivals(router);
createApp(App).use(languages).use(api).use(router).mount('#app');
