import type { Group } from '../domain/signal.ts';

/**
 * The same meanings in German, Dutch, French, Spanish, Portuguese and Italian. A name that stands in another file
 * adds to that group, so that what is learned from English lines serves these too.
 */
export const LANGUAGES: readonly Group[] = [
  {
    name: 'swe',
    terms:
      'aplicaciones, applicaties, applications web, código, desarrollador*, desarrollar, desarrollo de software, desenvolvedor*, desenvolvimento, developpement logiciel, développeur*, développement, développer des applications, entwickler*, entwicklung von software, genie logiciel, ingegneria del software, ingeniero de software, ontwikkelaar*, programación, programador*, programmeer*, programmier*, programmazione, software-entwicklung, softwareentwickl*, softwareontwikkel*, sviluppat*, sviluppo software, sviluppo di applicazioni, webanwendung*',
  },
  {
    name: 'ml-word',
    terms:
      'algoritmos de aprendizaje, apprendimento automatico, apprentissage automatique, apprentissage machine, apprentissage profond, aprendizado de máquina, aprendizado profundo, aprendizagem automática, aprendizaje automático, aprendizaje profundo, maschinelle* lernen*, maschinellem lernen, maschinelles lernen, modelli di machine learning, modelos de machine learning, modèles de machine learning, ml-modelle*, ml-modellen, machine-learning-modelle*, modèles prédictifs, modelos preditivos, modelos predictivos, vorhersagemodelle*, neuronale netze, réseaux de neurones, redes neuronales, redes neurais',
  },
  {
    name: 'train',
    terms:
      "addestr*, addestramento su gpu, addestrerai, addestri, dados de treinamento, datos de entrenamiento, données d'entraînement, entraîn* de modèles, entraînement de modèles, entraînement sur gpu, entraîner, entraînes, entraînez, entrenamiento de modelos, entrenamiento en gpu, entrenar modelos, entrenará, entrenarás, entrenas, je traint, modell* trainieren, modellen trainen, modelltraining, sie trainieren, trainen van modellen, trainieren, trainierst, trainiert modelle, training auf gpu*, training von modellen, trainingsdaten, traint modellen, treinamento de modelos, treinamento em gpu, treinar modelos, treinas, treino de modelos, treino em gpu, tu entraînes, vai treinar, você treina",
  },
  {
    name: 'ai-vague',
    terms: "ia, inteligencia artificial, intelligence artificielle, intelligenza artificiale, ki, ki-lösung*, ki-projekte*, ki-anwendung*, ki-system*, künstliche intelligenz, künstlicher intelligenz, kunstmatige intelligentie, solutions d'ia, soluciones de ia, soluções de ia, soluzioni di ia",
  },
  {
    name: 'llm-word',
    terms:
      'genai-lösung*, generatieve ai, generative ki, generativer ki, grands modèles de langage, große sprachmodelle, großen sprachmodellen, ia generativa, ia générative, inteligencia artificial generativa, modelli aperti, modelli linguistici, modello linguistico, modelo de lenguaje, modelo de linguagem, modelos abertos, modelos abiertos, modelos de lenguaje, modelos de linguagem, modèle de langage, modèles de langage, modèles ouverts, offene modelle, offene sprachmodelle, open modellen, sprachmodell*, taalmodel*',
  },
  { name: 'agent', terms: 'agenten, agenti ai, agentes de ia, agentes inteligentes, agents ia, agents intelligents, ai-agenten, ki-agent*' },
  { name: 'chatbot', terms: 'asistente* virtual*, assistant conversationnel, assistants virtuels, assistente* virtua*, asistentes conversacionales, sprachassistent*' },
  {
    name: 'pipeline',
    terms:
      'alimentation de données, datenaufbereitung, datenintegration, datenpipeline*, datenstrecken, datenströme, datenverarbeitung, dataverwerking, flujos de datos, flussi di dati, flux de données, ingesta de datos, ingestion de données, ingestão de dados, ingegneria dei dati, ingénierie des données, ingeniería de datos, engenharia de dados, pipelines de dados, pipelines de données, pipelines de datos, procesamiento de datos, qualité des données, datenqualität, datakwaliteit, qualidade de dados, tratamento de dados, traitement de données',
  },
  {
    name: 'warehouse',
    terms:
      'almacén de datos, almacén oracle, armazém de dados, bancos de dados, base de données, bases de datos, bases de données, cargas do informatica, data-warehouse*, datamodel*, datamodelle*, datawarehouse, datenbank*, datenmodell*, dwh, décisionnel, entrepôt oracle, entrepôt* de données, flujos en talend, flussi talend, flux talend, laadprocess*, modelado de datos, modelagem de dados, modélisation de données, sternschema*, système décisionnel',
  },
  {
    name: 'stats',
    terms:
      'amostra*, analisi di sopravvivenza, analisi statistic*, analyse statistique, analyse* de survie, análise de sobrevivência, análise estatística, análisis de supervivencia, análisis estadístico, befragung*, bewonersenquête*, econometri*, encuestas, estadística, estatística, indagini, inferência, modelos estadísticos, modèles statistiques, métodos estatísticos, overlevingsanalyse*, regresion*, regressies, regressioni, regressões, régression*, serie storiche, series temporales, statistica, statistiek, statistik, statistik*, statistique*, statistisch*, steekproef*, stichprobe*, séries temporais, séries temporelles, tijdreeksen, umfrage*, zeitreihenanalyse*, échantillon*, économétr*, überlebenszeitanalyse*',
  },
  {
    name: 'dashboard',
    terms: 'auswertung*, berichte, berichtswesen, indicadores, indicateurs, informes, painéis, paneles de control, rapport*, rapportage*, relatórios, reportes, tableaux de bord, tableros, visualisierung*, visualisation de données, visualización de datos, visualização de dados, visualizzazione',
  },
  {
    name: 'insight',
    terms: 'analizar datos, analisar dados, análise de dados, análisis de datos, analisi dei dati, analyse de données, analyse des données, analyser les données, analysieren, data-analyse, datenanalyse*, erkenntnisse, handlungsempfehlung*, inzichten, prise de décision, tomada de decisão, toma de decisiones',
  },
  {
    name: 'stakeholder',
    terms:
      'abstimmung mit, afdelingen, ansprechpartner*, áreas de negocio, belanghebbenden, equipos multidisciplinares, équipes métier*, fachabteilung*, fachbereich*, équipes produit, interlocuteur*, métiers, parties prenantes, partes interesadas, partes interessadas, schnittstelle zwischen, samenwerk*, zusammenarbeit mit',
  },
  {
    name: 'project',
    terms: 'chef de projet, chefs de projet, gestão de projetos, gestión de proyectos, gestion de projet*, jefe de proyecto, pilotage, piloter, projektleit*, projektmanagement, projektplan*, projectmanage*, projectleider*, responsabile di progetto, gestione dei progetti, suivi de projet',
  },
  {
    name: 'customer',
    terms: 'accompagner les clients, asesor*, beratung, clienti, clientes, conseil, consultoría, consulenza, klant*, klanten, kund*, kunden, kundenprojekte*, nos clients',
  },
  {
    name: 'sales',
    terms:
      'akquise, avant-vente, comercial*, comisiones, comissão, commercial*, développement commercial, kwartaaldoelen, metas trimestrais, negociar e fechar, negociar y cerrar, neukunden*, nieuwe klanten, nuovi clienti, obiettivi trimestrali, objectifs trimestriels, objetivos trimestrales, prospectar, prospecter, provvigioni, quartalsziele, vendas, vendite, ventas, verkoop, vertrieb*',
  },
  { name: 'people', terms: 'anleitung, betreuung, équipe de, equipo de, führung*, leidinggeven, leitung, liderar, liderazgo, liderança, manager une équipe, mitarbeiter*, personalverantwortung, teamleit*' },
  { name: 'teach', terms: 'animez des formations, capacitación, cursos, enseign*, esercitazioni, formation, formations, impartirás cursos, lehre, lehrveranstaltung*, lesmateriaal, lezioni, onderwijs, schulst, schulung*, treinamentos, unterricht*, unterrichten' },
  {
    name: 'degree',
    terms:
      "abgeschlossenes studium, ausbildung, bac +*, bac+*, carrera, diplom*, diploma di laurea, école d'ingénieur*, ensino superior, formación, formação, grado, graduação, hbo*, hochschul*, informatica, informatik, informatique, ingeniería, ingénieur, laurea, licenciatura, mathematik, opleiding, studium, titulación, université, universidad, universidade, universitair*, wirtschaftsinformatik, wo-niveau",
  },
  {
    name: 'soft',
    terms:
      "analytische fähigkeiten, anglais, autonom*, autonomie, capacidad de, comunicación, comunicação, comunicazione, communicatieve, curiosité, deutsch, deutschkenntnisse, eigenverantwort*, engelse, englischkenntnisse, esprit d'équipe, esprit de synthèse, français, inglés, inglese, kommunikationsstärke, kommunikationsfähigkeit, kommunikativ*, lösungsorientiert*, neugier*, nederlands*, nivel de inglés, proactiv*, rigoureu*, rigueur, selbständig*, selbstständig*, teamfähig*, teamplayer, teamspeler, trabajo en equipo, trabalho em equipe, trabalhar em equipe, zelfstandig, zelfstandigheid",
  },
  {
    name: 'years',
    terms: "al menos, anni di esperienza, anos de experiência, ans d'expérience, années d'expérience, berufserfahrung, erste erfahrung*, expérience professionnelle, experiencia mínima, jaar ervaring, jahre erfahrung, mehrjährige, mindestens, minimaal, première expérience, werkervaring",
  },
  {
    name: 'req',
    terms:
      'bonne connaissance*, buona conoscenza, compétences, competenze, conhecimento*, conocimiento*, connaissance*, conoscenza, dominio, erfahrung im, erfahrung in, erfahrung mit, ervaring met, esperienza con, esperienza in, experiencia con, experiencia en, experiência com, experiência em, expérience avec, expérience en, fundierte, gute kenntnisse, kenntnis*, kennis van, maîtrise*, manejo de, requisitos, sicherer umgang, umgang mit, verständnis, vertraut mit',
  },
  {
    name: 'nice',
    terms: 'atout*, costituisce titolo, de preferencia, deseable, desejável, desejáveis, diferencial, diferenciais, di vantaggio, es un plus, est un plus, gradit*, idealerweise, idéalement, is een pré, meegenomen, pré, preferibilmente, se valora*, serait un plus, valorable, von vorteil, wünschenswert, vorteil*',
  },
  {
    name: 'duty',
    terms:
      'as suas responsabilidades, attività, aufgaben, aufgabengebiet, dein job, deine aufgaben, deine rolle, doel van de functie, en tant que, funciones, funções, ihre aufgaben, je bent verantwoordelijk, je gaat, jouw rol, jouw taken, mansioni, missions, missioni, o que você vai fazer, principales missions, responsabilidades, responsabilità, responsabilités, taken, tes missions, tu mission, tus funciones, votre mission, votre rôle, vos missions, was dich erwartet, wat ga je doen',
  },
  {
    name: 'benefit',
    terms:
      'arbeitszeiten, avantages, beneficios, chèque*, gehalt*, homeoffice, horario flexible, intéressement, mutuelle, offriamo, ofrecemos, oferecemos, pensioen*, plano de saúde, prime*, rtt, salaire, salaris, salario, seguro médico, tarifvertrag, télétravail, teletrabajo, thuiswerken, tickets restaurant, urlaub*, urlaubstage, vakantiedagen, vale alimentação, vale refeição, vergütung, vergoeding, wij bieden, wir bieten, was wir bieten, welfare',
  },
  {
    name: 'company',
    terms: 'chi siamo, gegründet, groupe, leader, nous sommes, notre entreprise, nossa empresa, nuestra empresa, onze organisatie, quem somos, quienes somos, qui sommes-nous, somos una empresa, somos uma empresa, standort*, über uns, unser team, unternehmen, wer wir sind, wie zijn wij, wij zijn, wir sind',
  },
  {
    name: 'legal',
    terms:
      'abilità protette, bewerb*, candidat*, candidatur*, categorie protette, deficiência, discapacidad, égalité des chances, geschlecht*, gleichberechtig*, handicap, igualdad de oportunidades, menschen mit behinderung, orientación sexual, pcd, processo seletivo, proceso de selección, schwerbehinder*, sollicit*, sollicitatie*',
  },
  { name: 'backend', terms: "conception d'api*, desarrollo de api*, desenvolvimento de apis, integrazione di sistemi, microsservi*, microservicios, schnittstellen, services web, servicios web" },
  { name: 'cloud', terms: 'cloudomgeving*, cloud-infrastruktur, environnements cloud, entornos cloud, infraestructura, infraestrutura, infrastruktur, nuvem, nube' },
  { name: 'testing', terms: 'kwaliteitsborging, pruebas unitarias, qualitätssicherung, tests unitaires, testautomatisierung, testes automatizados, testes unitários' },
  { name: 'security', terms: 'ciberseguridad, cibersegurança, cybersécurité, datenschutz, it-sicherheit, informatiebeveiliging, segurança, seguridad, sécurité, sicurezza informatica' },
  { name: 'hardware', terms: 'anlagen*, capteurs, elektronik, elektrotechnik, embarqué*, instandhaltung, maschinenbau, mécanique, messtechnik, mechatronik, steuerungstechnik, werktuigbouw*' },
  {
    name: 'vision',
    terms:
      "beeldherkenning, bildverarbeitung, detectores de objetos, détection d'objets, objectdetectie, objekterkenn*, redes de segmentación, redes de segmentação, reti di segmentazione, rilevatori di oggetti, réseaux de segmentation, segmentatienetwerk*, segmentierungsnetz*, traitement d'images, vision par ordinateur, visione artificiale, visión artificial, visión por computador, visão computacional",
  },
  { name: 'nlp', terms: 'procesamiento de lenguaje natural, processamento de linguagem natural, sprachverarbeitung, traitement automatique du langage, traitement du langage' },
  { name: 'product', terms: 'anforderungsmanagement, anforderungen, backlog produit, feuille de route, gestión de producto, gestão de produto, lastenheft*, recueil des besoins, requisitos de negocio, spécifications fonctionnelles' },
  {
    name: 'annot',
    terms:
      "annotateur*, annotation de données, annotator*, annotatore, annotatori, annoter, anotación, anotador*, anotar, anotação, antwoorden van een assistent, antworten bewerten, antworten eines chatbots, avaliar respostas, barème, begrenzungsrahmen, beoordelingsschema, bewertungsbogen, compara duas respostas, compararás dos respuestas, comparez deux réponses, confronterai due risposte, datenannotation, etichettatura, etiquetado, evaluar respuestas, modelantwoord*, musterantwort*, poligoni, polígonos, respostas de um assistente, respostas-modelo, respuestas de un asistente, respuestas modelo, risposte di un assistente, risposte modello, rotulagem, réponses d'un assistant, réponses modèles, rúbrica, transcrever, transcriberen, transcribir, transcrire, transkrib*, trascrivere, vergelijkt twee antwoorden, zwei antworten, étiquetage, étiqueter, évaluer les réponses",
  },
  { name: 'gig', terms: "freiberuflich*, indépendant, locuteur natif, madrelingua, muttersprach*, hablante nativo, falante nativo, horário flexível, por hora, de l'heure, übersetz*, traduc*, tradu*, traduzion*" },
  { name: 'office', terms: 'accueil, achats, boekhoud*, buchhalt*, comptab*, contabil*, contabilidad, einkauf, facturation, kasse, lager*, logistik*, logistique, marketing digital, nettoyage, personalwesen, recepción, ressources humaines, recursos humanos, soins, steuer*, tienda, verkauf*, verwaltung*, winkel*' },
  { name: 'admin', terms: 'anwendersupport, assistance technique, beheer, exploitation, maintien en condition, soporte técnico, suporte técnico, systemadministrat*, systeembeheer*, support utilisateurs' },
  { name: 'governance', terms: 'conformité, conformidade, cumplimiento, datenschutzrecht, dsgvo, rgpd, gouvernance, gobernanza, governança, lgpd, risikomanagement' },
  { name: 'research', terms: 'doctorat*, doutorado, forschung*, forschungsprojekt*, investigación, onderzoek*, pesquisa, promotion, publikation*, recherche, ricerca, thèse, veille technologique, wissenschaftlich*' },
  {
    name: 'build',
    terms:
      'aufbau, bouwen, concevoir, construire, construir, conception, creare, desarrollar, desenvolver, développer, diseñar, entwickeln, entwicklung, erstell*, gestalt*, implementar, implementieren, mettre en œuvre, mettre en place, ontwerpen, ontwikkelen, ontwikkeling, progettare, projetar, realizz*, sviluppare, umsetz*',
  },
  { name: 'integrate', terms: 'anbind*, einbind*, integración, integração, integrar, integrazione, integrer, integrier*, integreren' },
  { name: 'deploy', terms: 'bereitstell*, betrieb, déployer, déploiement, desplegar, despliegue, implantação, industrialisation, industrialiser, mise en production, mise en service, puesta en producción, uitrollen' },
  { name: 'evaluate', terms: 'avaliar, bewert*, évaluer, evaluar, mesurer, messen, prüfen, testen, überprüf*, valider, validar, validieren, valutare' },
  { name: 'support', terms: 'accompagner, apoiar, apoyar, begleit*, mitarbeit, mitwirk*, ondersteun*, participer, participar, soutenir, supportare, unterstütz*' },
  { name: 'collab', terms: 'arbeit* eng, collaborare, collaborer, colaborar, communiquer, samenwerken, travailler avec, zusammenarbeit*' },
  { name: 'lead', terms: 'animer, coordinar, coordenar, coordinare, encadrer, führen, gestire, leiten, steuern, verantwort*, verantwoordelijk*' },
  {
    name: 'rag',
    terms: 'busca semântica, buscador semántico, búsqueda semántica, dokumentensuche, motor de pesquisa semântica, pesquisa semântica, recherche documentaire, recherche sémantique, recuperación de documentos, recuperação de documentos, recupero di documenti, ricerca semantica, semantisch zoeken, semantische suche',
  },
  {
    name: 'vector',
    terms: 'banco vetorial, bancos vetoriais, base de datos vectorial, base vectorielle, bases vectoriales, bases vectorielles, busca vetorial, búsqueda vectorial, database vettoriale, database vettoriali, recherche vectorielle, ricerca vettoriale, vectordatabase*, vectorzoeken, vektordatenbank*, vektorsuche',
  },
  { name: 'tool', terms: "appel d'outils, appels d'outils, chamadas a ferramentas, chiamata di strumenti, chiamate a strumenti, llamadas a herramientas, tool-aufruf*, werkzeugaufruf*, werkzeuge für den agenten" },
  { name: 'guardrail', terms: 'barreras contra, garde-fou*, leitplanken' },
  {
    name: 'llm-eval',
    terms: 'antwortqualität, calidad de las respuestas, erzeugten antworten, gegenereerde antwoorden, kwaliteit van antwoorden, kwaliteit van de antwoorden, qualidade das respostas, qualità delle risposte, qualité des réponses, respostas geradas, respuestas generadas, risposte generate, réponses générées',
  },
  { name: 'finetune', terms: 'affiner des modèles, affinez, ajustarás modelos, ajuste fino, ajuste fino de modelos, dados de preferência, dati di preferenza, datos de preferencia, données de préférence, feinabstimmung, präferenzdaten, voorkeursdata' },
  {
    name: 'heldout',
    terms:
      "achtergehouden data, conjunto de prueba, dados reservados, dati tenuti da parte, datos reservados, données tenues à l'écart, jeu de test gelé, kreuzvalidierung, precisione e richiamo, precisión y exhaustividad, precisão e revocação, rappel et précision, tasa de error de palabra, taux d'erreur de mots, taxa de erro de palavras, trefferquote, validación cruzada, validation croisée, validazione incrociata, validação cruzada, woordfoutratio, worterkennungsrate, wortfehlerrate*, zurückgehalten*",
  },
  { name: 'mlops', terms: 'deriva de los modelos, dérive des modèles, hertrain*, hertraining, nachtrainieren, nachtraining, reentrenamiento*, reentrenar*, registre de modèles, registro de modelos, registro dei modelli, retreinar, retreino, riaddestr*, réentraînement*, réentraîner' },
  {
    name: 'dataset',
    terms: "conjunto de dados, conjunto de datos, conjuntos de dados, conjuntos de datos, corpus d'entraînement, corpus de entrenamiento, corpus de treino, corpus di addestramento, datensatz, datensätze, datensätzen, insiemi di dati, jeu de données, jeux de données, trainingscorpus, trainingsdata, trainingskorpus",
  },
  { name: 'speech', terms: 'akoestische modellen, akustische modelle, modelli acustici, modelos acústicos, modèles acoustiques, reconhecimento de fala, reconnaissance de la parole, reconocimiento de voz, riconoscimento vocale, spraakherkenning, spracherkennung' },
  { name: 'rl', terms: 'apprendimento per rinforzo, apprentissage par renforcement, aprendizado por reforço, aprendizagem por reforço, aprendizaje por refuerzo, belohnungsfunktion*, beloningsfunctie*, bestärkendes lernen, fonction* de récompense, funciones de recompensa, função de recompensa, verstärkendes lernen' },
  { name: 'reco', terms: 'aanbevelingssyste*, empfehlungssystem*, sistemas de recomendación, sistemas de recomendação, sistemi di raccomandazione, système* de recommandation' },
  { name: 'forecast', terms: 'absatzprognose*, bedarfsprognose*, predicción de la demanda, previsione della domanda, previsão de demanda, prévision* de la demande, vraagvoorspelling' },
  { name: 'presales', terms: "aanbestedingen, appels d'offres, ausschreibungen beantworten, cahiers des charges, editais, gare d'appalto, licitaciones" },
];
