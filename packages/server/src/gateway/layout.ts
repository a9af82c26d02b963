import { createHash } from 'node:crypto';
import { html, Html } from './html.ts';
import type { Say, Script } from './language.ts';

const css = `:root{color-scheme:light dark;--ink:#1c2430;--soft:#5c6370;--ground:#f5f7fa;--card:#fff;--line:#c9d0da;--brand:#1d5fbf;--on:#fff;--bad:#b3241a;--good:#1a7f4b}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#a9b1bd;--ground:#14181f;--card:#1d232c;--line:#46505e;--brand:#8ab6f8;--on:#10151c;--bad:#ff9d94;--good:#7fd6a6}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:17px/1.65 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main,header,footer{max-width:40rem;margin:0 auto;padding:1rem}header{display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between;align-items:baseline}
h1{font-size:1.4rem;line-height:1.35;margin:.5rem 0 .75rem}h2{font-size:1.15rem;margin:1.25rem 0 .5rem}h3{font-size:1rem;margin:.75rem 0 .25rem}
section,form.card{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1rem;margin:0 0 1rem;overflow-wrap:anywhere}
section>:first-child{margin-top:0}section>:last-child,dd:last-child{margin-bottom:0}
a{color:var(--brand)}a,button,summary{min-height:44px}.go,button{display:inline-flex;align-items:center;min-height:44px;padding:.4rem 1.1rem;border:0;border-radius:.5rem;background:var(--brand);color:var(--on);font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
.pair{display:flex;flex-wrap:wrap;gap:.5rem;margin:.35rem 0 0}button.quiet{background:none;color:var(--brand);border:1px solid}
header a,nav a,p>a{display:inline-flex;align-items:center}
:focus-visible{outline:3px solid var(--brand);outline-offset:2px}
label,legend{font-weight:600;display:block;padding:0}fieldset{border:0;margin:0 0 1rem;padding:0}.field{margin:0 0 1rem}
.pick{display:flex;gap:.6rem;align-items:center;min-height:44px;font-weight:400}.pick input{width:1.35rem;height:1.35rem;flex:none}
textarea,input[type=text],input[type=date],select{width:100%;min-height:44px;padding:.5rem .6rem;font:inherit;color:inherit;background:var(--ground);border:1px solid var(--soft);border-radius:.5rem}
textarea{min-height:6.5rem}.soft{color:var(--soft)}.bad{color:var(--bad);font-weight:600}.good{color:var(--good);font-weight:600}.number{font-size:1.35rem;font-weight:700;font-variant-numeric:tabular-nums;letter-spacing:.03em}
ul{padding-left:1.2rem;margin:.25rem 0}dl{margin:0}dt{color:var(--soft)}dd{margin:0 0 .6rem}nav ul{list-style:none;padding:0}`;

/** Nothing runs and nothing is fetched: the one style stands in the page, and the policy knows it by its hash. */
export const contentPolicy = [
  `default-src 'none'`,
  `style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
].join('; ');

/** How a page stands: in which script, and where its own address lies. */
export interface Frame {
  say: Say;
  script: Script;
  /** The way to the start of what the token opens; null where there is none. */
  home: string | null;
  /** The page's own address, without the choice of a script. */
  here: string;
}

const style = new Html(`<style>${css}</style>`);

/** A whole page. Its title is its heading, and the choice of a script stands above it. */
export function page({ say, script, home, here }: Frame, title: string, body: Html): string {
  const other = script === 'hans' ? 'hant' : 'hans';
  const lang = script === 'hans' ? 'zh-Hans' : 'zh-Hant';
  const whole = html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${style}
      </head>
      <body>
        <header>
          ${home === null ? html`<span>${say('企业联系服务')}</span>` : html`<a href="${home}">${say('企业联系服务')}</a>`}<a
            href="${here}?lang=${other}"
            hreflang="zh-${other === 'hans' ? 'Hans' : 'Hant'}"
            lang="zh-${other === 'hans' ? 'Hans' : 'Hant'}"
            >${other === 'hans' ? '简体中文' : '繁體中文'}</a
          >
        </header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
  return whole.text;
}
