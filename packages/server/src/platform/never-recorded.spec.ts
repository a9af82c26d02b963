import { describe, expect, it } from 'vitest';
import { holdsPersonalNumber, namesPersonalField, speaksOfNever } from './never-recorded.ts';

describe('what an office writes into a field of its own', () => {
  it.each([
    '政治面貌',
    '是否党员',
    '宗 教 信 仰',
    '宗教·信仰',
    '民族成份',
    '是否退伍军人',
    '境外亲属',
    '台胞证號',
    '近期行程',
    '健康状况',
    '个人收入',
    '资产与营业收入',
    '微信记录',
    '人脸照片',
    '风险等级',
    '籍贯',
    'political stance',
    'Party member',
    'riskLevel',
    'ＰＡＳＳＰＯＲＴ',
  ])('speaks of what is never recorded: %s', (text) => {
    expect(speaksOfNever(text)).toBe(true);
  });

  it.each([
    '年用电量',
    '是否规上企业',
    '主导产品',
    '营业收入',
    '固定资产',
    '资产负债率',
    'Floor space',
    '环评批复日期',
  ])('may be kept: %s', (text) => {
    expect(speaksOfNever(text)).toBe(false);
    expect(namesPersonalField(text)).toBe(false);
  });

  it.each([
    '电话',
    '手 机 号',
    '身份证号',
    '出生日期',
    '联系人',
    '法定代表人',
    '性別',
    'Birthday',
    'mobilePhone',
    'E-mail',
  ])('is of a person: %s', (name) => {
    expect(namesPersonalField(name)).toBe(true);
  });
});

describe('a number that belongs to a person', () => {
  it.each([
    '13900001234',
    '请打 139 0000 1234',
    '+86-139-0000-1234',
    '１３９００００１２３４',
    '0537-3412345',
    '(0537)3412345',
    '+886 912 345 678',
    '0912-345-678',
    '370882197001011234',
    '37088219700101123X',
    '370882 19700101 123x',
    '370882700101123',
  ])('is found in %s', (text) => {
    expect(holdsPersonalNumber(text)).toBe(true);
  });

  it.each([
    '91370812MA3C1234X5',
    '913708120123456789',
    '2014-10-07',
    '1000万',
    '12345.67',
    '3号车间，共 1500 平方米',
    '37081220140001',
  ])('is not %s', (text) => {
    expect(holdsPersonalNumber(text)).toBe(false);
  });
});
