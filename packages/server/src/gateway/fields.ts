import { randomUUID } from 'node:crypto';
import { html, type Html } from './html.ts';
import type { Frame } from './layout.ts';

/** The hidden fields of every form: a key by which it counts once however often it is sent. */
export const once = (): Html => html`<input type="hidden" name="once" value="${randomUUID()}" />`;

/** An address below the token's own, in the script that is being read. */
export const below = ({ home, script }: Frame, path: string): string =>
  `${(home ?? '').split('?')[0]}${path}?lang=${script}`;

/** What went wrong, told at once to whoever does not see it. */
export const problem = (error: string | undefined | false): Html | false =>
  error !== undefined && error !== false && html`<p class="bad" role="alert">${error}</p>`;
