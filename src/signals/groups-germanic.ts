import type { Group } from '../domain/signal.ts';

/** Words of German and Dutch postings, by meaning; they add to the groups of the same name. */
export const GERMANIC: readonly Group[] = [
  {
    name: 'swe',
    terms:
      'anwendungsentwickl*, anwendungssoftware, applicatieontwikkel*, applikation*, applikationsentwickl*, architectuur, architekt*, architektur*, automatisering*, automatisierung*, automatisierte*, backend-entwickl*, codequalität, doorontwikkel*, entwicklungsprozess*, entwicklungsumgebung*, fehleranalyse*, fehlerbehebung*, frontend-entwickl*, geautomatiseerde, implementatie*, implementierung*, individualsoftware, informatiesystem*, it-architekt*, it-landschaft*, it-lösung*, it-system*, komponenten*, lösungsarchitekt*, objectgeoriënteerd*, objektorientiert*, skalierbar*, softwarearchitekt*, software-architekt*, softwarekomponent*, softwarelösung*, softwareoplossing*, softwareprojekt*, schaalbaar*, schaalbare, systemarchitekt*, systementwickl*, systemintegration*, systemlandschaft*, technische architektur, versiebeheer, versionskontrolle, versionsverwaltung, wartbar*, weiterentwickl*, weiterzuentwickeln',
  },
  { name: 'frontend', terms: 'barrierefrei*, benutzerfreundlich*, benutzeroberfläche*, gebruikersinterface*, gebruiksvriendelijk*, mobile anwendung*, oberfläche*, webapplicatie*, webapplikation*, webentwickl*, webseite*, website-entwickl*' },
  { name: 'backend', terms: 'api-entwicklung, datenschnittstelle*, koppeling*, koppelvlak*, programmierschnittstelle*, schnittstelle, schnittstellen*, systeemintegratie*, verteilte systeme*, verteilten systemen, webservice*' },
  { name: 'db', terms: 'abfragen, databasebeheer*, databasesystem*, datenbankabfrage*, datenbanksystem*, relationale*, relationele, sql-abfragen, stammdaten*' },
  { name: 'cloud', terms: 'cloud-architektur*, cloud-lösung*, cloud-plattform*, cloud-umgebung*, cloudlösung*, cloudoplossing*, cloudplattform*, cloudumgebung*, virtualisier*, infrastructuur*, infrastrukturen' },
  { name: 'devops', terms: 'bereitstellungsprozess*, betriebsführung, betriebssystem*, containerisier*, containertechnolog*, systembetrieb, überwachung*, systeemmonitoring, uitrol*, releaseprozess*, verfügbarkeit*, beschikbaarheid' },
  { name: 'testing', terms: 'abnahmetest*, fehlersuche, integrationstest*, kwaliteitscontrole*, modultest*, softwaretest*, testdaten, testen und, testergebnis*, testfall*, testfälle*, testgetrieben*, testkonzept*, testmanagement, testplan*, testprozess*, teststrateg*, testumgebung*, unit-tests' },
  { name: 'security', terms: 'beveiliging, cybersicherheit, datensicherheit, informationssicherheit*, it-grundschutz, privacywetgeving, schwachstellen*, sicherheitsanforderung*, sicherheitskonzept*, sicherheitslücke*, sicherheitsvorgaben, sicherheitsüberprüfung*, veiligheid, zugriffsrecht*' },
  {
    name: 'pipeline',
    terms:
      'aufbereitung von daten, datenanbindung, datenarchitekt*, datenaufnahme, datenbereitstellung, datenengineer*, datenflüsse*, datenfluss*, datenimport*, dateninfrastruktur*, datenlandschaft*, datenmanagement, datenmigration*, datenplattform*, datenprodukt*, datenprozess*, datenquelle*, datenverarbeitungsprozess*, databronnen, datamigratie*, dataplatform*, dataproduct*, datapijplijn*, datapipelines, datastromen, dataopslag, dataontsluiting, etl-prozess*, etl-strecken, ladeprozess*, ontsluiten van data, pijplijnen',
  },
  { name: 'warehouse', terms: 'data-vault, datenhaltung, datenarchitektur*, datenkatalog*, datenmodellierung*, datenspeicher*, datenstruktur*, datenhistorisierung, data-architectuur, datamodeller*, datastructuren, gegevens, gegevensmodel*' },
  {
    name: 'stats',
    terms: 'kausal*, mathematische modelle*, quantitative analyse*, quantitative methoden, statistische methoden, statistische verfahren, wahrscheinlichkeits*, statistische analyse*, kwantitatief, kwantitatieve, hypothesentest*, prognose*, prognosemodell*, voorspellingsmodel*, voorspellende modellen, voorspellen',
  },
  { name: 'dashboard', terms: 'berichten, berichtserstellung, berichterstattung, berichtsystem*, bi-lösung*, datavisualisatie*, datenvisualisier*, grafieken, grafische aufbereitung, kennzahlensystem*, reportings, reportingsystem*, standardreport*, visualisaties, visualisieren' },
  { name: 'product-metric', terms: 'geschäftskennzahlen, kennzahl*, kundenverhalten, marktanalyse*, marktforschung, umsatz*, wettbewerbsanalyse*, zielgruppe*, doelgroep*, conversie*, campagne*, kampagnen*' },
  {
    name: 'insight',
    terms:
      'ableitung von, analyse von, analysen, analyseren, analyseert, analysierst, auswerten, datenbasiert*, datengestützt*, datengetrieben*, datagedreven, data-analist*, datenanalyst*, entscheidungsgrundlage*, entscheidungsvorlage*, fragestellung*, besluitvorming, bevindingen, aanbevelingen, patronen, muster in, muster und, zusammenhänge',
  },
  {
    name: 'analyze',
    terms:
      'ableiten, analysiert, aufbereiten, beantworten, erkennen, erkennst, ermitteln, ermittlung, identifizieren, identifizierung, identifiziere, identifiziert, identifizierst, identificeren, identificeert, interpretieren, interpreteren, presenteren, presenteert, präsentieren, präsentierst, untersuch*, vertalen naar, vertaalt',
  },
  {
    name: 'product',
    terms:
      'anforderungsanalyse*, anforderungserhebung*, anforderungsaufnahme, behoeften, fachkonzept*, fachliche anforderungen, fachlichen anforderungen, functionele eisen, funktionale, gebruikerswensen, geschäftsanforderung*, kundenanforderung*, marktanforderung*, nutzeranforderung*, pflichtenheft*, priorisier*, produktentwicklung, produktmanage*, produktstrategie*, produktverantwort*, roadmap-planung, spezifikation*, wensen van',
  },
  {
    name: 'project',
    terms:
      'abnahme, aufwandsschätzung*, bauleitung, budgetverantwort*, change-management, einführung von, einführungsprojekt*, geschäftsprozess*, bedrijfsproces*, prozessanalyse*, prozessoptimierung*, prozessverbesserung*, projektarbeit, projektkoordination, projektmanage*, projektmitarbeit*, projektorganisation, projektsteuerung, projektteam*, projektumfeld, projektverantwort*, projectmatig*, projecten, rollout*, teilprojekt*, terminplanung, transformationsprojekt*, verandermanagement, voortgang',
  },
  { name: 'stakeholder', terms: 'abteilung*, abstimmung, ansprechpartner, afstemmen, afstemming, fachexpert*, fachseite*, interdisziplinär*, interne kunden, internen und externen, inhoudsdeskundigen, kolleg*, collega*, multidisciplinair*, sparringspartner*, sparringpartner, vermittel*, overleg*, nauw samen' },
  { name: 'customer', terms: 'adviseer*, adviseren, advies, auftraggeber*, beratungsprojekt*, consultancy, berate*, beraten, beratend*, beratungs*, kundenberatung, kundenbetreuung, kundennah*, kundenorientier*, opdrachtgever*, dienstleister*, bei unseren kunden, beim kunden, vor ort beim kunden, workshops mit' },
  { name: 'sales', terms: 'angebotserstellung, angebote*, geschäftsentwicklung, kundengewinnung, marketing-kampagnen, preverkauf, relatiemanagement, verkauf von, vertriebsteam, vertriebsunterstützung, commerciële, acquisitie' },
  { name: 'presales', terms: 'angebotsphase*, angebotsprozess*, ausschreibung*, produktdemonstration*, produktpräsentation*' },
  { name: 'people', terms: 'anleiten, coachen, disziplinarische*, einarbeitung neuer, fachliche führung, fachliche leitung, förderung von, nachwuchs*, personalführung, teamführung, begeleiden van, begeleiding van, aansturen' },
  { name: 'teach', terms: 'anwenderschulung*, durchführung von schulungen, kennisdeling, kennis delen, wissensaustausch, wissenstransfer, wissensvermittlung, workshops durch, trainingen, opleidingen' },
  {
    name: 'degree',
    terms: 'abschluss, abgeschlossene, abgeschlossenes, afgeronde, berufsausbildung, denkniveau, fachinformatik*, fachrichtung*, naturwissenschaft*, quantitativen, studiengang, studienabschluss, technisches studium, vergleichbare ausbildung, vergleichbare qualifikation, wirtschaftswissenschaft*, zertifizierung*',
  },
  {
    name: 'soft',
    terms:
      'affiniteit, affinität, analytisches denk*, analytisch denk*, auffassungsgabe, arbeitsweise, belastbar*, begeisterung*, communicatief, creatief, deutsch und englisch, denkvermögen, durchsetzungs*, eigeninitiative, eigenständig*, engels, englisch, enthousiast*, flexibilität, fließend*, freude an, gewissenhaft*, hands-on-mentalität, initiatief, innovationsfreud*, interesse an, kommunikation, kommunikationsgeschick, kommunikationskompetenz, kommunikationsfreud*, kreativ*, leidenschaft*, leergierig, lernbereit*, lust auf, motivation, nieuwsgierig*, offenheit, problemlösung*, probleemoplossend*, reisebereitschaft, resultaatgericht, sorgfältig*, sprachkenntnisse, sprachlich*, strukturiert*, strukturierte arbeitsweise, team geist, teamgeist, teamorientier*, verhandlungssicher*, vloeiend, wort und schrift, woord en geschrift, zuverlässig*',
  },
  { name: 'years', terms: 'berufspraxis, einschlägige, einschlägige berufserfahrung, jahren erfahrung, jahre berufserfahrung, jahre praxis, langjährige, relevante berufserfahrung, praktische erfahrung*, praxiserfahrung*, projekterfahrung*, relevante werkervaring, aantoonbare' },
  {
    name: 'req',
    terms:
      'ausgeprägt*, aantoonbare ervaring, beherrsch*, bekend met, du bringst, du hast, du verfügst, du kennst, ervaring, erfahrung, erfahrungen, fundiert*, ervaring in, gefühl für, goede kennis, grundkenntnisse, grundlegende, grundverständnis, gute kenntnis, hast bereits, idealerweise erfahrung, je hebt, je bent, jij bent, jij hebt, kennt sich, knowhow, know-how, sehr gute, solide, sie bringen, sie haben, sie verfügen, sicher im umgang, tiefes verständnis, tiefgehende, umfangreiche, umfassende, verfügst über, verstehst, vertieft*, vertrautheit, vaardig*, werken met',
  },
  { name: 'nice', terms: 'bevorzugt, ein plus, ist von vorteil, kein muss, nicht zwingend, optimalerweise, vorzugsweise, wünschenswert*, pluspunt, pre is, is een pluspunt, bij voorkeur, niet vereist' },
  {
    name: 'duty',
    terms:
      'das erwartet dich, das erwartet sie, du bist verantwortlich, du übernimmst, du arbeitest, du unterstützt, du entwickelst, du gestaltest, du analysierst, du konzipierst, sie übernehmen, sie arbeiten, sie entwickeln, sie unterstützen, dein aufgabenbereich, deine mission, ihr profil, dein profil, je ontwikkelt, je bouwt, je werkt, je zorgt, je denkt mee, jij gaat, jij zorgt, als data, in deze rol, in dieser rolle, in dieser position, tätigkeit*, werkzaamheden, zuständig für, zu deinen aufgaben, zu ihren aufgaben',
  },
  {
    name: 'build',
    terms:
      'aufbauen, aufzubauen, baust, bouwt, bouw je, codieren, einführen, einrichtung, entwerfen, entwickelst, entwickelt, entwurf, implementeren, implementeert, implementierst, inrichten, konzeption*, konzeptionier*, konzipier*, konzepte, modellieren, modellierung, ontwerp, ontwerpt, ontwikkelt, opzetten, programmieren, programmeren, realisatie, realiseren, realisier*, realiseert, schrijf, schrijven, umgesetzt, weiterentwickeln',
  },
  { name: 'integrate', terms: 'anpassen, anpassung*, einführung, einsatz von, integratie*, integreert, integrier, konfigurier*, konfiguration*, configureren, koppelen, verknüpf*, toepassen, inzetten, einzusetzen' },
  { name: 'deploy', terms: 'ausrollen, betreiben, betreibst, in betrieb nehmen, inbetriebnahme, in den betrieb, in die produktion, in productie, in produktion, opschalen, produktiv setzen, produktivbetrieb, produktivsetzung, produktiven betrieb, skalieren, skalierung, uitrol' },
  {
    name: 'evaluate',
    terms: 'beoordelen, evalueren, evalueert, evaluier*, optimaliseren, optimaliseert, optimier*, sicherstellen, sicherstellung, sicherzustellen, gewährleist*, toetsen, toetst, überwachen, überwachst, validier*, valideren, verbesser*, verbeteren, verbetering*, waarborgen, fehlerbehebung',
  },
  {
    name: 'support',
    terms:
      'bearbeiten, bearbeitung, betreust, dokumentation*, dokumentier*, documentatie, documenteren, durchführen, durchführung, helfen, hilfst, onderhoud, onderhouden, onderhoudt, pflege, pflegen, pflegst, wartung, warten, sorgst, zorgen voor, zorgt voor, bijdragen, bijdrage, uitvoeren, meedenken, mitgestalt*, mitzuarbeiten, mitzuwirken',
  },
  { name: 'collab', terms: 'arbeitest eng, arbeiten eng, austausch mit, gemeinsam mit, im team mit, kommunizier*, communiceren, samen met, werkt samen, werk je samen, zusammen mit' },
  { name: 'lead', terms: 'definieren, definierst, definition von, erarbeit*, etablier*, festlegen, koordinier*, koordination, leitest, planen, planung, planst, steuerst, steuerung von, strategie, strategien, strategische*, treibst, vorantreiben, vorgaben, coördineren, aansturing, bepalen, bewaakt, trekker' },
  { name: 'move', terms: 'bereinig*, extrahier*, laden, migrier*, migrationen, ontsluiten, sammeln, transformier*, transformeren, verzamelen, verarbeiten, verarbeitung, verwerken, verwerkt, verwerking, zusammenführ*, zusammenführung' },
  { name: 'research', terms: 'erforsch*, promovier*, recherchier*, stand der technik, neueste technologien, neuesten technologien, neue technologien, nieuwste ontwikkelingen, nieuwste technologie*, technologietrends, veröffentlich*' },
  { name: 'train', terms: 'eigene modelle, eigener modelle, feature-engineering, modellentwicklung, modellen ontwikkelen, modelle entwickeln, modelle trainier*, modelle zu trainieren, ontwikkelen van modellen, trainen, training und, trainiert, trainings von' },
  { name: 'ml-word', terms: 'ki-modell*, ai-modell*, algorithmen, algoritme*, algoritmen, maschinelles, maschinellen, ml-verfahren, ml-algorithm*, machine-learning-verfahren, deep-learning-modell*, zelflerend*, neurale netwerken, prädiktive*, voorspellende, vorhersage*' },
  { name: 'ai-vague', terms: 'ai-lösung*, ai-oplossing*, ai-projekt*, ai-toepassing*, ki-basiert*, ki-gestützt*, ki-initiativ*, ki-produkt*, ki-strateg*, ki-technolog*, ki-themen, ki-tools, ki-werkzeug*, ki-use-cases, kunstmatige, künstlicher, künstlichen' },
  { name: 'use-of-ai', terms: 'einsatz von ki, einsatz von ai, gebruik van ai, ki-gestützte tools, ki-tools, nutzung von ki, umgang mit ki' },
  { name: 'llm-word', terms: 'ki-assistent*, ki-basierte assistent*, llm-anwendung*, llm-basiert*, llm-modelle*, llm-toepassing*, generativen ki, generative modelle, genai-anwendung*, generatieve' },
  { name: 'prompt', terms: 'prompt-entwicklung, promptdesign, prompts entwickeln, prompten' },
  { name: 'mlops', terms: 'modell-deployment, modellbetrieb, modellüberwachung, modelmonitoring, betrieb von modellen, produktive modelle, modellversionierung, modelprestaties, modelle in produktion, modellen in productie' },
  { name: 'governance', terms: 'beleid, compliance-anforderung*, gesetzlich*, regelgeving, regulatorisch*, richtlinien, richtlijnen, risikoanalyse*, risikobewertung*, wetgeving, wet- en regelgeving' },
  { name: 'hardware', terms: 'antriebstechnik, automatisierungstechnik, elektrisch*, fertigung*, fahrzeug*, gerät*, konstruktion*, maschinen, maschinen-, netzwerktechnik, produktionsanlage*, produktionsprozess*, regelungstechnik, schaltplan*, schaltpläne, sensorik, sps, techniker*, technische zeichnungen' },
  { name: 'admin', terms: 'anwender*, anwenderbetreuung, beheerders, benutzersupport, fehlermeldung*, first-level*, incident-management, netwerkbeheer, netzwerk*, second-level*, serverlandschaft*, servicedesk, störung*, störungen, support-anfragen, systembetreuung, ticketbearbeitung, verwalten, windows-umgebung' },
  {
    name: 'office',
    terms:
      'abrechnung*, assistenz, auftragsabwicklung, bestellung*, büro*, controlling, finanzbuchhaltung, kaufmännisch*, kundenservice, lohn*, patient*, personalabteilung, pflegefach*, rechnung*, rechnungswesen, sachbearbeit*, telefon*, terminkoordination, vertrag*, verträge, financieel, financiële, administratieve, facturatie*',
  },
  {
    name: 'benefit',
    terms:
      'altersvorsorge, arbeitsplatz*, aufstiegsmöglich*, betriebliche, deutschlandticket, flexible arbeitszeit*, fortbildung*, gleitzeit, jobticket, jobrad, karriere*, kita*, mitarbeiterrabatt*, mobiles arbeiten, obst, onboarding, parkplatz, reiskosten*, sabbatical, teamevents, unbefristet*, verpflegung, weiterbildungsmöglich*, weiterbildungs*, weihnachtsgeld, werktijden, arbeidsvoorwaarden, bonusregeling, doorgroei*, leaseauto, vakantie*, pensioenregeling',
  },
  { name: 'company', terms: 'als führende*, arbeitgeber, führender anbieter, marktführ*, mittelständisch*, niederlassung*, ons team, onze klanten, onze missie, unsere kunden, unsere mission, unser kunde, unseren kunden, unserem team, weltweit, wereldwijd, bij ons' },
  { name: 'legal', terms: 'ansprechpartner für, bewerbung*, datenschutzerklärung, ethnisch*, führungszeugnis, gehaltsvorstellung, gehaltswunsch, herkunft, hautfarbe, kündigungsfrist, lebenslauf, religion*, startdatum, eintrittstermin, vielfalt, weltanschauung, vacature, motivatiebrief, solliciteren' },
];
