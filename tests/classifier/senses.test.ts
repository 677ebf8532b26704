import { describe, expect, test } from 'vitest';
import { blocksOf, bySignals, classify } from '../../src/classifier/index.ts';

const posting = (duties: readonly string[]) => ({
  title: null,
  blocks: blocksOf(['What you will do', ...duties.map((duty) => `- ${duty}`)].join('\n')),
});
const judge = (...duties: string[]) => classify(posting(duties));
const role = (...duties: string[]) => judge(...duties).role;
/** What the signals alone make of a line: the learned model wants the lines around it as well. */
const work = (duty: string) => classify(posting([duty]), bySignals).lines[1]?.work;

const WIRING = [
  'Build retrieval over contracts',
  'Wire LLM APIs into the help desk',
  'Write evals for our agents',
];
const BUILDING = [
  'Curate training data',
  'Train ranking models in PyTorch',
  'Watch model drift and retrain models',
];
const SOFTWARE = ['Write backend services in Java', 'Keep CI/CD green', 'Review code and write unit tests'];

describe('AI that an office uses', () => {
  test.each(['Use AI to automate tasks', 'Use AI tools to automate routine tasks and document processing'])(
    '"%s" is no wiring',
    (duty) => {
      const { role, lines, table } = judge('Keep the calendar of two directors', duty, 'Take minutes');
      expect(role).toBe('neither');
      expect(lines.map(({ work }) => work)).not.toContain('wiring');
      expect(table.flatMap(({ quotes }) => quotes)).toEqual([]);
    },
  );
});

describe('fine-tuning', () => {
  test('said once among wiring it is wiring', () => {
    expect(role(...WIRING, 'Fine-tune a small model now and then')).toBe('ai-engineer');
  });
  test('as main work it is building', () => {
    expect(
      role(
        'Build fine-tuning pipelines for LLMs',
        'Collect preference data',
        'Run distillation and RLHF',
        'Train models on GPU clusters',
      ),
    ).toBe('ml-engineer');
  });
});

describe('evaluation', () => {
  test.each([
    ['Score answers by LLM-as-a-judge on a golden set', 'wiring'],
    ['Measure our own model on held-out data for model accuracy', 'building'],
    ['Rate responses of a chatbot by our guidelines', 'annotation'],
  ])('"%s" is %s', (duty, expected) => {
    expect(work(duty)).toBe(expected);
  });
});

describe('serving', () => {
  test.each([
    ['Own model serving and model monitoring of our ML models', 'building'],
    ['Host open-weight LLMs with vLLM', 'wiring'],
    ['Run Kubernetes clusters with Terraform', 'software'],
  ])('"%s" is %s', (duty, expected) => {
    expect(work(duty)).toBe(expected);
  });
});

describe('pipelines', () => {
  test.each([
    ['Build training pipelines for our models', 'building'],
    ['Build RAG pipelines over documents', 'wiring'],
    ['Build ETL pipelines into the data warehouse', 'data'],
    ['Keep the CI/CD pipelines of our backend green', 'software'],
    ['Fill the sales pipeline by cold calls', 'management'],
  ])('"%s" is %s', (duty, expected) => {
    expect(work(duty)).toBe(expected);
  });
});

describe('words of two senses', () => {
  test.each([
    ['Train models on our click data', 'building'],
    ['Train staff in the use of our tools', 'nothing'],
    ['Serve vector search over documents', 'wiring'],
    ['Train embeddings on listening logs', 'building'],
    ['Orchestrate LLM agents', 'wiring'],
    ['Help the agents of our call centre', 'nothing'],
    ['Use Copilot and Cursor to write code', 'software'],
    ['Build data models for reports in dbt', 'data'],
  ])('"%s" is %s', (duty, expected) => {
    expect(work(duty)).toBe(expected);
  });
});

test('a technology list never outweighs concrete duties', () => {
  const text = `What you will do\n- ${SOFTWARE.join('\n- ')}\nRequirements\n- PyTorch, TensorFlow, LangChain, RAG, LLMs`;
  expect(classify({ title: 'AI Engineer', blocks: blocksOf(text) }).role).toBe('neither');
});

