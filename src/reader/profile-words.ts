const MONTH = String.raw`(?:\p{L}{3,10}\.?\s+(?:de\s+)?|\d{1,2}\s*[./]\s*)?`;
const YEAR = String.raw`(?:19|20)\d{2}`;
const NOW = String.raw`present|now|today|current(?:ly)?|ongoing|heute|jetzt|aujourd.hui|pr(?:é|e)sent|actuel\p{L}*|actualidad|actual(?:mente)?|presente|hoy|hoje|atual(?:mente)?|o momento|oggi|attuale|ora|heden|nu`;
const TO = String.raw`\s*(?:[-–—→~]|to|until|bis|à|jusqu.à|hasta|a|al|até|tot(?:\s+en\s+met)?|t\/m)\s*`;
const SINCE = String.raw`(?:since|seit|depuis|desde|dal|da|sinds)\s+`;

/** From when to when, as people write it in the seven languages that are read. */
export const PERIOD = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${MONTH}${YEAR}${TO}(?:${MONTH}${YEAR}|${NOW})|${SINCE}${MONTH}${YEAR})(?![\p{L}\d])`,
  'iu',
);

/** A length of time beside a period ("2 yrs 3 mos"), and how one is employed there ("Full-time"). */
export const BESIDE =
  /[·|,(]?\s*(?:\d+\s*(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|a(?:ñ|n)os?|mes(?:es)?|anni?|mesi|jaar|maand(?:en)?)\b\.?\s*)+\)?|[·|]\s*(?:full.time|part.time|contract|freelance|self.employed|internship|vollzeit|teilzeit|temps plein|temps partiel|jornada completa|tempo (?:pieno|integral)|voltijd|deeltijd)\s*$/giu;

/** Names of the parts of a CV that tell of work. */
export const WORK_SECTION =
  /^(?:(?:work|professional|employment|relevant)?\s*(?:experience|history)|employment|career(?: history)?|projects?|selected projects|berufserfahrung|beruflicher werdegang|werdegang|projekte|exp(?:é|e)riences?(?: professionnelles?)?|parcours(?: professionnel)?|projets|experiencia(?: (?:laboral|profesional))?|trayectoria|proyectos|experi(?:ê|e)ncia(?: profissional)?|projetos|esperienz[ae](?: (?:lavorativ[ae]|professional[ei]))?|progetti|werkervaring|loopbaan|projecten)\s*:?$/iu;

/** Names of those in which a person speaks of themselves in running text. */
export const ABOUT_SECTION =
  /^(?:about(?: me)?|summary|(?:professional |executive )?(?:summary|profile)|profil|kurzprofil|über mich|(?:à|a) propos|r(?:é|e)sum(?:é|e)|perfil(?: profesional| profissional)?|sobre m(?:í|i|im)|resumo|profilo|chi sono|profiel|over mij)\s*:?$/iu;

/** Names of those that tell of no work done: skills, schools, certificates, languages, praise by others. */
export const OTHER_SECTION =
  /^(?:education|(?:technical |core |key |top )?skills(?: & endorsements)?|competenc(?:ies|es)|technologies|tech stack|tools|languages|certifications?|certificates|licen[cs]es(?: & certifications)?|courses|awards|honou?rs(?: & awards)?|publications|references|recommendations|endorsements|interests|hobbies|activity|featured|contact|ausbildung|bildung|kenntnisse|f(?:ä|a)higkeiten|sprachen|zertifikate|weiterbildung|interessen|referenzen|kontakt|formation|comp(?:é|e)tences|langues|certificats|centres d.int(?:é|e)r(?:ê|e)t|loisirs|formaci(?:ó|o)n(?: acad(?:é|e)mica)?|educaci(?:ó|o)n|habilidades|aptitudes|conocimientos|idiomas|certificaciones|forma(?:ç|c)(?:ã|a)o(?: acad(?:ê|e)mica)?|educa(?:ç|c)(?:ã|a)o|compet(?:ê|e)ncias|certifica(?:ç|c)(?:õ|o)es|istruzione|formazione|competenze|lingue|certificazioni|opleiding(?:en)?|onderwijs|vaardigheden|talen|certificaten|interesses)\s*:?$/iu;

/** Words that name an occupation, in the seven languages: enough to tell a job from its employer. */
export const OCCUPATION =
  /\b(?:engineer|developer|programmer|scientist|analyst|architect|researcher|consultant|manager|director|head of|lead|founder|cto|ceo|intern|specialist|officer|designer|administrator|technician|teacher|professor|annotator|devops|sre|freelancer?)\b|(?:entwickler|ingenieur|wissenschaftler|berater|leiter|forscher|praktikant|werkstudent)|\b(?:ing(?:é|e)nieur|d(?:é|e)veloppeu|chercheu|consultant|responsable|stagiaire|chef de)|\b(?:ingenier|desarrollador|cient(?:í|i)fic|analista|consultor|jefe|becari|investigador)|\b(?:engenheir|desenvolvedor|cientista|gerente|estagi(?:á|a)ri|pesquisador)|\b(?:ingegnere|sviluppat|scienziat|consulente|responsabile|tirocinante|ricercator)|\b(?:ontwikkelaar|onderzoeker|adviseur|stagiair)/iu;
