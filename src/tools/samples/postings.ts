import type { Standing } from '../../domain/role.ts';

/** A posting of our own invention. */
export interface Invented {
  readonly title: string;
  readonly company: string;
  readonly place: string;
  readonly pay: string;
  readonly duties: readonly string[];
  readonly requirements: readonly string[];
}

const WIRING = {
  duties: [
    'Connect our booking assistant to a hosted large language model through its API.',
    'Write and version the prompts, and keep a golden set of conversations to test them against.',
    'Build retrieval over the harbour handbook with embeddings and a vector database, so that answers cite a page.',
    'Give the agent tools to look up berths and to open a ticket, with guardrails for each call.',
    'Trace every LLM call, and bring latency and cost per answer down.',
  ],
  requirements: [
    'Three years of TypeScript or Python in production.',
    'Experience with RAG, prompt engineering and evals of LLM applications.',
  ],
};

const BUILDING = {
  duties: [
    'Train and tune our own models that forecast ice on the fairway from twelve years of sensor data.',
    'Design neural network architectures in PyTorch and run distributed training on our GPU cluster.',
    'Engineer features and label sets, and own the feature store that feeds model training.',
    'Measure precision and recall on held-out data, and retrain models when drift shows.',
    'Deploy the trained models to production and monitor their accuracy.',
  ],
  requirements: [
    'Four years of training machine learning models with PyTorch or TensorFlow.',
    'A solid grasp of statistics, loss functions and hyperparameter tuning.',
  ],
};

const SOFTWARE = {
  duties: [
    'Develop the web front end of our ticket shop in React and TypeScript.',
    'Design REST APIs in Java and keep the PostgreSQL schema tidy.',
    'Write unit and integration tests, review code, and fix bugs that customers report.',
    'Run our services on Kubernetes and keep the CI pipeline green.',
    'Split the old monolith of the timetable into services.',
  ],
  requirements: [
    'Five years of backend development with Java and Spring Boot.',
    'Experience with SQL databases and Docker.',
  ],
};

/** One posting for each standing, by its title and its duties. */
export const POSTINGS: Readonly<Record<Standing, Invented>> = {
  honest: {
    title: 'AI Engineer',
    company: 'Pierhead Works',
    place: 'Kiel',
    pay: '€72,000 – €90,000 a year',
    ...WIRING,
  },
  vague: {
    title: 'AI/ML Engineer',
    company: 'Lantern Ferries',
    place: 'Bergen',
    pay: 'NOK 720,000 – 880,000 a year',
    ...WIRING,
  },
  mismatch: {
    title: 'AI Engineer',
    company: 'Floe Instruments',
    place: 'Tromsø',
    pay: 'NOK 780,000 – 950,000 a year',
    ...BUILDING,
  },
  inflated: {
    title: 'Machine Learning Engineer',
    company: 'Quay Tickets',
    place: 'Genoa',
    pay: '€45,000 – €58,000 a year',
    ...SOFTWARE,
  },
  undersold: {
    title: 'Backend Developer',
    company: 'Icewatch',
    place: 'Oulu',
    pay: '€4,200 – €5,600 a month',
    ...BUILDING,
  },
  'cant-tell': {
    title: 'AI Engineer',
    company: 'Mooring & Partners',
    place: 'Ghent',
    pay: 'A fair wage',
    duties: ['Shape the future of artificial intelligence together with a friendly team.'],
    requirements: ['A curious mind and good English.', 'Joy in working with people from all over the world.'],
  },
};
