/** How one language says what was done, and what it says that only looks like it. Words in small letters. */
export interface Telling {
  /** Words for the one who speaks, after which a deed may come: pronouns and the verbs that help them. */
  readonly speakers: string;
  readonly helpers: string;
  /** Forms of a deed at the beginning of a statement or after a speaker. */
  readonly deeds: RegExp;
  /** Forms that stand at the end of their clause. */
  readonly ends?: RegExp;
  /** Forms of a deed that goes on: after a speaker, or at the beginning in an entry that goes on. */
  readonly ongoing: RegExp;
  /** Names of deeds at the beginning, before one of `of`: "Entwicklung einer …". */
  readonly names: RegExp;
  readonly of: string;
  /** Words that have such a form and tell of no work: skills, schooling, praise. */
  readonly never: string;
}

/** The seven languages that are read. */
export const TELLINGS: readonly Telling[] = [
  {
    speakers: 'i we he she they',
    helpers: 'have ve has had also then successfully personally independently jointly single handedly co fine re pre',
    deeds: /^(?:\p{L}{2,}ed|built|rebuilt|led|wrote|rewrote|ran|made|took|grew|cut|drove|won|brought|taught|sped|kept|found|chose|oversaw|put|held|spent|gave|sold|bought|set|shrank|spun|got|fed|undertook|began|did)$/u,
    ongoing: /^(?:build|design|develop|train|deploy|ship|own|run|write|maintain|operate|lead|create|implement|analy[sz]e|integrate|automate|evaluate|fine|manage|serve|label|annotate|rate|review|migrate|monitor|optimi[sz]e|work)(?:s|es|ing)?$/u,
    names: /^(?:development|design|implementation|deployment|migration|creation|maintenance|construction|automation|evaluation|delivery|integration|optimi[sz]ation|annotation|labell?ing)$/u,
    of: 'of',
    never:
      'experienced advanced skilled interested certified motivated dedicated based focused specialized specialised distributed applied related needed supervised unsupervised embedded automated detailed talented seasoned driven accomplished registered licensed educated graduated studied learned learnt attended enrolled obtained earned received awarded endorsed recommended nominated excited inspired fascinated committed oriented required preferred used varied unlimited armed need seed speed feed breed need exceed proceed succeed indeed hundred sacred red bed',
  },
  {
    speakers: 'ich wir',
    helpers: 'habe haben hatte auch dort dabei erfolgreich selbst',
    deeds: /^(?:\p{L}{3,}(?:ierte|ierten)|baute|entwickelte|leitete|schrieb|führte|betrieb|verantwortete|senkte|steigerte|erstellte|entwarf|trainierte|wertete|setzte|brachte|etablierte|verbesserte|beschleunigte)n?$/u,
    ends: /^(?:(?:\p{L}{2,4})?ge\p{L}{2,}(?:t|en)|\p{L}{3,}iert|(?:ent|er|ver|be|über|unter)\p{L}{3,}t|entworfen|betrieben|beschrieben|verfasst)$/u,
    ongoing: /^(?:baue|entwickle|leite|schreibe|betreibe|verantworte|erstelle|entwerfe|trainiere|pflege|werte|arbeite)n?$/u,
    names: /^(?:(?:weiter|mit)?entwicklung|aufbau|ausbau|einführung|umsetzung|konzeption|konzeptionierung|implementierung|optimierung|migration|automatisierung|training|betrieb|leitung|erstellung|pflege|wartung|auswertung|analyse|entwurf|integration|bereitstellung|evaluierung|annotation|durchführung|programmierung)$/u,
    of: 'von vom der des eines einer',
    never: 'gesucht geeignet begeistert interessiert motiviert engagiert spezialisiert zertifiziert gelernt bevorzugt gewünscht gefordert bekannt erfahren orientiert qualifiziert fundiert strukturiert beherrscht angestrebt gern gerne bestimmt genannt gesamt bereit bericht bedarf',
  },
  {
    speakers: 'je j nous',
    helpers: 'ai avons y également aussi',
    deeds: /^(?:\p{L}{3,}(?<!it)é|exploité|recruté|construit|conduit|réduit|produit|écrit|mis|conçu|traduit|refait|permis)$/u,
    ongoing: /^(?:développe|construis|conçois|entraîne|déploie|maintiens|gère|dirige|écris|analyse|mets|crée|travaille)s?$/u,
    names: /^(?:développement|conception|mise|création|réalisation|déploiement|entraînement|automatisation|migration|refonte|optimisation|intégration|maintenance|analyse|pilotage|industrialisation|annotation|implémentation|évaluation|rédaction)$/u,
    of: 'de d du des en',
    never: 'passionné diplômé certifié motivé spécialisé expérimenté intéressé qualifié salarié employé associé apprécié souhaité exigé recommandé confirmé',
  },
  {
    speakers: 'yo nosotros',
    helpers: 'he hemos también',
    deeds: /^(?:\p{L}{3,}(?:(?<!it)é|í|amos)|\p{L}{3,}(?:aba|ía)|hice|puse|conduje|reduje|produje|desarrollado|construido|creado|implementado|diseñado|entrenado|desplegado|liderado|automatizado|\p{L}{3,}ó)$/u,
    ongoing: /^(?:desarrollo|construyo|diseño|entreno|despliego|mantengo|lidero|analizo|creo|implemento|trabajo)$/u,
    names: /^(?:desarrollo|diseño|implementación|creación|construcción|despliegue|entrenamiento|automatización|migración|optimización|integración|mantenimiento|análisis|liderazgo|puesta|anotación|evaluación)$/u,
    of: 'de del en',
    never: 'apasionado interesado certificado titulado especializado',
  },
  {
    speakers: 'eu nós',
    helpers: 'também',
    deeds: /^(?:\p{L}{3,}ei|desenvolvi|construí|reduzi|dirigi|escrevi|conduzi|produzi|fiz|pus|coordenei|\p{L}{3,}(?:amos|emos|imos))$/u,
    ongoing: /^(?:desenvolvo|construo|projeto|treino|mantenho|lidero|analiso|crio|implemento|trabalho)$/u,
    names: /^(?:desenvolvimento|criação|implementação|construção|implantação|treinamento|treino|automação|automatização|migração|otimização|integração|manutenção|análise|liderança|anotação|avaliação|concepção|projeto)$/u,
    of: 'de da do dos das',
    never: 'buscamos procuramos temos podemos queremos',
  },
  {
    speakers: 'io noi',
    helpers: 'ho abbiamo anche',
    deeds: /^(?:\p{L}{3,}(?:ato|ito|uto)|costruito|ridotto|scritto|messo|diretto|prodotto|condotto|fatto)$/u,
    ongoing: /^(?:sviluppo|costruisco|progetto|addestro|mantengo|guido|analizzo|creo|implemento|gestisco|lavoro)$/u,
    names: /^(?:sviluppo|progettazione|realizzazione|implementazione|creazione|costruzione|addestramento|automazione|migrazione|ottimizzazione|integrazione|manutenzione|analisi|gestione|messa|annotazione|valutazione)$/u,
    of: 'di del della dei delle in',
    never: 'appassionato interessato certificato laureato specializzato qualificato motivato orientato diplomato stato dato',
  },
  {
    speakers: 'ik wij we',
    helpers: 'heb hebben ook succesvol',
    deeds: /^(?:ontwikkelde|bouwde|leidde|schreef|ontwierp|trainde|zette|maakte|verbeterde|verlaagde|verhoogde|beheerde|implementeerde|automatiseerde|analyseerde|migreerde|integreerde)n?$/u,
    ends: /^(?:(?:\p{L}{2,4})?ge\p{L}{2,}(?:d|t|en)|(?:ont|ver|be|her)\p{L}{3,}(?:d|t)|ontworpen|verlaagd|geschreven)$/u,
    ongoing: /^(?:bouw|ontwikkel|leid|schrijf|ontwerp|train|beheer|maak|implementeer|analyseer|werk)$/u,
    names: /^(?:ontwikkeling|bouw|opzet|ontwerp|implementatie|migratie|automatisering|optimalisatie|integratie|onderhoud|beheer|analyse|training|uitvoering|annotatie)$/u,
    of: 'van',
    never: 'gezocht gewenst geïnteresseerd gemotiveerd gespecialiseerd gecertificeerd gepassioneerd gediplomeerd bekend bereid goed geleerd gestudeerd',
  },
];

