import './workers.ts';
import 'graphiql/style.css';
import './explorer.css';
import { GraphiQL } from 'graphiql';
import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ask } from './api.ts';
import { Caller } from './Caller.ts';
import { exampleTabs } from './examples.ts';
import { language, say } from './words.ts';

document.documentElement.lang = language;
document.title = say.title;

/** Takes the tabs back to the examples; what was written in them is gone. */
function restore(): void {
  sessionStorage.clear();
  location.reload();
}

const bar = createElement(
  'header',
  { className: 'bar' },
  createElement('h1', null, say.title),
  createElement(Caller),
  createElement('p', { className: 'hint' }, say.key),
  createElement(
    'nav',
    { 'aria-label': say.title },
    createElement('button', { type: 'button', onClick: restore }, say.restore),
    createElement('a', { href: language === 'en' ? '/docs/en/' : '/docs/' }, say.docs),
    createElement('a', { href: '/' }, say.console),
  ),
);

/** GraphiQL shows a tab's variables once one changes to it; those of the first tab it has to be told. */
const isFirstVisit = sessionStorage.getItem('graphiql:tabState') === null;

const editor = createElement(
  GraphiQL,
  {
    fetcher: ({ query, variables, operationName }, options) =>
      ask({ query, variables, operationName }, options?.headers ?? {}),
    defaultTabs: exampleTabs,
    ...(isFirstVisit && { initialVariables: exampleTabs[0]?.variables ?? '' }),
    defaultEditorToolsVisibility: true,
    // What was written stays as long as the tab is open; an office's computers have several users.
    storage: sessionStorage,
    shouldPersistHeaders: false,
    showPersistHeadersSettings: false,
  },
  // Its own mark leads to the internet, which there is not.
  createElement(GraphiQL.Logo, null, 'GraphiQL'),
);

const host = document.querySelector('#explorer');
if (!host) throw new Error('the page has no place for the explorer');
createRoot(host).render(createElement(StrictMode, null, bar, createElement('main', null, editor)));
