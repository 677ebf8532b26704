/** A way to write a currency. `sure` is false for signs that several countries share. */
export interface CurrencyMark {
  readonly mark: string;
  readonly currency: string;
  readonly sure: boolean;
}

/** ISO 4217 code of each mark. A bare "$" is read as US dollars unless a code stands beside it. */
export const CURRENCIES: readonly CurrencyMark[] = [
  { mark: '$', currency: 'USD', sure: false },
  { mark: 'A$', currency: 'AUD', sure: true },
  { mark: 'AED', currency: 'AED', sure: true },
  { mark: 'AU$', currency: 'AUD', sure: true },
  { mark: 'AUD', currency: 'AUD', sure: true },
  { mark: 'BRL', currency: 'BRL', sure: true },
  { mark: 'C$', currency: 'CAD', sure: true },
  { mark: 'CA$', currency: 'CAD', sure: true },
  { mark: 'CAD', currency: 'CAD', sure: true },
  { mark: 'CDN', currency: 'CAD', sure: true },
  { mark: 'CHF', currency: 'CHF', sure: true },
  { mark: 'CZK', currency: 'CZK', sure: true },
  { mark: 'DKK', currency: 'DKK', sure: true },
  { mark: 'EUR', currency: 'EUR', sure: true },
  { mark: 'EURO', currency: 'EUR', sure: true },
  { mark: 'EUROS', currency: 'EUR', sure: true },
  { mark: 'GBP', currency: 'GBP', sure: true },
  { mark: 'HK$', currency: 'HKD', sure: true },
  { mark: 'HUF', currency: 'HUF', sure: true },
  { mark: 'ILS', currency: 'ILS', sure: true },
  { mark: 'INR', currency: 'INR', sure: true },
  { mark: 'JPY', currency: 'JPY', sure: true },
  { mark: 'MX$', currency: 'MXN', sure: true },
  { mark: 'MXN', currency: 'MXN', sure: true },
  { mark: 'NOK', currency: 'NOK', sure: true },
  { mark: 'NZ$', currency: 'NZD', sure: true },
  { mark: 'NZD', currency: 'NZD', sure: true },
  { mark: 'PLN', currency: 'PLN', sure: true },
  { mark: 'R$', currency: 'BRL', sure: true },
  { mark: 'REAIS', currency: 'BRL', sure: true },
  { mark: 'RS', currency: 'INR', sure: true },
  { mark: 'RS.', currency: 'INR', sure: true },
  { mark: 'S$', currency: 'SGD', sure: true },
  { mark: 'SEK', currency: 'SEK', sure: true },
  { mark: 'SFR', currency: 'CHF', sure: true },
  { mark: 'SGD', currency: 'SGD', sure: true },
  { mark: 'US$', currency: 'USD', sure: true },
  { mark: 'USD', currency: 'USD', sure: true },
  { mark: 'ZAR', currency: 'ZAR', sure: true },
  { mark: 'ZŁ', currency: 'PLN', sure: true },
  { mark: '£', currency: 'GBP', sure: true },
  { mark: '€', currency: 'EUR', sure: true },
  { mark: '₪', currency: 'ILS', sure: true },
  { mark: '₹', currency: 'INR', sure: true },
];

/** Words after a number that multiply it. */
export const THOUSANDS = 'k|tsd\\.?|tausend|mil|thousand|mila|duizend';
/** Indian units: a lakh is 100,000; "LPA" is lakhs per annum. */
export const LAKHS = 'lpa|lakhs?|lacs?';
/** Words after a number that make it a company's money, never a person's pay. */
export const MILLIONS = 'mm|mn|mln|mio\\.?|mrd\\.?|mds?|bn|bi|tn|[mbt]|million(?:s|en)?|billion(?:s|en)?|trillion|milliards?|milliarden?|millones|milh(?:ões|ão)|milion[ei]|miliard[ei]|miljoen|miljard|crores?';

/** What may stand between the two ends of a range. */
export const RANGE = '(?:-|–|—|~|to|bis|und|and|up to|bis zu|à|a|au|et|até|e|y|hasta|al|tot|en|-to-|–to–)';

/** Words that say of an amount that it is pay. */
export const PAY_WORDS =
  'salar(?:y|ies)|pay|paid|compensation|comp|base|ote|wages?|rate|rates|remunerat\\p{L}+|earn|earns|earnings|per annum|gehalt|gehälter|\\p{L}*gehalts?|vergütung|verdienst|\\p{L}*lohn|stundensatz|tagessatz|brutto|salaires?|rémunération|rému|brute?s?|fixe|tjm|package|salario|sueldo|bruto|retribuci[oó]n|remuneração|salário|bolsa|ral|stipendio|retribuzione|lord[aoi]|salaris|loon|uurtarief|tarief|gratification|indemnité';

/** Words that say of an amount that it is something else. */
export const OTHER_WORDS =
  'bonus(?:es)?|sign[- ]?on|signing|relocation|referral|rais(?:ed?|ing)|funding|funded|fund|seed|series|valu(?:ed|ation)|revenues?|arr|sales|budgets?|stipends?|allowances?|reimburse\\p{L}*|401k|401\\(k\\)|equity|vouchers?|match\\p{L}*|savings?|tuition|training|wellness|insurance|credit|credits|investments?|invested|investors?|grants?|subsidy|expenses?|turnover|portfolio|deals?|contracts? worth|market|loans?|assets|spend|fees?|prizes?|donat\\p{L}+|weiterbildung\\p{L}*|zuschuss|monatlich steuerfrei|steuerfrei|gutschein\\p{L}*|umsatz|jobrad|prämien?|prime|primes|chiffre|levée|budgets?|titres?|tickets?|panier|repas|chèques?|intéressement|participation|factur\\p{L}+|ventas|presupuesto|inversi[oó]n|financia\\p{L}+|vale|auxílio|ajuda|faturamento|investimento|buoni|fatturato|omzet|opleiding\\p{L}*|reiskosten\\p{L}*|vakantiegeld|per credit|lifetime|discount|-week|per lecture';
