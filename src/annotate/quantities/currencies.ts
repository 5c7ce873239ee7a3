import type { Token } from '../words/tokens.ts';

/** A currency as ISO 4217, and the index of the first token after its sign or name. */
export interface ReadCurrency {
  readonly code: string;
  readonly next: number;
}

/** Reads a currency in front of an amount, from its first token: "$", "US$", "A$", "Rs.", "USD". */
export function readCurrencySign(tokens: readonly Token[], at: number): ReadCurrency | null {
  const token = tokens[at];
  if (!token) return null;
  const sign = tokens[at + 1];
  if (token.kind === 'word' && sign?.text === '$' && !sign.spaced) {
    const code = dollars.get(token.text.replaceAll('.', ''));
    return code ? { code, next: at + 2 } : null;
  }
  const code = signs.get(token.text) ?? (codes.has(token.text) ? token.text : undefined);
  if (code === undefined) return null;
  return { code, next: tokens[at + 1]?.text === '.' && token.kind === 'word' ? at + 2 : at + 1 };
}

/**
 * Reads a currency after an amount: "dollars", "US dollars", "euros", "pounds sterling", "EUR". `isLarge` says that the
 * amount has a magnitude ("5 million"): "won" and "pounds" are money only then.
 */
export function readCurrencyName(tokens: readonly Token[], at: number, isLarge: boolean): ReadCurrency | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first) return null;
  const pair = names.get(`${first.lower.replaceAll('.', '')} ${second?.lower ?? ''}`);
  if (pair) return { code: pair, next: at + 2 };
  const three = names.get(`${first.lower} ${second?.lower ?? ''} ${tokens[at + 2]?.lower ?? ''}`);
  if (three) return { code: three, next: at + 3 };
  if (first.text === '€' || first.text === '£') return { code: signs.get(first.text)!, next: at + 1 };
  const single = names.get(first.lower) ?? (isLarge ? largeNames.get(first.lower) : undefined);
  if (single) return { code: single, next: at + 1 };
  return codes.has(first.text) ? { code: first.text, next: at + 1 } : null;
}

const signs: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['Rs', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₴', 'UAH'],
]);

const dollars: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
  ['S', 'SGD'],
  ['NT', 'TWD'],
  ['R', 'BRL'],
  ['MX', 'MXN'],
]);

const codes = new Set(
  (
    'USD EUR GBP JPY CNY INR AUD CAD CHF NZD SEK NOK DKK RUB BRL ZAR MXN KRW TRY PLN CZK HUF ILS SGD HKD TWD THB IDR MYR ' +
    'PHP VND PKR BDT LKR NGN KES GHS EGP SAR AED QAR KWD UAH RON BGN ISK ARS CLP COP PEN'
  ).split(' '),
);

/** One code, then its names separated by strokes. */
const nameTable =
  'USD dollar|dollars|us dollar|us dollars|american dollars; AUD australian dollars; CAD canadian dollars; NZD new zealand dollars; ' +
  'HKD hong kong dollars; SGD singapore dollars; TWD taiwan dollars; EUR euro|euros; GBP pounds sterling|british pounds|sterling; ' +
  'JPY yen|japanese yen; CNY yuan|renminbi|chinese yuan; INR rupee|rupees|indian rupees; PKR pakistani rupees; LKR sri lankan rupees; ' +
  'RUB ruble|rubles|rouble|roubles|russian rubles; KRW south korean won|korean won; CHF swiss francs; MXN mexican pesos; ' +
  'ARS argentine pesos; PHP philippine pesos; SEK swedish kronor|swedish crowns; NOK norwegian kroner|norwegian crowns; ' +
  'DKK danish kroner|danish crowns; CZK czech crowns|czech koruna; HUF forints; PLN zloty|zlotys; TRY lira|turkish lira; ' +
  'ILS shekels|shekel; ZAR rand; BRL reais; THB baht; VND dong; MYR ringgit; IDR rupiah; NGN naira; UAH hryvnia|hryvnias; ' +
  'BDT taka; AED dirhams; SAR riyals';

const names = new Map<string, string>();
for (const row of nameTable.split('; ')) {
  const code = row.slice(0, 3);
  for (const name of row.slice(4).split('|')) names.set(name, code);
}

const largeNames: ReadonlyMap<string, string> = new Map([
  ['won', 'KRW'],
  ['pounds', 'GBP'],
  ['pound', 'GBP'],
]);
