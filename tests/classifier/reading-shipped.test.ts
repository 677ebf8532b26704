import { describe, expect, test } from 'vitest';
import { saysShipped } from '../../src/classifier/reading-shipped.ts';

describe('A line says what was done', () => {
  test.each([
    'Built an assistant over the help pages of three shops.',
    'Trained and deployed ranking models on click logs.',
    'Fine-tuned a language model for contracts.',
    'I wrote the evaluation harness for our agents.',
    'As the first engineer, built the booking app.',
    'Successfully migrated billing to Postgres.',
    'Latency of the checkout down from 900 ms to 200 ms.',
    '30 % fewer tickets after the new search.',
    'Built search and am passionate about agents.',
    'Entwicklung einer Suche mit Vektoren.',
    'Aufbau und Betrieb von Datenpipelines in Airflow.',
    'Prognosen mit PyTorch entwickelt und jede Woche geprüft',
    'Ich habe die Suche neu gebaut.',
    "Développement d'un modèle de recommandation.",
    'Conception et mise en production d’un assistant.',
    "J'ai entraîné des modèles de vision.",
    'Desarrollé un asistente con recuperación.',
    'Diseño e implementación de modelos de riesgo.',
    'Desenvolvi pipelines de dados em Spark.',
    'Implementação de modelos de previsão.',
    'Ho sviluppato un assistente per i clienti.',
    'Sviluppo di modelli di previsione.',
    'Ontwikkeling van een assistent voor de klantenservice.',
    'Ik heb modellen getraind op klikgegevens.',
    'Zoekmachine gebouwd en elke week getest',
  ])('%s', (line) => {
    expect(saysShipped(line, false)).toBe(true);
  });
});

describe('A line says what somebody can, wants, learned or is praised for', () => {
  test.each([
    '',
    '🙂',
    'Python, PyTorch, SQL, Docker, Kubernetes',
    'Skills: retrieval, prompts, agents',
    'AI Engineer | LLMs | Agents',
    'Passionate about AI and language models.',
    'I am passionate about building agents.',
    'Looking for a role in machine learning.',
    'I want to build agents.',
    'Experienced engineer with an eye for models.',
    '5+ years of experience in machine learning.',
    'Endorsed by 12 colleagues for machine learning',
    'Certified in deep learning',
    'Studied computer science in Delft.',
    'Advanced knowledge of deep learning.',
    'Distributed systems and embedded Linux',
    'Supervised learning, reinforcement learning',
    'Design and machine learning',
    'Kenntnisse in PyTorch und TensorFlow',
    'Begeistert von künstlicher Intelligenz',
    'Passionné par l’intelligence artificielle.',
    'Capacité à travailler avec des modèles',
    'Apasionado por los modelos de lenguaje.',
    'Em busca de novas oportunidades em IA.',
    'Appassionato di intelligenza artificiale.',
    'Op zoek naar een rol in AI.',
  ])('%s', (line) => {
    expect(saysShipped(line, false)).toBe(false);
  });
});

test('What is being done counts in an entry that goes on, and in no other.', () => {
  expect(saysShipped('Train ranking models on click logs', true)).toBe(true);
  expect(saysShipped('Train ranking models on click logs', false)).toBe(false);
  expect(saysShipped('Python, SQL', true)).toBe(false);
});

test('A first person who goes on doing counts anywhere.', () => {
  expect(saysShipped('I maintain the ranking models.', false)).toBe(true);
  expect(saysShipped('They need someone who can maintain ranking models.', false)).toBe(false);
});
