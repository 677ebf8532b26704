/**
 * Words by which a text is known as a job posting, in English, German, French, Spanish, Italian, Portuguese and Dutch.
 * Each entry is one kind of sign; a posting shows several kinds, a news article or a shop one by chance.
 */
export const HEADINGS = {
  duties:
    /responsibilit|what you.{0,6}ll (?:do|be doing|work on|own|build)|what you will (?:do|be doing)|your (?:role|mission|impact|tasks?|job|work)\b|the role|about the (?:role|job|position)|role overview|job description|job summary|duties|key (?:tasks|activities)|day.to.day|a day in the life|(?:ihre|deine|eure) (?:aufgaben|rolle|mission)|aufgaben|t(?:ä|ae)tigkeit|das erwartet dich|was dich erwartet|stellenbeschreibung|missions?\b|vos? (?:missions|responsabilit)|(?:le|votre) (?:poste|r(?:ô|o)le)|description du poste|responsabilid|funciones|tareas|tus? (?:funciones|misi(?:ó|o)n|rol)|qu(?:é|e) har(?:á|a)s|descripci(?:ó|o)n del puesto|responsabilit(?:à|a)|mansioni|attivit(?:à|a)|cosa farai|(?:il tuo|il) ruolo|atribui(?:ç|c)(?:õ|o)es|atividades|o que (?:voc(?:ê|e) )?(?:far(?:á|a)|vais fazer)|descri(?:ç|c)(?:ã|a)o da vaga|taken|werkzaamheden|wat ga je doen|jouw rol|functieomschrijving|de functie/i,
  requirements:
    /requirement|qualification|what you.{0,6}ll (?:need|bring)|what you (?:need|bring)|what we.{0,6}re looking for|what we look for|who you are|about you\b|you (?:have|bring|are)\b|your (?:profile|skills|background|experience)|must.haves?|nice to haves?|skills|experience|(?:dein|ihr) profil|profil\b|anforderungen|qualifikation|was du mitbringst|das bringst du mit|(?:votre|ton) profil|profil recherch|comp(?:é|e)tences|requisitos|perfil|qu(?:é|e) buscamos|requisiti|competenze|(?:il tuo )?profilo|cosa cerchiamo|qualifica(?:ç|c)|o que (?:buscamos|procuramos|esperamos)|functie-?eisen|wat (?:vragen wij|wij vragen|breng je mee|neem je mee)|jouw profiel|vereisten/i,
  offer:
    /benefit|perks|what we offer|we offer|why (?:join|work)|compensation|salary|wir bieten|das bieten wir|deine vorteile|benefits|avantages|nous (?:vous )?(?:offrons|proposons)|ofrecemos|beneficios|offriamo|cosa offriamo|benef(?:í|i)cios|oferecemos|wat (?:bieden wij|wij bieden)|arbeidsvoorwaarden/i,
} as const;

export const PHRASES: readonly RegExp[] = [
  /\b(?:we are|we're|is) (?:looking|searching) for|\bwe are (?:seeking|hiring)|\bis seeking\b|\bwir suchen\b|\bsuchen wir\b|nous recherchons|recherche (?:un|une)\b|\bbuscamos\b|\bcerchiamo\b|\bstiamo cercando\b|\bprocuramos\b|\bwij zoeken\b|zoeken wij|op zoek naar/i,
  /\byou(?:'ll| will)\b|\bthe (?:ideal )?candidate\b|\bas an? [\w/ -]{3,40}, you\b|\bdu (?:wirst|bist|entwickelst|arbeitest)\b|\bvous (?:serez|êtes|aurez)\b|\bser(?:á|a)s\b|\bsarai\b|\bvoc(?:ê|e) (?:ser(?:á|a)|ir(?:á|a))\b|\bje (?:gaat|bent|werkt)\b/i,
  /\byears?'? (?:of )?(?:\w+ ){0,3}experience|berufserfahrung|ans d.exp(?:é|e)rience|ann(?:é|e)es d.exp(?:é|e)rience|a(?:ñ|n)os de experiencia|anni di esperienza|anos de experi(?:ê|e)ncia|jaar (?:werk)?ervaring|bachelor|master'?s? degree/i,
  /full[- ]time|part[- ]time|permanent contract|vollzeit|teilzeit|unbefristet|\bCDI\b|\bCDD\b|temps plein|jornada completa|tempo (?:pieno|indeterminato)|tempo integral|\bCLT\b|voltijd|fulltime|\b(?:m\/[wf]\/[dx]|[wf]\/m\/[dx]|h\/f|f\/h|m\/v)\b/i,
  /equal opportunit|without regard to race|apply (?:now|for this|today)|how to apply|jetzt bewerben|bewerbung|postulez|candidature|inscr(?:í|i)bete|candidati\b|candidate-se|solliciteer/i,
  /salary (?:range)?|per (?:year|annum|hour)|base pay|gehalt|salaire|r(?:é|e)mun(?:é|e)ration|salario|stipendio|retribuzione|sal(?:á|a)rio|remunera(?:ç|c)|salaris/i,
];

/** Headings after which a page speaks of other jobs, or of the form, in the same languages. */
export const END_OF_POSTING =
  /^(?:similar|related|other|more|recommended) (?:jobs?|roles?|positions?|openings?|vacancies|opportunities)\b|^(?:jobs|people) (?:you (?:may|might)|also)|^you (?:may|might) also|^apply (?:for this (?:job|position|role)|now|here)\W*$|^submit (?:your )?application|^share this (?:job|page)|^(?:ähnliche|weitere) (?:jobs|stellen)|^jetzt bewerben\W*$|^(?:offres|postes) similaires|^postuler\W*$|^(?:ofertas|empleos|vagas) (?:similares|semelhantes|relacionad)|^(?:offerte|annunci) simili|^(?:vergelijkbare|soortgelijke|andere) vacatures/i;

/** Headings of the sections that a posting's body is made of, by which its innermost element is found. */
export const SECTION = new RegExp(
  `^(?:about\\b|who we are|über uns|qui sommes|sobre|chi siamo|over ons|wie zijn wij)|${HEADINGS.duties.source}|${HEADINGS.requirements.source}`,
  'i',
);

/** What a button says that leads to the form. */
export const APPLY =
  /^(?:apply|easy apply|quick apply|i.m interested|(?:jetzt |online )?bewerben|postuler|je postule|candidater|inscribirme|aplicar|postular(?:me)?|candidati|candidatar|candidate-se|solliciteer)\b.{0,30}$/i;

/** Titles of pages that list jobs. */
export const LIST_TITLE =
  /\b(?:jobs|vacancies|openings|stellenangebote|emplois|empleos|vagas|vacatures|offerte di lavoro)\b(?: (?:in|at|near|for|from|bei|à|en|em|bij)\b.*)?$|^(?:search|browse|find|all|open|current) (?:jobs|roles|positions)/i;
