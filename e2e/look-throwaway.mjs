import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
const { launchOptions } = await import('./browser.ts');
const base = 'http://127.0.0.1:4873';
const [, , who, list, tag] = process.argv; // list: name=path,name=path
const b = await chromium.launch(launchOptions);
for (const [size, w, h] of [
  ['phone', 390, 844],
  ['desk', 1440, 900],
])
  for (const theme of ['light', 'dark']) {
    const c = await b.newContext({
      viewport: { width: w, height: h },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      colorScheme: theme,
    });
    await c.request.post(base + '/graphql', {
      headers: { 'content-type': 'application/json' },
      data: {
        query: 'mutation($i:SignInInput!){signIn(input:$i){viewer{loginName}}}',
        variables: { i: { loginName: who, password: 'lianxi-demo-2014' } },
      },
    });
    const p = await c.newPage();
    p.on('console', (m) => m.type() === 'error' && console.log('console', m.text()));
    for (const one of list.split(',')) {
      const [name, path] = one.split('=');
      await p.goto(base + path);
      await p.locator('main h1').first().waitFor();
      await p.waitForTimeout(1200);
      if (name.endsWith('!')) {
        await p.getByRole('button', { name: '发送验证码' }).first().click();
        await p.waitForTimeout(500);
      }
      await p.screenshot({
        path: `/tmp/wtc-look/${tag}-${name.replace('!', '')}-${size}-${theme}.png`,
        fullPage: true,
      });
    }
    await c.close();
  }

for (const one of list.split(',')) {
  const name = one.split('=')[0].replace('!', '');
  const p = await b.newPage({ viewport: { width: 1900, height: 1000 } });
  const img = (s, t, w) =>
    `<img style="width:${w}px;vertical-align:top;margin:4px" src="data:image/png;base64,${readFileSync(`/tmp/wtc-look/${tag}-${name}-${s}-${t}.png`).toString('base64')}">`;
  await p.setContent(
    '<body style="margin:0;background:#888;white-space:nowrap;height:1000px;overflow:hidden">' +
      img('phone', 'light', 330) +
      img('phone', 'dark', 330) +
      img('desk', 'light', 590) +
      img('desk', 'dark', 590),
  );
  await p.waitForTimeout(200);
  await p.screenshot({ path: `/tmp/wtc-look/sheet-${tag}-${name}.png` });
  await p.close();
}
await b.close();
