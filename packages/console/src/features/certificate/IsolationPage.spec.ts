import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { frameAnswers } from '../../testing/frame.ts';
import { showScreen } from '../../testing/screen.ts';
import certificate from './certificate.json';
import IsolationPage from './IsolationPage.vue';

const show = (language: 'zh-CN' | 'en') =>
  showScreen(IsolationPage, { path: '/370812/isolation', language, answers: { ...frameAnswers } });

it('E7 tells its readers when, how much and by what ways the wall was tried', async () => {
  await show('zh-CN');
  await expect.element(page.getByRole('region', { name: '泄露 0 处' })).toMatchTextContent(certificate.issuedOn);
  await expect
    .element(page.getByRole('region', { name: '接口' }))
    .toMatchTextContent(String(certificate.api.positions));
  await expect
    .element(page.getByRole('region', { name: '孪生库' }))
    .toMatchTextContent(certificate.twins.operations.toLocaleString('en'));
  await expect.element(page.getByRole('region', { name: '按途径' })).toMatchTextContent(/下载文件、上传文件、导出表格/);
});

it('says the same in English', async () => {
  await show('en');
  await expect.element(page.getByRole('region', { name: '0 leaks' })).toMatchTextContent(/none saw, changed/);
  await expect.element(page.getByRole('region', { name: 'Database' })).toMatchTextContent(/Tables/);
});
