import type { Group } from '../domain/signal.ts';

/**
 * Words of French, Spanish, Portuguese and Italian postings, by meaning; they add to the groups of the same name.
 * Accents count for nothing, so a word that two languages share stands once.
 */
export const ROMANCE: readonly Group[] = [
  {
    name: 'swe',
    terms:
      'algoritmos y estructuras, aplicación web, aplicaciones web, aplicativo*, aplicações, aplicações web, applicatif*, applicazioni, architecte logiciel, architecture logicielle, architectures logicielles, architettur*, arquitectura*, arquitetura*, arquitetar, automatisation*, automatiser, automatización, automatizar, automação, boas práticas, bonnes pratiques, buenas prácticas, codage, coder, codificação, código limpo, conception logicielle, conception technique, cycle de vie, desarrollo, desarrollo ágil, desenvolvimento de software, desenvolvimento ágil, ingénieur logiciel, ingénierie logicielle, librerías, logiciel*, lenguajes de programación, linguagem de programação, linguagens de programação, langages de programmation, maintenabilité, metodologias ágeis, metodologías ágiles, méthodes agiles, méthodologie agile, méthodologies agiles, orientação a objetos, orientada a objetos, orientado a objetos, padrões de projeto, patrones de diseño, piattaforma, piattaforme, plataforma*, plateforme*, scalabilité, scalabilità, escalabilid*, escaláveis, escalables, soluções técnicas, solutions logicielles, soluzioni software, sviluppo, technologies web, versionamento, versionamiento',
  },
  { name: 'frontend', terms: 'accessibilité, aplicaciones móviles, aplicativos móveis, applications mobiles, experiencia de usuario, experiência do usuário, interface utilisateur, interfaces de usuario, interfaces utilisateur, interfacce, maquetación, site web, sites web, telas, usabilidad, usabilidade' },
  { name: 'backend', terms: 'api rest, apis rest, apis restful, filas de mensagens, mensageria, microserviços, microsserviços, services rest, servicios rest, sistemas distribuidos, systèmes distribués, webservices' },
  { name: 'lang', terms: 'langage python, langage c, lenguaje de programación, linguaggi di programmazione, lenguaje python, linguagem python, maîtrise de python, programmation python, programación en python, programação em python' },
  { name: 'db', terms: 'banco de dados, base de datos, basi di dati, bases relationnelles, bases de datos relacionales, consultas sql, bancos relacionais, modelo relacional, requêtes, requêtes sql, sgbd, relacionales, relacionais, relationnelles' },
  { name: 'cloud', terms: 'cloud public, en la nube, environnement cloud, infraestrutura em nuvem, na nuvem, serviços em nuvem, servicios en la nube, infraestructuras, infrastructures cloud' },
  {
    name: 'devops',
    terms:
      'conteneurisation, conteneurs, contenedores, contêineres, despliegue continuo, déploiement continu, entrega contínua, esteira*, esteiras, exploitation informatique, infraestructura como código, infraestrutura como código, integración continua, integração contínua, intégration continue, monitoreo, monitoramento, monitoraggio, orquestação, orquestração, orchestration de conteneurs, surveillance, disponibilité',
  },
  {
    name: 'testing',
    terms:
      "cas de test, correction d'anomalies, correction des anomalies, correção de bugs, corrección de errores, couverture de tests, casos de prueba, casos de teste, pruebas, pruebas automatizadas, pruebas de integración, qualidade de código, qualidade do código, calidad del código, qualité de code, qualité du code, qualité logicielle, recette, recettes, revisão de código, revisiones de código, revue de code, revues de code, test unitari, testes, testes de integração, tests automatisés, tests d'intégration, tests fonctionnels",
  },
  { name: 'security', terms: 'autenticación, autenticação, confidentialité, normas de seguridad, protección de datos, proteção de dados, protection des données, sécurité des données, sécurité informatique, seguridad de la información, segurança da informação, sécurisation, sécuriser, sicurezza' },
  {
    name: 'pipeline',
    terms:
      'acquisition de données, alimentations, architecture data, architecture de données, arquitectura de datos, arquitetura de dados, calidad de datos, calidad de los datos, chaîne de traitement, chaînes de traitement, collecte de données, collecte des données, carga de datos, carga de dados, collecter, extraction de données, extracción de datos, extração de dados, extraction et, extraire, fiabilité des données, fluxos de dados, flux data, fontes de dados, fonti dati, fuentes de datos, gouvernance des données, gestion des données, gestion de données, gestión de datos, gestão de dados, ingeniero de datos, engenheiro de dados, ingénieur data, integración de datos, integração de dados, intégration de données, intégration des données, intégrité des données, migración de datos, migração de dados, migration de données, pipeline de dados, pipeline de données, pipelines data, plataforma de datos, plataforma de dados, plateforme data, plateforme de données, plateformes data, procesos etl, processos de etl, preparación de datos, preparação de dados, procesamiento masivo, processamento de dados, préparation de données, préparation des données, qualidade dos dados, qualità dei dati, sources de données, stockage de données, traitement des données, traitements de données, transformação de dados, transformación de datos, valorisation des données',
  },
  {
    name: 'warehouse',
    terms:
      'almacenamiento, almacenes de datos, armazenamento, données massives, entrepôts de données, grandes volumes de dados, grandes volúmenes de datos, gros volumes, lago de dados, lac de données, lacs de données, modelado de bases, modelamiento, modelo de datos, modelo de dados, modelos de datos, modelos de dados, modèle de données, modèles de données, référentiel*, stockage, volumétrie',
  },
  {
    name: 'stats',
    terms:
      'analyses statistiques, análises estatísticas, análisis estadísticos, estadística inferencial, modelado estadístico, modelagem estatística, modelli statistici, modelos estatísticos, modelos matemáticos, modélisation statistique, modélisation mathématique, modélisation prédictive, méthodes quantitatives, méthodes statistiques, métodos cuantitativos, métodos estadísticos, outils statistiques, probabilidad, probabilidade, probabilités, prévisions, prévision, pronósticos, previsões, tests statistiques, técnicas estadísticas, técnicas estatísticas',
  },
  {
    name: 'dashboard',
    terms: 'cruscotti, cuadros de mando, data visualisation, datavisualisation, dataviz, graphiques, gráficos, indicadores clave, indicateurs clés, informe, outils de reporting, painel, rapports, reporte*, relatório*, restitution*, tableau de bord, tablero, visualisations, visualisation, visualización, visualização',
  },
  {
    name: 'product-metric',
    terms:
      'campagnes marketing, campanhas, campañas, comportamento dos clientes, comportamiento de los clientes, comportement client, comportements clients, concorrência, indicadores de desempenho, indicadores de negócio, indicateurs de performance, kpis, métricas, mercado, parcours client, rentabilité, rendimento, tasa de conversión, ventas y',
  },
  {
    name: 'insight',
    terms:
      "aide à la décision, aider à la décision, analisar, analista de datos, analista de dados, analitica*, analizar, analizzare, analizzerai, analyser, analyses ad hoc, analyses de données, analyses exploratoires, analyste*, analytique*, análises, análisis, análisis exploratorio, apoio à decisão, base de decisão, besoins métier, besoins métiers, cas d'usage, casos de uso, decisiones basadas, decisiones de negocio, decisões, décisions, décisionnel*, exploration de données, exploração de dados, exploitation des données, exploración de datos, extraer valor, hallazgos, identifier des tendances, insights accionáveis, interpretar, interprétation, padrões e tendências, patrones y tendencias, problemas de negocio, problématiques métier, problématiques métiers, recomendaciones, recomendações, recommandations, supporto alle decisioni, synthétiser, tendances, tendencias",
  },
  {
    name: 'analyze',
    terms: 'analysez, analyserez, detectar, détecter, explorar, explorer, explorez, extraer, extrair, identificar, identificare, identifier, identifiez, interpretare, interpretar, interpréter, interpretazione, présenter, présentez, presentar, apresentar, presentare, restituer, traducir, traduire, vulgariser',
  },
  {
    name: 'product',
    terms:
      'analyse des besoins, besoin client, besoins clients, besoins fonctionnels, besoins utilisateurs, cadrage, cadrer, cahier des charges, définition des besoins, especificaciones, especificações, exigences, expression de besoin, expression des besoins, historias de usuario, levantamento de requisitos, necesidades del negocio, necessidades do negócio, necessidades dos usuários, priorisation, prioriser, priorizar, recueil du besoin, recueillir, requerimientos, requisiti, requisitos funcionales, requisitos funcionais, roadmap produit, toma de requerimientos, toma de requisitos',
  },
  {
    name: 'project',
    terms:
      'acompanhamento de projetos, amélioration continue, chantiers, charges et délais, chiffrage, conduite de projet*, conduite du changement, cronograma*, gestionar proyectos, gestione di progetti, gestion du changement, mejora continua, mejora de procesos, melhoria contínua, melhoria de processos, mise en place de processus, pianificazione, planification, planificación, planejamento, plan de projet, prazos, plazos, processus métier, procesos de negocio, processos de negócio, project management, proyectos, projets transverses, projetos, roadmap, suivi des projets, transformation digitale, transformación digital, transformação digital, trasformazione digitale',
  },
  {
    name: 'stakeholder',
    terms:
      'aux côtés des, collègues, con el equipo, con el negocio, com as áreas, clientes internos, clients internes, comités, colaboración con, colaboração com, directions métiers, différents interlocuteurs, diferentes áreas, diversas áreas, en collaboration avec, en lien avec, equipes de, equipes multidisciplinares, en étroite collaboration, equipos de, equipos técnicos, équipe pluridisciplinaire, équipes pluridisciplinaires, équipes techniques, equipo multidisciplinar*, équipes it, faire le lien, gruppi di lavoro, in collaborazione con, interfaccia con, interlocución, interlocutori, interne et externe, junto a, junto às, lien avec les, outras equipes, otros equipos, áreas usuarias, équipes data, équipes internes',
  },
  {
    name: 'customer',
    terms:
      'accompagnement, accompagnement client, accompagner, accompagnerez, accompagnez, assessorar, asesoramiento, asesorar, atendimento, atención al cliente, cabinet de conseil, conseiller, conseils, consultor*, consulente*, missions de conseil, relation client, relations clients, relación con clientes, support client, clientèle, chez le client, chez nos clients',
  },
  {
    name: 'sales',
    terms:
      "business développement, captación, chiffre d'affaires, cierre de ventas, clientes potenciales, développer le portefeuille, fechamento, gestion commerciale, negociaciones, negociação, négociation*, objetivos comerciales, offres commerciales, portefeuille clients, portefeuille client, propositions commerciales, propuestas comerciales, propostas comerciais, prospection, réponses aux appels, vente, ventes, venditore",
  },
  { name: 'presales', terms: 'avant vente, demostraciones, preventa, pré-vendas, propositions techniques, prova di concetto, prueba de concepto, pruebas de concepto, preuve de concept, preuves de concept, réponse à appels' },
  {
    name: 'people',
    terms:
      "accompagnement d'équipe, capacitar, coaching, compartir conocimiento, encadrement, encadrement d'une équipe, encadrer une équipe, équipe composée, gestion d'équipe, gestión de equipos, gestão de equipes, gestão de pessoas, gestire un team, juniors, liderando, liderar equipos, liderar equipes, líder de equipo, líder técnico, management d'équipe, manager des équipes, mentoria, mentorado, monter en compétences, montée en compétence, montée en compétences, orientar, responsable d'équipe, responsabile del team",
  },
  {
    name: 'teach',
    terms:
      'ateliers, capacitaciones, charlas, clases, docência, ensinar, ensino, formateur*, formations utilisateurs, former les, former les utilisateurs, partage de connaissances, partage des connaissances, pédagogie, pédagogi*, sensibilisation, sensibiliser, transferencia de conocimiento, transfert de compétences, treinar usuários',
  },
  {
    name: 'degree',
    terms:
      "bac + 5, bac+5, cursando, curso superior, diplômé*, economía, egresad*, engenharia da computação, engenharia, estatística ou, estudios, estudos, formation supérieure, formation en, grande école, graduad*, ingeniería en sistemas, ingeniería informática, ingegneria, issu d'une formation, issu(e), licenciad*, master en, mathématiques, matemática*, niveau d'études, sciences des données, ciencias de la computación, ciência da computação, ciência de dados, titulad*, titulación universitaria, titre d'ingénieur, école d'ingénieurs, école de commerce",
  },
  {
    name: 'soft',
    terms:
      "adaptabilité, aisance, aisance relationnelle, aptitud*, actitud, anglais courant, anglais technique, apprendre, ansia de, autodidata, autonome*, buena comunicación, boa comunicação, boas habilidades, buen nivel, capacidad analítica, capacidade analítica, capacidade de, capacité à, capacité d'adaptation, capacité d'analyse, capacités d'analyse, capacités de communication, capacità di, colaborativ*, comunicar, comunicarse, conoscenza della lingua, creatividad, creatividade, créativité, curieu*, curiosid*, dinámic*, dynamique, dynamisme, esprit, esprit critique, espíritu, flexibilidad, flexibilidade, force de proposition, goût pour, habilidades, iniciativa, inglés avanzado, inglês avançado, inglês fluente, inglés intermedio, inglés técnico, lingua inglese, maîtrise de l'anglais, motivación, motivação, motivé*, niveau d'anglais, organisation, organisé*, pasión, paixão, passionné*, pensamiento analítico, pensamiento crítico, perfil analítico, proatividade, proactivité, qualités rédactionnelles, qualités relationnelles, relationnel, resolución de problemas, resolução de problemas, responsabilidad, résolution de problèmes, résilience, sens de, sens du, sentido de, senso de, synthèse, travail en équipe, travailler en équipe, vontade de, écoute",
  },
  {
    name: 'years',
    terms:
      "2 ans, 3 ans, 5 ans, ans minimum, anos de, esperienza pregressa, experiencia comprobada, experiencia demostrable, experiência anterior, experiência comprovada, experiencia previa, expérience confirmée, expérience d'au moins, expérience minimum, expérience réussie, expérience significative, meses de experiencia, mínimo de, première expérience réussie, au minimum, almeno, minimum",
  },
  {
    name: 'req',
    terms:
      'bonne compréhension, bonne maîtrise, bonnes connaissances, buen dominio, buen manejo, compétence*, competencias, connaissances en, connaissances solides, conoscenze, conocimientos de, conocimientos en, conhecimentos em, conhecimento avançado, conhecimento em, dominar, domínio de, experiencia, experiencia trabajando, expérience, expérience dans, expérience sur, expériences, esperienza, excellente, excellente maîtrise, familiarid*, familiarité, forte expérience, habilidad*, manejo, maitrise, maîtrisant, maîtrisez, noções de, nociones de, ottima conoscenza, padronanza, profil recherché, prérequis, requis, requise, sólida experiencia, sólidos conocimientos, sólidos conhecimentos, solide expérience, solides connaissances, solides compétences, tu possèdes, tu maîtrises, ter experiência, ter conhecimento, tener experiencia, utilización de, utilisation de, vivência, vivência com, vous avez, vous connaissez, vous disposez, vous justifiez, vous maîtrisez, vous possédez, vous êtes',
  },
  {
    name: 'nice',
    terms:
      'appréciée, appréciées, apprécié, appréciés, conhecimentos desejáveis, constitue un plus, está bien si, plus apprécié, es deseable, preferencialmente, preferible, preferiblemente, preferentemente, preferenza, requisiti preferenziali, sera un plus, serait appréciée, seraient, será um diferencial, será um plus, será valorado, sería ideal, souhaitable, souhaité*, titolo preferenziale, un plus, valorado, valorará, vantagem, valoraremos',
  },
  {
    name: 'duty',
    terms:
      "a tu cargo, atividades, actividades, au quotidien, au sein de, buscamos, como parte del, en este puesto, encargado de, estamos buscando, il candidato, il ruolo, dans ce cadre, dans le cadre, il s'occupera, le poste, les missions, nous recherchons, nos processus, o profissional, participarás, participerez, principais atividades, principais responsabilidades, procuramos, rattaché à, rattachée à, serás responsable, será responsable, será responsável, seu dia a dia, seu papel, sua rotina, suas atividades, su misión, tes responsabilités, tu rol, tu seras, tus responsabilidades, tâches, tarefas, tareas, trabajarás, tu día a día, te encargarás, tu participes, vas a, voce será, vos responsabilités, vos principales missions, vous aurez, vous assurez, vous participez, vous serez, vous serez amené, você irá, você vai, atuar, atuará, atuação",
  },
  {
    name: 'build',
    terms:
      'arquitecturar, bâtir, conceber, conception et, concevez, conçois, concevoir et, creación, creación de, crear, création, criar, criação, criando, codificar, desarrolla, desarrollando, desarrollarás, desarrollo de, desenhar, desenho, desenvolva, desenvolvendo, développe, développements, développerez, développez, diseño, diseño y, elaborar, élaboration, élaborer, implementación, implementando, implementação, implementare, implementazione, implémentation, implémenter, implanter, mise en oeuvre, mise en place, mise en œuvre, modelar, modéliser, modélisation, mettre en oeuvre, produire, progettazione, programar, programmer, réalisation*, réaliser, réalisez, rédaction, rédiger, structurer, sviluppa, sviluppo e, écrire',
  },
  {
    name: 'integrate',
    terms: 'adapter, adaptar, ajustar, aplicar, appliquer, configurar, configuración, configuração, configurer, incorporar, integración de, integración con, integraciones, integrando, integrações, integrare, intégrant, intégrez, paramétrage, parametrización, utilisant, utilizando, utilizar, utiliser',
  },
  {
    name: 'deploy',
    terms:
      "à grande échelle, ambiente de produção, colocar em produção, déployez, déploiements, despliegues, em produção, en producción, en production, entorno productivo, entregar, escalar, implantar, in produzione, livraison, livrer, messa in produzione, mettre en production, operar, passage à l'échelle, poner en producción, puesta en marcha, rilascio",
  },
  {
    name: 'evaluate',
    terms:
      'améliorer, amélioration*, amélioration des performances, asegurar, assurer, assurez, comparar, contrôle, contrôler, diagnostiquer, evaluación, evaluando, garantir, garantire, garantizar, mejora*, melhorar, melhoria*, medir, monitorar, monitorear, monitorer, optimisation*, optimiser, optimización, optimizar, otimizar, otimização, ottimizza*, probar, suivi des, suivre, surveiller, testar, test e, tester, validação, validación, validez, veiller, verificar, vérifier',
  },
  {
    name: 'support',
    terms:
      'aider, aiderez, apoio, apoyo, apporter, appui, assister, ayudar, ajudar, auxiliar, brindar, collaborare alla, contribuer, contribuez, contribuerez, contribuir, contribuire, documentação, documentación, documentar, documenter, dar soporte, dar suporte, ejecutar, executar, fournir, maintenance, maintenir, mantener, mantenimiento, manter, manutenção, manutenzione, participando, participation, participez, partecipare, participação, participación, prendre en charge, realizar, rédiger la documentation, soporte, soporte a, soutien, support aux, supporto, suporte, sustentação',
  },
  { name: 'collab', terms: 'collaborerez, collaborez, collaborerai, colaboración, colaborando, colaboração, collaborazione, comunicación con, comunicação com, interagir, relacionamento com, travaillerez, travaillez, trabajar con, trabajar junto, trabalhar com, trabalhar em conjunto, échanger' },
  {
    name: 'lead',
    terms:
      'animation, animer des, animerez, asegurar el cumplimiento, conduire, coordinación, coordenação, coordonner, coordination, coordinamento, decidir, defender, définir, définition, définissez, definição, definición, definire, dirigir, diriger, estabelecer, establecer, estrategia, estratégia*, estrategias, gérer, gerenciar, gerenciamento, gestionar, gestione, gestión, gestão, garant de, impulsar, leadership technique, organiser, organizar, piloterez, pilotez, planifier, planificar, planejar, proposer, proponer, propor, responsable de, responsável por, stratégie*, superviser, supervisar',
  },
  {
    name: 'move',
    terms:
      'agréger, almacenar, armazenar, carga, cargar, charger, collecte, extracción, extração, extraction, ingesta, ingestão, limpar, limpeza de dados, limpieza, limpieza de datos, migración, migração, nettoyage, nettoyage des données, nettoyer, procesar, processar, raccogliere, raccolta, raccolta dati, recolección, recopilar, stocker, traiter, tratar, transformer, transformar',
  },
  {
    name: 'research',
    terms:
      "article*, articoli, artigos, chercheur*, état de l'art, estado del arte, estado da arte, investigar, investigador*, laboratoire*, nuevas tecnologías, novas tecnologias, nouvelles technologies, pesquisar, pesquisador*, publications, publicaciones, ricercator*, scientifique*, travaux de recherche, veille, veille technologique et, últimas tendencias, últimas tecnologías",
  },
  {
    name: 'train',
    terms:
      'ajuste de hiperparámetros, construir modelos, construção de modelos, construcción de modelos, construction de modèles, création de modèles, desarrollar modelos, desarrollo de modelos, desenvolver modelos, desenvolvimento de modelos, développement de modèles, développer des modèles, entraînement, entraînement des modèles, entrenar, entrenamiento, engenharia de atributos, ingeniería de características, mise au point de modèles, modelos propios, modelos próprios, modèles sur mesure, modélisation prédictive, modelado predictivo, modelagem preditiva, optimisation de modèles, sviluppo di modelli, sviluppare modelli, treinar, treinamento de, élaborer des modèles',
  },
  {
    name: 'ml-word',
    terms:
      "algorithmes, algorithmes de machine learning, algorithmes d'apprentissage, algoritmi, algoritmos, algoritmos de machine learning, aprendizagem de máquina, apprentissage supervisé, aprendizaje de máquina, aprendizaje supervisado, aprendizado supervisionado, forêts aléatoires, bosques aleatorios, modelli predittivi, modèle prédictif, modèles d'apprentissage, modèles de deep learning, modèles statistiques et, modelo predictivo, modelo preditivo, modelos analíticos, modelos de aprendizaje, modelos de aprendizado, modelos de ia, modelos de ml, modèles d'ia, modèles ia, modèles ml, modelli di ia, réseaux neuronaux, reti neurali, técnicas de machine learning, techniques de machine learning",
  },
  { name: 'ai-vague', terms: "artificial, artificielle, artificiale, cas d'usage ia, data et ia, data & ia, iniciativas de ia, projets d'ia, projets data, projets ia, projetos de ia, proyectos de ia, solutions ia, stratégie ia, casos de uso de ia, technologies d'ia, tecnologías de ia" },
  { name: 'use-of-ai', terms: "outils d'ia, outils ia, herramientas de ia, ferramentas de ia, strumenti di ia, utilisation de l'ia, uso de ia, uso da ia, usage de l'ia, uso de herramientas de ia, uso de ferramentas de ia" },
  {
    name: 'llm-word',
    terms: 'applications llm, applications à base de llm, grands modèles, modelos generativos, modelos llm, modèles génératifs, modèles llm, grandes modelos de linguagem, grandes modelos de lenguaje, intelligence artificielle générative, intelligenza artificiale generativa, solutions genai',
  },
  { name: 'prompt', terms: 'diseño de prompts, design de prompts, engenharia de prompt*, ingénierie de prompt*, ingeniería de prompt*, ingegneria dei prompt, rédaction de prompts' },
  {
    name: 'mlops',
    terms:
      'industrialisation de modèles, industrialisation des modèles, industrialiser les modèles, mise en production de modèles, mise en production des modèles, modelos em produção, modelos en producción, modèles en production, modelli in produzione, monitoreo de modelos, monitoramento de modelos, monitoring des modèles, performance des modèles, surveillance des modèles, suivi des modèles, versionnement',
  },
  { name: 'governance', terms: 'cadre réglementaire, conformité réglementaire, exigences réglementaires, gestion des risques, gestión de riesgos, gestão de riscos, normas, normes, normativa*, politiques, réglementaire*, réglementation*, regulaciones, risques' },
  {
    name: 'hardware',
    terms:
      "automatismes, bureau d'études, bâtiment, chantier, construction, elettronic*, électronique, électrique, énergie, equipamento*, équipements, fabricación, fabrication, fabricação, industriel*, ingénieur systèmes, maquinaria, máquinas, matériel, produção industrial, réseaux télécoms, systèmes embarqués, usine, usinage",
  },
  {
    name: 'admin',
    terms:
      'administración de servidores, administração de servidores, administration système*, administrer, assistance aux utilisateurs, chamados, incidencias, incidentes, incidents, mantenimiento de servidores, parc informatique, poste de travail, redes, réseau, réseaux, serveurs, servidores, soporte a usuarios, suporte aos usuários, support niveau, tickets',
  },
  {
    name: 'office',
    terms:
      'administratif*, administrativ*, assistante, achat, atendimento ao cliente, bancaire*, caja, cobranza, comptable*, comptabilité, contable*, contabilidade, compras, contrôle de gestion, contratos, cuisine, facturación, faturamento, finanzas, finanças, gestion administrative, limpeza, magasin, nómina*, paie, pacientes, patients, recouvrement, recrutement de, santé, secrétariat, stocks, trésorerie, vendeur*, financeiro, financiera, financier*',
  },
  {
    name: 'benefit',
    terms:
      "13e mois, 13ème mois, ambiente de trabajo, auxílio*, bônus, carte restaurant, cdi, cdd, clt, comité d'entreprise, congés, contrato indefinido, contratación, contratação, contrat, convênio*, crecimiento profesional, day off, desarrollo profesional, flexibilidad horaria, formación continua, gympass, horaires, híbrido, jornada, lucros, modalidad, modalidade, mensuel, mois, mutuelle entreprise, participación en, plan de carrera, plano odontológico, plr, rémunération, remuneración, remuneração, remoto, retribución*, retribuzione, ricompensa, salarial, seguro de vida, smart working, sueldo, tickets, titres restaurant, totalpass, télétravail possible, vacaciones, viernes, vale transporte, vale-alimentação, vale-refeição, vale-transporte, férias, contratto",
  },
  {
    name: 'company',
    terms:
      "acteur majeur, au cœur, con sede, com sede, collaborateurs, fondée, fundada, filiale, grupo, leader mondial, leader sur, la società, l'azienda, l'entreprise, notre client, notre équipe, nossa missão, nosso cliente, nosso time, nuestro cliente, nuestro equipo, nuestra misión, pme, presencia en, présent dans, rejoignez, rejoindre, somos líderes, società, venha fazer, únete",
  },
  {
    name: 'legal',
    terms:
      'auto-declaração, candidature*, candidate-se, currículum, currículo, diversidad, diversidade, diversité, entretien, entretiens, entrevista*, igualdade, inclusão, lettre de motivation, origine, origen, orientação, pessoas com deficiência, politique de, postula, postularse, postuler, processus de recrutement, raça, recrutement, recruteur, religião, vaga*, vagas, vacante, genere, inclusione',
  },
];
