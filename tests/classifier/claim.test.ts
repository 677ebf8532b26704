import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTitle } from '../../src/classifier/claim.ts';
import type { Claim } from '../../src/domain/role.ts';
import { anyText } from './any-text.ts';

const CLAIMS: Readonly<Record<Claim, readonly string[]>> = {
  'ai-engineer': [
    'Software Engineer, AI',
    'LLM Engineer',
    'Prompt Engineer',
    'Agent Engineer',
    'Senior AI Engineer II',
    'Sr. GenAI Developer - Remote',
    'AI Full Stack Engineer',
    'Full-Stack AI Engineer',
    'Founding AI Engineer',
    'AI Engineer – Machine Tools',
    'Engineer, Agentic AI',
    'Software Engineer (AI Engineering)',
    'Software Engineer – Applied AI Systems',
    'CONVERSATIONAL AI DEVELOPER',
    'KI-Entwickler (m/w/d)',
    'Senior KI-Ingenieur:in',
    'Entwickler für KI',
    'Ingénieur IA (H/F)',
    'Développeur·euse IA générative',
    'Ingeniero/a de IA',
    'Desarrolladora de Inteligencia Artificial',
    'Engenheiro(a) de IA Pleno',
    'Ingegnere AI',
    'Sviluppatore Intelligenza Artificiale',
    'AI-ontwikkelaar (m/v)',
  ],
  'ml-engineer': [
    'Software Engineer, Machine Learning',
    'Applied Scientist',
    'MLOps Engineer',
    'Perception Engineer',
    'AI Research Engineer',
    'Research Engineer (Machine Learning)',
    'Research Scientist, Deep Learning',
    'Software Engineer, Machine Learning Platform',
    'Staff ML Platform Engineer',
    'Computer Vision Engineers',
    'Machine Learning Engineer (m|w|d) in Berlin',
    'Machine-Learning-Ingenieur*in',
    'Praktikum Machine Learning',
    'Ingénieur·e Machine Learning F/H',
    'Chercheuse en intelligence artificielle',
    'Ingeniera de Machine Learning',
    'Engenheiro de Aprendizado de Máquina',
    'Ingegnere Machine Learning',
    'Machine Learning ontwikkelaar',
  ],
  either: [
    'AI/ML Engineer',
    'Engineer, AI & Machine Learning',
    'Senior ML/AI Software Engineer',
    'NLP / LLM Engineer',
    'Software Engineer - AI/ML',
    'Machine Learning Engineer, LLM Engineer',
    'Ingénieur IA / ML',
    'Développeur IA & Machine Learning',
  ],
  'data-scientist': [
    'Data Scientist (m/w/d)',
    'Lead Data Scientist - GenAI',
    'Werkstudent Data Science',
    'Alternance Data Scientist (H/F)',
    'Científica de datos',
    'Cientista de Dados Sênior',
    'Datenwissenschaftlerin',
  ],
  analyst: [
    'Data Analyst',
    'BI-Analyst (gn)',
    'Analytics Engineer',
    'Senior Product Analyst, Growth',
    'Consultant, Data Analytics',
    'Analista de Dados Júnior',
    'Analyste de données H/F',
    'Power BI Entwickler (w/m/d)',
    'Data Analyst / Data Scientist',
    'Finance Analyst',
    'Senior Financial Analyst (m/f/d)',
    'Business Analyst II',
    'Operations Analyst, Fulfilment',
    'Risk Analyst',
    'HR Analyst',
    'Analyst',
    'Credit Portfolio Analyst Intern',
    'Intern, Business Analytics',
    'Director of Analytics',
    'Marketing Analytics Manager',
    'Analista financiero',
    'Finanzanalystin (w/m/d)',
    'Business analyst / Développeur BI',
  ],
  other: [
    'AI Product Manager',
    'AI Trainer (Freelance)',
    'Data Engineer - Machine Learning',
    'Sales Engineer, AI',
    'Engineering Manager, Machine Learning',
    'Head of AI',
    'Software Engineer',
    'Backend Engineer (AI Agents)',
    'AI-First Java Developer',
    'Systemadministrator (m/w/d)',
    'Chef de projet IA',
    'Ingénieur data',
    'Analista de sistemas',
    'Ingeniero de datos',
    'Payments Engineer',
    'Senior Manager, AI & Developer Platform',
    'AI Course Developer',
    'Praktikum Grafikdesign, Vertrieb im AI Hub',
    'Software Engineer for AI training data',
    'Physiotherapist',
    'Security Analyst',
    'SOC Analyst II',
    'IT Support Analyst',
    'Service Desk Analyst',
    'Business Systems Analyst',
    'QA Analyst',
    'Sales Director',
    'Analyste programmeur (H/F)',
    'Software Engineer at Lumen AI',
    'Lumen AI - Software Engineer',
  ],
  open: [
    'Member of Technical Staff',
    'Forward Deployed Engineer',
    'Forward Deployed AI Engineer',
    'Founding Engineer',
    'Consultant',
    'Research Engineer',
    'Research Scientist',
    'Research Engineer, Robotics Controls',
    'Senior Staff Engineer',
    'AI Lead',
    'AI Analyst',
    'AI Engineer (Pre-Sales)',
    'KI-Berater (m/w/d)',
    'Machine Learning Engineer / Data Scientist',
    'Software Engineer, AI Billing Platform',
    'Multiple Roles',
    'Zzyzx',
    '',
  ],
};

describe('what a title promises', () => {
  for (const [claim, titles] of Object.entries(CLAIMS)) {
    it.each(titles)(`is ${claim} for "%s"`, (title) => {
      expect(readTitle(title).claim).toBe(claim);
    });
  }

  it('is open where there is no title', () => {
    expect(readTitle(null)).toEqual({ claim: 'open', occupation: null, level: 'unknown' });
  });

  it('does not follow capitals, accents or hyphens', () => {
    expect(readTitle('INGENIEUR IA').claim).toBe(readTitle('Ingénieur IA').claim);
    expect(readTitle('machine-learning engineer').claim).toBe('ml-engineer');
  });
});

describe('any text at all', () => {
  it('gets a reading, never an error', () => {
    fc.assert(
      fc.property(anyText(600), (title) => {
        const { claim, occupation } = readTitle(title);
        expect(Object.keys(CLAIMS)).toContain(claim);
        expect(occupation).not.toBe('');
      }),
    );
  });

  it('is read though it holds lone surrogates, control characters or a megabyte', () => {
    expect(readTitle('\uD800AI Engineer\u0000\uDFFF').claim).toBe('ai-engineer');
    expect(readTitle(`AI Engineer ${'('.repeat(1_000_000)}`).claim).toBe('ai-engineer');
    expect(readTitle('a/'.repeat(500_000)).claim).toBe('open');
  });
});
