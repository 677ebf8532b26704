import { escaped, page } from './html.ts';

/** An entry of a person's own page. */
interface Job {
  readonly title: string;
  readonly company: string;
  readonly period: string;
  readonly lines: readonly string[];
}

const HEADLINE = 'AI Engineer | LLMs, agents, RAG';

const JOBS: readonly Job[] = [
  {
    title: 'Machine Learning Engineer',
    company: 'Kelp Retail',
    period: '2021 – present',
    lines: [
      'Trained ranking models on the click logs of three shops with PyTorch, retrained each night.',
      'Built the feature store and the training pipelines behind them.',
      'Cut the forecast error of demand by 18 % with gradient boosting on four years of sales.',
      'Passionate about LLM agents.',
    ],
  },
  {
    title: 'Developer',
    company: 'Harbour Tools',
    period: '2018 – 2021',
    lines: [
      'Wired an assistant over the help pages with an LLM API, embeddings and a vector database.',
      'Built the REST APIs of the booking service and moved them to Kubernetes.',
    ],
  },
];

/** A personal page of our own invention, of somebody who trains models and whose headline says AI. */
export function personPage(): string {
  const person = {
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: 'Somebody',
    jobTitle: HEADLINE,
  };
  const jobs = JOBS.map(({ title, company, period, lines }) => {
    const list = lines.map((line) => `<li>${escaped(line)}</li>`).join('');
    return `<h3>${escaped(title)}, ${escaped(company)}</h3><p>${period}</p><ul>${list}</ul>`;
  });
  const data = `<script type="application/ld+json">${JSON.stringify(person)}</script>`;
  return page('Somebody', `${data}<main><h1>Somebody</h1><h2>Experience</h2>${jobs.join('')}</main>`);
}
