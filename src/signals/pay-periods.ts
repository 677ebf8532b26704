import type { Period } from '../domain/verdict.ts';

/** How languages say for what time pay is meant; the alternatives of one regular expression, in lower case. */
export const PERIODS: readonly { readonly period: Period; readonly words: string }[] = [
  {
    period: 'hour',
    words: '\\/ ?(?:h|hr|hour|std|stunde|heure|hora|ora|uur)|per hour|an hour|per hr|hourly|p\\/h|pro stunde|die stunde|stundenlohn|stundensatz|stündlich|de l.heure|par heure|horaire|por hora|la hora|all.ora|orari[ao]?|per uur|uurtarief|uurloon',
  },
  {
    period: 'day',
    words: '\\/ ?(?:d|day|tag|jour|j|día|dia|giorno|dag)|per day|a day|daily|pro tag|tagessatz|par jour|tjm|por día|por dia|al día|al giorno|per dag|dagtarief',
  },
  { period: 'week', words: '\\/ ?(?:w|wk|week|woche|semaine|semana)|per week|a week|weekly|pro woche|par semaine|por semana' },
  {
    period: 'month',
    words:
      '\\/ ?(?:m|mo|month|monat|mois|mes|mês|mese|maand)|per month|a month|monthly|pro monat|im monat|monatlich\\p{L}*|(?:brutto)?monats(?:gehalt|lohn|brutto)|bruttomonatsgehalt|par mois|mensuel(?:s|le|les|lement)?|al mes|mensual(?:es)?|por mes|por mês|ao mês|mensa(?:l|is|lmente)|al mese|mensil[ei]|per maand|maandelijks|maandsalaris|bruto maandsalaris',
  },
  {
    period: 'year',
    words:
      '\\/ ?(?:y|yr|year|jahr|an|année|año|ano|anno|jaar)|per year|a year|per annum|p\\.? ?a\\.?|annual|annually|annualized|yearly|pro jahr|im jahr|jährlich\\p{L}*|jahres\\p{L}+|bruttojahresgehalt|par an|annuel(?:s|le|les|lement)?|al año|anual(?:es|mente)?|por año|por ano|ao ano|all.anno|annu[aoi]|annual[ei]|ral|per jaar|jaarlijks|jaarsalaris|pa',
  },
];
