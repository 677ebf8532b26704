import type { Group } from '../domain/signal.ts';

/** What stands near AI and ML words without being the work of wiring or building, and trades that have none of it. */
export const OTHER: readonly Group[] = [
  {
    name: 'governance',
    terms:
      'ai act, ai compliance, ai ethics, ai governance, ai policies, ai policy, ai risk, ai strategy, audit*, compliance, data governance, data privacy, ethical ai, gdpr, governance, hipaa, iso 27001, iso 42001, model governance, model inventory, model risk, nist, policies, privacy, regulatory, risk assessment*, soc 2, standards and policies',
  },
  {
    name: 'validation',
    terms: 'audit model*, challenge model*, challenger model*, independent review*, independent validation, model documentation, model validation, model risk management, review model*, sr 11-7, validate model*, validation report*, verify model*',
  },
  {
    name: 'use-of-ai',
    terms:
      'adopt ai, ai adoption, ai assisted, ai champion*, ai curious, ai enablement, ai fluency, ai literacy, ai proficiency, ai savvy, ai tools, ai upskilling, ai-first mindset, comfortable using ai, embrace ai, leverage ai, leveraging ai, passion for ai, tools like chatgpt, tools such as chatgpt, use ai to, use of ai, using ai, using ai tools, with ai tools',
  },
  {
    name: 'presales',
    terms:
      'account team*, architecture workshop*, business case*, demo, demonstrate, demonstrations, demos, discovery call*, discovery session*, enablement, field engineer*, objection*, partner ecosystem, poc, pocs, proof of concept*, proof of value, proofs of concept, proposal*, rfi*, rfp*, sales cycle*, sales engineer*, sales team*, scoping, solution architect*, solution design*, solutions architect*, solutions engineer*, statement of work, technical sales, trusted advisor*, workshop*',
  },
  {
    name: 'cluster',
    terms: 'bare metal, capacity planning, cluster*, compute infrastructure, data center*, datacenter*, fleet*, gpu cluster*, gpu fleet*, gpu orchestration, hpc, high performance computing, linux, lustre, network fabric, networking, nvlink, provisioning, rack*, rdma, scheduler*, slurm, storage system*, supercomput*',
  },
  {
    name: 'ontology',
    terms: 'controlled vocabular*, entity resolution, graph database*, knowledge engineer*, knowledge model*, linked data, metadata, neo4j, ontolog*, owl, rdf, semantic layer*, semantic model*, semantic web, sparql, taxonom*, thesaur*',
  },
  {
    name: 'gig',
    terms:
      'ai responses, ai trainer*, ai tutor*, answers are accurate, chatbot responses, choose your own, compare responses, contractor*, evaluate responses, fact check*, fact-check*, freelance*, fully remote, grade responses, guidelines, hourly, improve ai models, linguist*, model outputs, native speaker*, paid weekly, per hour, project-based, prompts and answers, rank responses, rate responses, rubric*, schedule whenever, train ai models, train the next generation, transcri*, translat*, work on your own schedule, write prompts, write questions',
  },
  {
    name: 'low-level',
    terms: 'avx, compiler*, driver*, instruction set*, kernel development, kernel*, llvm, low latency, low-level, memory management, mlir, multithread*, operating system*, performance tuning, profiling, real-time operating, simd, systems programming, triton, vectorization',
  },
  {
    name: 'admin',
    terms: 'active directory, administer, administration, helpdesk, help desk, incident*, it support, itil, jira, monitoring and alerting, on-call, office 365, patch*, runbook*, service desk, servicenow, sharepoint, sla, slas, ticket*, troubleshoot*, vmware, windows server',
  },
  {
    name: 'office',
    terms:
      'accounting, accounts payable, budgeting, calendar*, call center*, call centre*, cash, cashier*, cleaning, clerical, contracts, copywrit*, customer service, data entry, events, filing, front desk, fundraising, grant*, inventory, invoices, kitchen, legal counsel, litigation, logistics, marketing campaign*, merchandis*, nurse*, payroll, phone calls, procurement, purchasing, reception*, restaurant, retail, safety, seo, social media, store, supply chain, tax, warehouse associate*',
  },
  {
    name: 'architecture-of-models',
    terms:
      'attention mechanism*, autoencoder*, convolutional, cnn, cnns, diffusion model*, embedding model*, encoder*, ensemble*, gan, gans, gnn, gnns, graph neural, loss function*, lstm, model architecture*, moe, neural network*, rnn, rnns, self-supervised, state-of-the-art model*, transformer model*, transformers, unsupervised, vae, vit',
  },
  {
    name: 'forecast',
    terms:
      'actuar*, anomaly detection, attribution model*, churn model*, credit risk, customer segmentation, demand forecast*, fraud detection, forecast*, lifetime value, marketing mix, mmm, operations research, optimization model*, optimisation model*, price elasticity, pricing model*, propensity model*, risk model*, scoring model*, segmentation, survival analysis, time series, time-series, underwriting',
  },
  {
    name: 'robot',
    terms: 'actuator*, autonomous driving, autonomous vehicle*, autonomy, control system*, controller*, drone*, gazebo, isaac sim, kalman, kinematic*, lidar, localization, manipulation, motion planning, path planning, perception, perception system*, radar, robot*, ros, ros2, sensor fusion, slam, uav*',
  },
  {
    name: 'speech',
    terms: 'acoustic model*, asr, audio, phonetic*, speaker recognition, speech model*, speech recognition, speech synthesis, speech-to-text, stt, text-to-speech, tts, voice, voice ai, voice clon*',
  },
  {
    name: 'own-models',
    terms:
      'custom model*, from scratch, in-house model*, ml model*, model development, model lifecycle, model performance, model quality, models in production, models into production, our models, own models, predictive model*, production ml, productioniz* model*, productionis* model*, proprietary data, proprietary model*, retrain*, the models',
  },
  {
    name: 'llm-app',
    terms:
      'ai backend*, ai microservice*, ai service*, ai-native product*, ai workflow*, context engineering, context management, conversation flow*, cost per request, document q&a, embeddings, fallback*, hallucination*, inference api*, inference cost*, llm app*, llm api*, llm cost*, llm feature*, llm integration*, llm output*, llm pipeline*, llm provider*, llm-based application*, model api*, model provider*, model routing, model selection, multi-turn, output parsing, prompt caching, response quality, semantic cach*, streaming responses, structured output*, system prompt*, token usage, tokens',
  },
];
