/** Words after which the work that is named is not there. */
export const NEGATORS: readonly string[] = ['aren t', 'cannot', 'doesn t', 'don t', 'geen', 'instead of', 'isn t', 'kein*', 'ne pas', 'neither', 'never', 'nicht', 'niet', 'no', 'nor', 'not', 'ohne', 'pas de', 'rather than', 'sans', 'sem', 'senza', 'sin', 'without', 'won t', 'zonder'];

/** A word that negates in English and Spanish and means "in the" in Portuguese, where one of `PORTUGUESE` stands by. */
export const IN_THE = 'no';
export const PORTUGUESE: readonly string[] = ['com', 'da', 'dos', 'em', 'ou', 'uma', 'você'];

/** Phrases that hold such a word and take nothing away. */
export const NO_NEGATORS: readonly string[] = ['nicht nur', 'niet alleen', 'no later than', 'no matter', 'no sólo', 'no solo', 'not just', 'not limited to', 'not necessarily', 'not only', 'or not', 'sans oublier', 'why not'];

/** People beside whom one works and who do the work that their clause names. */
export const OTHER_PEOPLE: readonly string[] = [
  'ai team',
  'ai researchers',
  'data science team*',
  'data scientists',
  'data team*',
  'équipe data',
  'équipe ia',
  'équipe ml',
  'equipo de datos',
  'ki team',
  'machine learning engineers',
  'machine learning team*',
  'ml engineers',
  'ml researchers',
  'ml scientists',
  'ml team*',
  'modelling team*',
  'research scientists',
  'research team*',
  'researchers',
  'scientists',
];

/** Words that open what those people do. */
export const WHO: readonly string[] = ['which', 'who', 'whose', 'that', 'das', 'die', 'qui', 'que', 'che', 'dat'];

/** What those people do, said straight after them ("our data scientists train …"). */
export const THEIR_VERBS: readonly string[] = ['build', 'builds', 'design', 'designs', 'develop', 'develops', 'own', 'owns', 'train', 'trains', 'tune', 'tunes', 'trainiert', 'entraîne', 'entrena', 'treina', 'addestra', 'traint'];

/** Words that bring the line back to the one who is hired. */
export const YOU: readonly string[] = ['you', 'your', 'du', 'sie', 'vous', 'tu', 'usted', 'você', 'je', 'jij'];