test('"build AI solutions" alone is generic', () => {
  expect(work('Build AI solutions with passion')).toBe('nothing');
});

test('software at a company that talks of AI is software', () => {
  const text = `About us\nWe are an AI-powered company. Our LLM agents read contracts.\nWhat you will do\n- ${SOFTWARE.join('\n- ')}`;
  expect(classify({ title: null, blocks: blocksOf(text) })).toMatchObject({
    role: 'neither',
    sub: 'software',
  });
});

test('work beside people who train models is not training', () => {
  expect(role(...SOFTWARE, 'Work with the ML team who train ranking models')).toBe('neither');
  expect(role(...BUILDING, 'Work with the backend team')).toBe('ml-engineer');
});

describe('data scientists', () => {
  const ANALYSIS = [
    'Run A/B tests and report results',
    'Build dashboards in Tableau',
    'Do statistical analysis of churn',
  ];
  test('analysis is not building', () => {
    expect(role(...ANALYSIS, 'Explain findings to the board')).toBe('data-scientist');
  });
  test('who ships and maintains models is an ML engineer', () => {
    expect(role(...BUILDING, 'Build dashboards in Tableau')).toBe('ml-engineer');
  });
  test('who builds LLM features is an AI engineer', () => {
    expect(role(...WIRING, 'Build dashboards in Tableau')).toBe('ai-engineer');
  });
});

describe('what is neither', () => {
  test.each([
    [
      'annotation',
      ['Annotate images by our guidelines', 'Rate responses of a chatbot', 'Fact-check answers'],
    ],
    ['other', ['Own the product roadmap', 'Lead workshops with customers', 'Mentor junior engineers']],
    [
      'data-engineering',
      ['Build data pipelines in Spark', 'Own the data warehouse', 'Watch data quality in dbt'],
    ],
    ['software', SOFTWARE],
  ] as const)('%s', (sub, duties) => {
    expect(judge(...duties)).toMatchObject({ role: 'neither', sub });
  });
});

test('both sides in like measure are a hybrid', () => {
  expect(role(...WIRING, ...BUILDING)).toBe('hybrid');
});

describe.each([
  [
    'German',
    'Deine Aufgaben',
    ['KI-Agenten für den Vertrieb bauen', 'Große Sprachmodelle in unser Produkt einbauen'],
    ['Neuronale Netze mit PyTorch trainieren', 'Trainingsdaten aufbereiten'],
  ],
  [
    'French',
    'Vos missions',
    ['Concevoir des agents IA', "Déployer l'IA générative dans nos outils"],
    ["Entraîner des modèles d'apprentissage profond", 'Industrialiser des modèles de machine learning'],
  ],
  [
    'Spanish',
    'Tus funciones',
    ['Diseñar agentes de IA', 'Integrar modelos de lenguaje en la aplicación'],
    ['Entrenar modelos propios con datos', 'Diseñar redes neuronales'],
  ],
  [
    'Portuguese',
    'Suas atividades',
    ['Criar agentes inteligentes com RAG', 'Integrar modelos de linguagem ao produto'],
    ['Treinar modelos próprios', 'Aplicar redes neurais em imagens'],
  ],
  [
    'Italian',
    'Di cosa ti occuperai',
    ['Progettare agenti AI', 'Integrare modelli linguistici nel prodotto'],
    ['Addestrare reti neurali', 'Usare l’apprendimento automatico sui dati'],
  ],
  [
    'Dutch',
    'Wat ga je doen',
    ['AI-agents bouwen voor de klantenservice', 'Taalmodellen in ons product inbouwen'],
    ['Modellen trainen en beheren', 'Neurale netwerken bouwen'],
  ],
])('%s', (_, heading, wiring, building) => {
  const judged = (duties: string[]) =>
    classify({ title: null, blocks: blocksOf([heading, ...duties].join('\n- ')) }).role;
  test('calling models is told from making them', () => {
    expect(judged(wiring)).toBe('ai-engineer');
    expect(judged(building)).toBe('ml-engineer');
  });
});
