const surnames = Array.from('林陈黄张李王吴刘蔡杨许郑谢郭洪曾邱廖赖周叶苏庄吕江何萧罗高潘简朱钟彭游詹胡施沈余');
const given = [
  '志明',
  '俊宏',
  '建良',
  '淑芬',
  '文雄',
  '家豪',
  '美玲',
  '信宏',
  '雅惠',
  '国华',
  '宗翰',
  '丽珠',
  '明德',
  '怡君',
];
const officers = ['国庆', '红梅', '建军', '晓东', '志强', '秀兰', '海涛', '丽华', '卫东', '玉芳', '长河'];

/** The n-th name of a list that is made up; no two of the first five hundred are alike. */
function nameOf(names: readonly string[], n: number): string {
  const surname = surnames[(n * 7 + Math.floor(n / surnames.length)) % surnames.length] ?? '';
  return `${surname}${names[n % names.length] ?? ''}`;
}

export const businesspersonName = (n: number): string => nameOf(given, n);
export const officerName = (n: number): string => nameOf(officers, n + 3);

/** A phone number that nobody has: the block is kept for examples. */
export const phoneOf = (n: number): string => `1390000${String(1000 + n).slice(-4)}`;