/** Words that join two deeds. */
export const JOINERS = 'and und et y e en';

/** Words that open a statement before what was done in it: "As the first engineer, built …". */
export const OPENERS = 'as in within after during while with at for over from to als im während mit bei nach en dans au chez pendant como durante con desde em na no nel nella durante come tijdens bij in met';

/** Phrases after which a line tells what somebody wants, knows or has a liking for. */
export const WISHES: readonly string[] = [
  'a la recherche',
  'à la recherche',
  'alla ricerca',
  'apaixonad* por',
  'apasionad* por',
  'appassionat* di',
  'aspiring',
  'auf der suche',
  'begeistert',
  'busco',
  'cerco',
  'certified',
  'de apasiona',
  'eager to',
  'em busca',
  'en busca de',
  'endorsed',
  'endorsements',
  'excited about',
  'experience in',
  'experience with',
  'familiar with',
  'gepassioneerd',
  'hope to',
  'hoping to',
  'ich suche',
  'ik zoek',
  'interessad* em',
  'interesado en',
  'interessat* a',
  'interessiert an',
  'interested in',
  'intéressé* par',
  'je recherche',
  'keen to',
  'knowledge of',
  'kenntnisse in',
  'leidenschaft',
  'looking for',
  'looking to',
  'love to',
  'me apasiona',
  'on the lookout',
  'op zoek',
  'open to',
  'passie voor',
  'passion for',
  'passionate about',
  'passionné* par',
  'plan to',
  'procuro',
  'proficient in',
  'recommended by',
  'seeking',
  'skilled in',
  'want to',
  'will be',
  'would like to',
];
