export type CapitalCurrency =
  | 'CNY'
  | 'USD'
  | 'EUR'
  | 'JPY'
  | 'HKD'
  | 'TWD'
  | 'GBP'
  | 'KRW'
  | 'SGD'
  | 'AUD'
  | 'CAD'
  | 'CHF';

export interface Capital {
  /** Exact decimal text in the currency's base unit (yuan, not 10,000 yuan): `660000`. Null where nothing is known. */
  amount: string | null;
  currency: CapitalCurrency | null;
  /** Something is written, but nobody can say what amount it means: a bare number, an unknown unit. */
  isDoubtful: boolean;
}

const nothing: Capital = { amount: null, currency: null, isDoubtful: false };
const doubtful: Capital = { amount: null, currency: null, isDoubtful: true };

/** What registers write where they have nothing to write. */
const blank = /^(?:n\/?a|null|none|nil|无|暂无|不详|空|[-—–_/\\*.]+)?$/i;

const currencyWords: Record<CapitalCurrency, readonly string[]> = {
  CNY: ['人民币', 'RMB', 'CNY', '¥'],
  USD: ['美元', '美金', 'USD', 'US$', '$'],
  EUR: ['欧元', 'EUR', '€'],
  JPY: ['日元', '日圆', '日币', 'JPY'],
  HKD: ['港元', '港币', '港幣', '香港元', 'HKD', 'HK$'],
  TWD: ['新台币', '新台幣', '台币', '台幣', '新臺幣', 'TWD', 'NT$'],
  GBP: ['英镑', 'GBP', '£'],
  KRW: ['韩元', '韩圆', '韩币', '韩国元', 'KRW'],
  SGD: ['新加坡元', '新加坡币', '新币', 'SGD'],
  AUD: ['澳元', '澳大利亚元', '澳币', 'AUD'],
  CAD: ['加元', '加拿大元', '加币', 'CAD'],
  CHF: ['瑞士法郎', 'CHF'],
};
const isCurrency = (key: string): key is CapitalCurrency => Object.hasOwn(currencyWords, key);
const currencyOfWord = new Map<string, CapitalCurrency>();
for (const [currency, words] of Object.entries(currencyWords)) {
  if (isCurrency(currency)) for (const word of words) currencyOfWord.set(word, currency);
}

/** How many places a multiplier shifts the decimal point. */
const places: Record<string, number> = { '': 0, 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 };
const longestAmount = 18;

const words = [...currencyOfWord.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((word) => word.replace('$', '\\$'))
  .join('|');
const form = new RegExp(
  `^(?<before>${words})?(?<number>\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(?<decimals>\\d+))?` +
    `(?<times>万亿|千万|百万|十万|亿|万|千|百)?(?<yuan>[元圆])?(?<after>${words})?[元圆]?整?$`,
);

/** Full-width signs become half-width, spaces go, the brackets around a unit go: `１０（万美元）` becomes `10万美元`. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/万圆/g, '万元')
    .replace(/萬/g, '万')
    .replace(/億/g, '亿')
    .replace(/^(.*\d.*?)\(([^()]+)\)$/, '$1$2')
    .replace(/[a-z]+/g, (letters) => letters.toUpperCase());

/** Moves the decimal point to the right on the text itself: a float would lose the last places of a large capital. */
function shifted(whole: string, decimals: string, by: number): string {
  const digits = whole + decimals.padEnd(by, '0').slice(0, by);
  const rest = decimals.slice(by).replace(/0+$/, '');
  const amount = digits.replace(/^0+(?=\d)/, '');
  return rest === '' ? amount : `${amount}.${rest}`;
}

/** The currency that the words say; CNY where only 元 or 万 stands; undefined where they contradict each other. */
function currencyOf(before: string | undefined, after: string | undefined): CapitalCurrency | undefined {
  const first = before === undefined ? undefined : currencyOfWord.get(before);
  const last = after === undefined ? undefined : currencyOfWord.get(after);
  if (first !== undefined && last !== undefined && first !== last) return undefined;
  return first ?? last ?? 'CNY';
}

/**
 * Reads a registered capital as registers write it: `66万人民币`, `1,200(万元人民币)`, `20万美元`, `30万`.
 *
 * 万 without a currency is 10,000 yuan. A bare number is doubtful: it may be yuan or 10,000 yuan, so it gives no
 * amount. N/A and empty text mean that nothing is known, which is never 0. The caller keeps the text itself.
 */
export function readCapital(text: string): Capital {
  const written = plain(text);
  if (blank.test(written)) return nothing;
  const { before, number, decimals = '', times = '', yuan, after } = form.exec(written)?.groups ?? {};
  if (number === undefined) return doubtful;
  const saysUnit = times !== '' || yuan !== undefined || before !== undefined || after !== undefined;
  const currency = currencyOf(before, after);
  if (!saysUnit || currency === undefined) return doubtful;
  const amount = shifted(number.replaceAll(',', ''), decimals, places[times] ?? 0);
  const [whole = ''] = amount.split('.');
  return whole.length > longestAmount ? doubtful : { amount, currency, isDoubtful: false };
}
