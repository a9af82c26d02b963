import { describe, expect, it } from 'vitest';
import { readNotice } from './notice-text.ts';

const days = (text: string, year = 2027) =>
  readNotice(text, year).map(({ day, kind, name }) => `${day} ${kind[0]} ${name}`);

describe('the text of a holiday notice', () => {
  it('names days off and worked weekends, with the weekdays and the lunar calendar in brackets', () => {
    const text = `经批准，现将节假日安排通知如下。
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（农历除夕、周五）至7日（周日）放假调休，共3天。1月31日（周日）、2月20日（周六）上班。
节假日期间，各地要妥善安排值班。`;
    expect(days(text)).toEqual([
      '2027-01-01 P 元旦',
      '2027-01-02 P 元旦',
      '2027-01-03 P 元旦',
      '2027-01-31 M 春节',
      '2027-02-05 P 春节',
      '2027-02-06 P 春节',
      '2027-02-07 P 春节',
      '2027-02-20 M 春节',
    ]);
  });

  it('goes over the end of a month, and of a year where it is written', () => {
    expect(days('一、国庆节：9月30日至10月2日放假。')).toEqual(
      ['2027-09-30', '2027-10-01', '2027-10-02'].map((day) => `${day} P 国庆节`),
    );
    expect(days('一、元旦：2026年12月31日至2027年1月1日放假。')).toEqual(['2026-12-31 P 元旦', '2027-01-01 P 元旦']);
    expect(days('三、清明节：4月5日放假。')).toEqual(['2027-04-05 P 清明节']);
  });

  it('may be a table of days, kinds and names', () => {
    expect(days('日期,类型,节日\n2027-01-01,节假日,元旦\n2027-01-03,调休上班,元旦\n2027-02-30,节假日,春节')).toEqual([
      '2027-01-01 P 元旦',
      '2027-01-03 M 元旦',
    ]);
  });

  it('that names none yields none', () => {
    expect([days(''), days('一、元旦：另行通知。'), days('随便写的')]).toEqual([[], [], []]);
  });
});
