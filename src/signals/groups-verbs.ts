import type { Group } from '../domain/signal.ts';

/** What is done, by meaning. Terms are divided by commas. */
export const VERBS: readonly Group[] = [
  { name: 'analyze', terms: 'analyse, analysing, analyze, analyzing, answer, derive, discover, explore, extract, extracting, generate insights, identify, identifying, interpret, interpreting, investigate, mine, present, presenting, quantify, query, report on, summarize, synthesize, uncover, understand, visualize' },
  {
    name: 'build',
    terms:
      'architect, architecting, build, building, builds, built, code, construct*, create, creates, creating, deliver, delivering, design, designing, designs, develop, developed, developing, develops, end-to-end, engineer, implement, implementing, implements, own, owning, prototype, prototyping, ship, shipped, shipping, write code',
  },
  { name: 'collab', terms: 'advise, align, collaborate, collaborates, collaborating, communicate, communicating, consult, educate, engage, engaging, interact, interface, liaise, partner, partnering, present to, translate, translating, work closely, work with, working with' },
  { name: 'deploy', terms: 'deploy, deployed, deploying, deploys, host, hosting, in production, into production, launch, operationaliz*, production, productioniz*, release, run in production, scale, scaling, serve, serving, to production' },
  {
    name: 'evaluate',
    terms:
      'assess, assessing, benchmark, benchmarking, compare, debug, debugging, evaluate, evaluates, evaluating, evaluation, experiment, experimenting, improve, improving, iterate, iterating, measure, measuring, monitor, monitoring, optimise, optimize, optimizing, refine, refining, test, testing, track, tracking, validate, validating, validation',
  },
  {
    name: 'integrate',
    terms: 'adopt, adopting, apply, applying, combine, configure, configuring, connect, connecting, customiz*, embed, embedding into, incorporate, incorporating, integrate, integrates, integrating, integration, integrations, leverage, leverages, leveraging, orchestrat*, use, using, utilize, utilizing, wire',
  },
  { name: 'lead', terms: 'champion, coordinate, define, defining, direct, drive, drives, driving, establish, establishing, guide, guiding, influence, lead, leading, leads, manage, manages, managing, mentor, mentoring, oversee, overseeing, own the, plan, planning, set, shape' },
  { name: 'move', terms: 'aggregate, clean, cleaning, collect, collecting, crawl, extract, gather, gathering, ingest, join, load, migrate, migrating, move, normalize, process, processing, store, sync, transform, transforming' },
  { name: 'research', terms: 'evaluate new, explore, follow, investigate new, keep abreast, read, researching, stay, stay current, study, survey' },
  { name: 'support', terms: 'assist, assisting, assists, contribute, contributes, contributing, document, documenting, ensure, ensuring, handle, help, helping, maintain, maintaining, participate, participating, perform, performing, prepare, provide, providing, respond, support, supporting, supports' },
  { name: 'train', terms: 'classify, curate, detect*, extract features, fine-tune, fine-tuning, fit, forecast, infer, label, learn from, model, modelling, optimize models, predict*, preprocess, pretrain, recommend, retrain, retraining, trains, tune, tunes, tuning' },
];
