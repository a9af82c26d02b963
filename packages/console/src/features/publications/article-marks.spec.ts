import { expect, it } from 'vitest';
import { countsOf, piecesOf } from './article-marks.ts';

it('cuts an article into what was judged and what stands between', () => {
  expect(
    piecesOf('共走访48家，收回40份。', [
      { start: 3, end: 6 },
      { start: 9, end: 12 },
    ]),
  ).toEqual([
    { text: '共走访', finding: null },
    { text: '48家', finding: 0 },
    { text: '，收回', finding: null },
    { text: '40份', finding: 1 },
    { text: '。', finding: null },
  ]);
});

it('loses nothing of the article, whatever was found in it', () => {
  const article = '一二三四五六';
  const overlapping = [
    { start: 0, end: 4 },
    { start: 2, end: 6 },
    { start: 6, end: 6 },
  ];
  for (const findings of [[], overlapping]) {
    expect(
      piecesOf(article, findings)
        .map(({ text }) => text)
        .join(''),
    ).toBe(article);
  }
});

it('counts the verdicts that occur, what has to be put right first', () => {
  expect(countsOf([{ verdict: 'MATCHES' }, { verdict: 'DIFFERS' }, { verdict: 'MATCHES' }])).toEqual([
    { verdict: 'DIFFERS', count: 1 },
    { verdict: 'MATCHES', count: 2 },
  ]);
});
