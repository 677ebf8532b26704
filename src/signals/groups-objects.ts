import type { Group } from '../domain/signal.ts';

/** Things that a posting speaks of, by meaning. Terms are divided by commas. */
export const OBJECTS: readonly Group[] = [
  {
    name: 'agent',
    terms:
      'a2a, agent architecture*, agent framework*, agent memory, agent orchestration, agent system*, agent workflow*, agent-based, agent-driven, agent-to-agent, agentic, ai agent*, autonomous agent*, coding agent*, human-in-the-loop, intelligent agent*, llm agent*, long-running agent*, multi agent*, multi-agent*, multi-step reasoning, multiagent, planner, planning and reasoning, react agent*, reasoning loop*, state machine*, sub-agent*, subagent*, voice agent*',
  },
  {
    name: 'agent-fw',
    terms:
      'adk, agent core, agent development kit, agent sdk, agentcore, agents sdk, ai sdk, auto gen, autogen, autogpt, botpress, claude agent sdk, crew ai, crewai, dialogflow, dify, dspy, flowise, google adk, guidance, haystack, instructor, lang chain, lang graph, langchain, langgraph, letta, lex, litellm, livekit, llama index, llama-index, llamaindex, make.com, mastra, mem0, n8n, openai agents sdk, outlines, pipecat, pydantic ai, pydanticai, rasa, retell, semantic kernel, smolagents, strands, temporal, vapi, vercel ai sdk, zapier',
  },
  {
    name: 'ai-product',
    terms:
      'ai adoption, ai application*, ai assisted, ai automation*, ai backend, ai capabilit*, ai component*, ai driven, ai enabled, ai engineer*, ai engineering, ai experience*, ai feature*, ai infrastructure, ai initiative*, ai innovation*, ai integration*, ai layer, ai pipeline*, ai platform*, ai powered, ai product*, ai roadmap, ai service*, ai solution*, ai strategy, ai system*, ai technolog*, ai tool*, ai use case*, ai workflow*, ai-assisted, ai-driven, ai-enabled, ai-first, ai-powered, applied ai, intelligent automation, intelligent system*, intelligent workflow*',
  },
  { name: 'ai-vague', terms: 'a.i., advances in ai, ai, ai & ml, ai and machine learning, ai and ml, ai landscape, ai model, ai models, ai trends, ai/ml, artificial intelligence, cognitive, cutting-edge, emerging technolog*, intelligent, latest advancements, machine intelligence, ml/ai, smart, state-of-the-art' },
  {
    name: 'annot',
    terms:
      'ai generated, ai trainer*, ai training, ai tutor*, ai-generated, annotat*, chatbot responses, contractor, create prompts, crowdsourc*, data annotation, data annotator, data entry, data labeler*, evaluate ai responses, evaluate responses, fact-check*, fluent in, freelance*, grading, guidelines, hourly, human feedback, label data, labeler*, labeling, labelling, linguist, model responses, native speaker*, per hour, project-based, quality rating, rank responses, rate, rater*, rating, responses generated, rubric*, subject matter expert*, task-based, train ai, training ai models, transcri*, write prompts, writing prompts, your expertise',
  },
  {
    name: 'backend',
    terms:
      'api, api design, api development, api integration*, apis, async, asynchronous, back end, back-end, backend, caching, concurrency, distributed system*, django, enterprise system*, express, fastapi, fault-tolerant, flask, graphql, grpc, high availability, integrations, laravel, microservice*, middleware, multithread*, nestjs, node, node.js, nodejs, rails, rest, rest api*, restful, scalability, scalable systems, server-side, serverless, service-oriented, soa, spring, spring boot, system design, third-party api*, web services, webhooks, websocket*',
  },
  {
    name: 'bi',
    terms:
      'adobe analytics, amplitude, bi, bi tools, business intelligence, business objects, cognos, d3, data studio, dax, domo, google analytics, google data studio, looker, metabase, microstrategy, mixpanel, mode analytics, power bi, power platform, power query, powerbi, qlik sense, qlik*, qlikview, quicksight, sisense, spotfire, ssrs, superset, tableau',
  },
  {
    name: 'chatbot',
    terms:
      'ai assistant*, ai companion*, assistant*, chat, chat bot*, chat interface*, chatbot*, co-pilot*, code generation, content generation, conversational, conversational agent*, conversational ai, conversational interface*, copilot*, creative ai, dialog*, image generation, ivr, personalization engine*, speech-to-text, stt, summarization, text generation, text-to-image, text-to-speech, text-to-video, tts, video generation, virtual assistant*, voice ai, voice assistant*, voice bot*, voicebot*',
  },
  {
    name: 'classic',
    terms:
      'anomaly detection, attention mechanism*, autoencoder*, bayesian, bert, boosting, classification, classifier*, clustering, cnn, cnns, convolutional, decision tree*, deep neural, diffusion model*, dimensionality reduction, gan, gans, gaussian process*, gnn*, gnns, gradient, gradient boosting, graph neural network*, gru, hidden markov, k-means, k-nn, kmeans, knn, linear regression, logistic regression, lstm, lstms, markov, monte carlo, naive bayes, neural net*, neural network*, outlier detection, pca, probabilistic model*, random forest*, recurrent, regression, rnn, rnns, support vector*, svm, time series, time-series, transformer*, tree-based, vae',
  },
  {
    name: 'cloud',
    terms:
      'aks, amazon web services, app service, aws, azure, azure functions, cloud, cloud computing, cloud environment*, cloud functions, cloud infrastructure, cloud native, cloud platform*, cloud run, cloud service*, cloud-based, cloud-native, digitalocean, ec2, ecs, eks, gcp, gke, google cloud, google cloud platform, heroku, hybrid cloud, iam, ibm cloud, lambda, multi-cloud, netlify, oci, openstack, oracle cloud, s3, vercel, virtualization, vmware',
  },
  {
    name: 'code-assist',
    terms: 'ai coding, ai coding tool*, ai pair, ai-assisted coding, ai-assisted development, ai-native development, amazon q, bolt, claude code, code assistant*, codex, coding assistant*, coding tools, cursor, development tools, devin, github copilot, lovable, replit, tabnine, vibe coding, vibe-coding, windsurf',
  },
  {
    name: 'customer',
    terms:
      'advisor*, advisory, client facing, client needs, client*, client-facing, consult*, consultant*, consulting, customer facing, customer needs, customer success, customer support, customer*, customer-facing, discovery, end users, end-user*, engagements, forward deployed, implementation, onboarding, service desk, solution architect*, support tickets, technical support, trusted advisor, user support, workshop*',
  },
  {
    name: 'dashboard',
    terms:
      'ad hoc, ad hoc analys*, ad-hoc, ad-hoc analys*, ad-hoc report*, chart*, dashboard*, data storytelling, data visualization, graphs, presentations of findings, report, reporting, reports, scorecard*, self-service analytics, slide*, storytelling, visualisation*, visualise, visualization*, visualize, white paper*',
  },
  {
    name: 'dataset',
    terms:
      'curat*, data acquisition, data cleaning, data collection, data curation, data labeling, data labelling, data mining, data preparation, data preprocessing, data quality for, data set*, data wrangling, dataset*, ground-truth, labeled data, labelled data, large datasets, large-scale data, multimodal data, pre-processing, preprocessing, structured and unstructured, training dataset*, unstructured data',
  },
  {
    name: 'db',
    terms:
      'bigtable, cassandra, clickhouse, cosmos db, cosmosdb, database*, db2, dba, dynamodb, firebase, graph database*, hbase, indexing, mariadb, mongo, mongodb, mysql, nosql, oracle, pl/sql, postgres*, postgresql, queries, query, query optimization, redis, relational database*, spanner, sql, sql server, sqlite, stored procedure*, supabase, t-sql',
  },
  {
    name: 'devops',
    terms:
      'alerting, ansible, argo, argocd, bitbucket, chef, ci / cd, ci/cd, cicd, circleci, cloudformation, cloudwatch, container*, containeriz*, continuous delivery, continuous deployment, continuous integration, datadog, deployment*, dev ops, devops, docker, elk, git, github, github actions, gitlab, gitops, grafana, helm, iac, incident*, infrastructure as code, infrastructure-as-code, jenkins, k8s, kubernetes, linux, logging, monitoring, new relic, on-call, opentelemetry, prometheus, pulumi, puppet, release management, site reliability, sla, slas, slo, slos, source control, splunk, sre, svn, terraform, unix, uptime, version control',
  },
  { name: 'experiment', terms: 'a/b, a/b test*, ab test*, controlled experiment*, experiment*, experimentation, hypothesis, hypothesis-driven, incrementality, measure impact, measurement framework*, multivariate test*, randomized, split test*, test and learn, uplift' },
  {
    name: 'finetune',
    terms:
      'adapter*, alignment, axolotl, continual learning, continued pretraining, deepspeed, distill*, domain adaptation, dpo, fine tun*, fine-tun*, finetun*, grpo, instruction data, instruction tuning, instruction-tuning, knowledge distillation, lora, model compression, peft, post training, post-training, ppo, pre training, pre-train*, pre-training, preference data, preference optimization, pretraining, pruning, qlora, quantis*, quantiz*, reward model*, rlaif, rlhf, sft, supervised fine-tuning, synthetic data, transfer learning, trl',
  },
  {
    name: 'frontend',
    terms:
      'accessibility, android, angular, bootstrap, browser*, css, css3, design system*, figma, flutter, front end, front-end, frontend, full stack, full-stack, fullstack, gradio, html, html5, ios, jquery, mobile app*, next.js, nextjs, react, react native, react.js, reactjs, redux, responsive design, streamlit, svelte, tailwind, ui, ui/ux, user experience*, user interface*, ux, vue, vue.js, web app*, web application*, web development, webpack, wordpress',
  },
  {
    name: 'guardrail',
    terms:
      'ai ethics, ai governance, ai safety, ai security, bias mitigation, content moderation, ethical ai, eu ai act, explainab*, fail-safe*, fallback*, guardrail*, human oversight, jailbreak*, model safety, moderation, output validation, pii, pii redaction, prompt injection, red team*, red-team*, responsible ai, safety, safety filter*, trustworthy ai',
  },
  {
    name: 'hardware',
    terms:
      'active directory, analog, asic, cad, circuit*, desktop support, device driver*, dns, drone*, electrical, embedded, firmware, hardware, help desk, iot, manufacturing, mechanical, microcontroller*, network engineer*, networking, pcb, plc, real-time operating, ros, routers, rtl, rtos, scada, semiconductor*, sensor*, servers, soc, solidworks, switches, tcp/ip, verilog, vhdl',
  },
  {
    name: 'health-fin',
    terms:
      'accounting, aerospace, audits, banking, bioinformatic*, biotech, cashier, clinical, credit, defense, drug discovery, e-commerce, ecommerce, ehr, energy, fhir, finance, financial, food, fraud, genomic*, government, healthcare, insurance, law, legal, life sciences, lift, litigation, logistics, medical, military, nurse*, patient*, pharma*, physical, real estate, regulatory, retail, risk, store, supply chain, tax, trading, underwriting, warehouse associate',
  },
  {
    name: 'heldout',
    terms:
      'ablation*, accuracy, auc, baseline*, benchmark*, bleu, confusion matrix, cross validation, cross-validation, error analysis, evaluate model*, evaluation metric*, f1, generaliz*, ground truth, held-out, mae, mape, model evaluation, model metrics, model validation, ndcg, offline metric*, performance metrics, perplexity, precision, recall, rmse, roc, rouge, sota, test set, validate model*, validation set',
  },
  {
    name: 'insight',
    terms:
      'actionable insight*, advanced analytics, analyse, analyses, analysing, analysis, analytic*, analytical, analytics, analytics solution*, analyze, analyzing, answer question*, business analytics, business insight*, business problem*, business question*, data analysis, data analyst*, data analytics, data driven decision*, data science, data scientist*, data-driven decision*, decision making, decision-making, deep dive*, eda, exploratory, exploratory data analysis, findings, inform, inform decision*, insight*, interpret*, patterns, predictive analytics, prescriptive, recommendations based on, root cause analys*, trends, trends and patterns',
  },
  {
    name: 'lang',
    terms:
      '.net, asp.net, bash, c, c#, c++, c/c++, cobol, coding, elixir, f#, go, golang, groovy, java, javascript, julia, kotlin, lua, object oriented, object-oriented, oop, perl, php, programming, programming language*, python, python programming, ruby, rust, scala, scripting, shell, shell script*, swift, typescript, visual basic',
  },
  {
    name: 'llm-eval',
    terms:
      'agent evaluation, ai outputs, ai quality, answer quality, benchmarking, deepeval, eval, eval framework*, eval harness*, evals, evaluation framework*, evaluation harness*, evaluation of ai, evaluation pipeline*, faithfulness, golden dataset*, golden set*, groundedness, hallucination*, llm as a judge, llm as judge, llm eval*, llm evaluation*, llm-as-a-judge, llm-as-judge, model outputs, non-deterministic, nondeterministic, offline evaluation*, online evaluation*, output quality, probabilistic systems, promptfoo, quality of outputs, ragas, regression testing for ai, response quality, trulens',
  },
  {
    name: 'llm-host',
    terms:
      'ai api*, ai gateway*, ai services, gguf, hugging face, huggingface, kv cache, llama.cpp, llamacpp, llm api*, llm gateway*, llm provider*, llm routing, local llm*, local models, model api*, model gateway*, model provider*, model router*, model routing, model selection, ollama, on-prem llm*, open source llm*, open source models, open weight*, open-source llm*, open-source models, open-weight*, pre-built model*, pre-trained model*, pretrained model*, private llm*, prompt caching, self-hosted, self-hosting, semantic caching, sglang, text generation inference, tgi, third-party ai, third-party model*, transformers library, unsloth, vendor model*, vllm',
  },
  {
    name: 'llm-name',
    terms: 'chatgpt, claude, claude sonnet, command r, dall-e, dalle, falcon, flux, gemini, gemma, gpt*, gpt-3, gpt-4, gpt-4o, grok, llama, llama 2, llama 3, llama-3, llama2, llama3, midjourney, mistral, mixtral, o1, o3, opus, palm, phi-3, qwen, runway, sora, stable diffusion, titan, vicuna, whisper',
  },
  {
    name: 'llm-trace',
    terms:
      'agent ops, agentops, ai observability, aiops, arize, braintrust, cost and latency, cost control*, cost optimization, cost tracking, cost/latency, helicone, inference cost*, lang fuse, lang smith, langfuse, langsmith, latency and cost, latency/cost, llm monitoring, llm observability, llm ops, llm-ops, llmops, model cost*, observability, opik, phoenix, promptlayer, token tracking, traceloop, tracing',
  },
  {
    name: 'llm-vendor',
    terms:
      'agentforce, ai foundry, ai studio, ai21, anthropic, assemblyai, azure ai foundry, azure ai services, azure ai studio, azure cognitive services, azure openai, bedrock, cognitive services, cohere, copilot studio, deepgram, deepseek, einstein, eleven labs, elevenlabs, fireworks, fireworks ai, gemini api, gen ai studio, google ai studio, groq, mistral ai, nova, nvidia nim, open ai, openai, openrouter, perplexity, replicate, together ai, together.ai, vertex ai, watsonx, xai',
  },
  {
    name: 'llm-word',
    terms:
      'ai-native, chat model*, foundation model*, foundational model*, frontier model*, gen ai, gen-ai, genai, generative, generative ai, generative artificial, generative model*, gpt-style, language model*, large language model*, llm, llm-based, llm-driven, llm-powered, llms, multi-modal llm*, multimodal model*, slm, slms, small language model*, vlm, vlms',
  },
  {
    name: 'ml-word',
    terms:
      'active learning, applied ml, automl, data science model*, deep learning, deep-learning, ensemble*, federated learning, machine learning, machine learning algorithm*, machine learning engineer*, machine learning model*, machine learning solution*, machine learning system*, machine learning technique*, machine-learning, ml, ml algorithm*, ml application*, ml engineer*, ml model*, ml product*, ml research, ml solution*, ml system*, ml technique*, ml-based, ml-driven, ml-powered, ml/dl, mle, predictive model*, representation learning, self-supervised, semi-supervised, statistical learning, supervised, unsupervised',
  },
  {
    name: 'mlops',
    terms:
      'a/b rollout, aws sagemaker, azure machine learning, azure ml, azureml, batch inference, bentoml, canary, clearml, comet, concept drift, continuous training, data drift, data versioning, databricks ml, dataiku, datarobot, deploy model*, deploying model*, drift, drift detection, dvc, experiment tracking, feast, feature store*, inference, inference pipeline*, inference server*, kserve, kubeflow, low-latency inference, machine learning pipeline*, machine learning platform*, metaflow, ml flow, ml infrastructure, ml lifecycle, ml ops, ml pipeline*, ml platform*, ml workflow*, ml-ops, mlflow, mlops, model deployment, model drift, model governance, model in production, model inference, model lifecycle, model monitoring, model registries, model registry, model serving, model versioning, models in production, models into production, models to production, neptune, productionis*, productioniz*, real-time inference, reproducib*, sage maker, sagemaker, seldon, serving, shadow deployment*, tecton, tensorflow serving, tf serving, torchserve, vertex ai pipelines, wandb, weights & biases, weights and biases, zenml',
  },
  {
    name: 'nlp',
    terms:
      'asr, audio, computational linguistics, dsp, entity extraction, entity recognition, information extraction, information retrieval, intent classification, intent detection, language understanding, linguistic*, machine translation, named entity, natural language, natural language processing, natural language understanding, ner, nlg, nlp, nlu, sentiment analysis, signal processing, speaker, speech, speech recognition, speech synthesis, text analytics, text classification, text mining, tokeniz*, topic model*, translation, voice, word2vec',
  },
  {
    name: 'people',
    terms:
      'build a team, career development, coach*, cross-functional leadership, delegate, direct reports, grow the team, guidance, guide, hire, hiring, junior, junior engineers, lead a team, lead by example, leadership, line management, manage a team, manage and, manage team*, managing a team, mentor*, onboard, people management, performance review*, recruit*, staff, supervise*, talent, team lead*, team of, technical leadership, thought leader*, train staff',
  },
  {
    name: 'pipeline',
    terms:
      'adf, airbyte, airflow, apache spark, athena, aws glue, azure data factory, batch and streaming, batch processing, beam, cdc, change data capture, crawl*, dagster, data engineer*, data engineering, data extraction, data factory, data feed*, data flow*, data ingestion, data integration, data migration, data movement, data pipeline*, data processing, data transformation, data workflow*, dataflow, dbt, elt, etl, fivetran, glue, hadoop, hdfs, hive, informatica, ingest*, luigi, map reduce, mapreduce, nifi, pig, prefect, presto, pyspark, scraping, spark, ssis, step functions, stitch, talend, transformations, trino, web scraping',
  },
  {
    name: 'product',
    terms:
      'backlog*, business requirement*, competitive analysis, gather requirements, go-to-market, gtm, market research, prd*, prioritis*, prioritiz*, product, product design*, product development, product launch*, product manage*, product manager*, product owner*, product requirement*, product strategy, product team*, product vision, requirements, requirements gathering, roadmap*, specifications, use case*, user feedback, user needs, user research, user stories',
  },
  {
    name: 'product-metric',
    terms:
      'adoption metrics, attribution, business metrics, cac, churn, cohort*, conversion, customer behavior, customer journey, customer segment*, engagement, funnel*, growth metric*, key performance indicator*, kpi*, lifetime value, ltv, market trend*, marketing mix, metrics, north star, product metrics, retention, revenue, roi, segmentation analysis, success metrics, trend*, usage data, user behavior, user behaviour',
  },
  {
    name: 'project',
    terms:
      'budget*, business case*, change management, deliverable*, governance, initiative*, lean, milestone*, operational, operations, planning, pmp, portfolio, process improvement*, procurement, program manage*, project manage*, project manager*, project plan*, resource planning, risk management, six sigma, standard operating, status report*, strategic, strategy, timeline*, vendor manage*, vendor*, vision',
  },
  {
    name: 'prompt',
    terms:
      'chain of thought, chain-of-thought, context engineering, context management, few-shot, in-context learning, instruction design, json mode, prompt chain*, prompt design, prompt engineering, prompt management, prompt optimization, prompt template*, prompt versioning, prompt*, prompting, prompts, structured generation, structured output*, system prompt*, token, token cost*, token limit*, token usage, tokens, zero-shot',
  },
  {
    name: 'rag',
    terms:
      'bm25, chunk, chunking, citations, context window*, document ingestion, document intelligence, document processing, document retrieval, document understanding, enterprise search, graph rag, graphrag, grounded, grounding, hybrid retrieval, hybrid search, knowledge base*, knowledge graph*, knowledge retrieval, q&a, question answering, rag, rag pipeline*, rag system*, re-ranking, rerank*, reranking, retrieval, retrieval augmented, retrieval augmented generation, retrieval pipeline*, retrieval system*, retrieval-augmented, semantic search, vector search',
  },
  {
    name: 'reco',
    terms:
      'ad ranking, ads ranking, bidding, churn prediction, click-through, collaborative filtering, content understanding, credit risk model*, ctr, demand forecasting, feed, fraud detection, fraud model*, lead scoring, learning to rank, learning-to-rank, matching, personalisation, personalization, predictive maintenance, pricing model*, propensity, ranking, recommendation engine*, recommendation system*, recommendation*, recommender*, relevance, risk model*, search and recommendation*, search ranking, two-tower',
  },
  {
    name: 'research',
    terms:
      'aaai, acl, ai research, applied research, conference*, cvpr, eccv, emnlp, first author, first-author, iccv, iclr, icml, interspeech, invent*, journal*, kdd, literature, neurips, nips, novel, novel algorithm*, novel approach*, papers, patents, peer-reviewed, prototype*, publication*, publish, published, research, research agenda, research engineer*, research paper*, research scientist*, research team, scientific, sigir, state of the art',
  },
  {
    name: 'rl',
    terms:
      'bandit*, combinatorial optimization, contextual bandit*, control theory, convex optimization, deep rl, genetic algorithm*, imitation learning, integer programming, linear programming, mathematical model*, mathematical optimization, mixed integer, multi-armed bandit*, operations research, optimal control, optimisation, optimization, optimization algorithm*, policy gradient, q-learning, reinforcement learning, rl, robot learning, simulation*, simulator*',
  },
  {
    name: 'sales',
    terms:
      'account executive*, account manage*, advertis*, brand, business development, campaign*, commercial, content creat*, contracts, copywriting, crm, deal*, demo, demonstrat*, demos, evangeli*, hubspot, lead generation, market, marketing, negotiat*, partner*, partnership*, pipeline generation, poc, pocs, pre-sales, presales, pricing, proof of concept*, proposal*, prospect*, quota, rfp*, sales, salesforce, seo, social media',
  },
  {
    name: 'security',
    terms:
      'access control*, audit, authentication, authorization, clearance, compliance, compliant, cyber, cybersecurity, data privacy, encryption, fedramp, firewall*, gdpr, hipaa, iso 27001, network security, nist, oauth, owasp, penetration test*, privacy, rbac, secrets management, secure, security, siem, soc 2, soc2, sso, threat*, vulnerabilit*, zero trust',
  },
  {
    name: 'stakeholder',
    terms:
      'align*, business leaders, business partner*, business team*, business unit*, c-level, collaborat*, collaborate, communicate, communicating, coordinate*, cross functional, cross-functional, cross-functionally, data engineers, data scientists, designers, engineering teams, engineers, executive*, interface with, leadership team, liaise*, non-technical, other teams, partner with, present to, product managers, senior management, stakeholder*, subject matter, technical and non-technical, work closely',
  },
  {
    name: 'stat-tool',
    terms: 'access, alteryx, dplyr, excel, ggplot*, google sheets, jmp, jupyter, knime, mathematica, matlab, matplotlib, minitab, notebook*, octave, plotly, python or r, python/r, r, r or python, r studio, r/python, rapidminer, rstudio, sas, seaborn, shiny, spreadsheet*, spss, stata, tidyverse, vba',
  },
  {
    name: 'stats',
    terms:
      'actuarial, anova, bayesian statistic*, biostatistic*, causal, causal inference, causality, confidence interval*, descriptive, design of experiments, econometric*, experimental design, forecast*, forecasting, hypotheses, hypothesis test*, inferential, multivariate, probability, qualitative, quantitative, quantitative analysis, quantitative research, quasi-experiment*, regression analysis, sampling, scenario analysis, sensitivity analysis, significance, statistic*, statistical analysis, statistical method*, statistical model*, statistical software, statistical techniques, statistician*, survey*, survival analysis, variance analysis',
  },
  { name: 'stream', terms: 'celery, event bus, event driven, event stream*, event-driven, eventbridge, flink, kafka, kinesis, message queue*, messaging, pub/sub, pubsub, rabbitmq, real-time data, sns, spark streaming, sqs, stream processing, streaming' },
  {
    name: 'swe',
    terms:
      'agile, algorithms and data structures, architect, architecture, automate*, automating, automation, best practices, codebase*, data structure*, design doc*, design pattern*, developer experience, documentation, engineering standards, infrastructure, internal tools, jira, kanban, low-code, maintain*, no-code, open source, open-source, platform*, power automate, production code, production environment*, production grade, production system*, production-grade, production-quality, rpa, saas, scalable, scripts, scrum, sdk*, sdlc, software application*, software design, software developer*, software development, software development lifecycle, software engineer*, software engineering, software product*, software solution*, sprint*, system architecture, technical debt, technical documentation, technical specification*, tooling, uipath, workflow automation',
  },
  { name: 'teach', terms: 'academic, brown bag, community, course*, curriculum, educat*, enablement, faculty, instructor*, knowledge sharing, knowledge transfer, lecture*, student*, teach*, tech talk*, train users, training materials, training sessions, tutoring, university, workshops' },
  {
    name: 'testing',
    terms:
      'automated test*, automated testing, bug*, clean code, code quality, code review*, cypress, debug*, defect*, end-to-end test*, integration test*, junit, load test*, maintainable, performance testing, playwright, pytest, qa, quality assurance, refactor*, regression test*, selenium, tdd, test automation, test case*, test plan*, test-driven, testing, troubleshoot*, unit test*, validation testing',
  },
  {
    name: 'tool',
    terms: 'action execution, api orchestration, browser automation, computer use, function calling, function-calling, mcp, mcp server*, mcps, model context protocol, skills framework, tool calling, tool integration*, tool orchestration, tool usage, tool use, tool-calling, tool-use, tool-using, tools use',
  },
  {
    name: 'train',
    terms:
      'backpropagation, build models, building models, class imbalance, convergence, custom models, data augmentation, feature engineering, feature extraction, feature selection, features for, gradient descent, hyper-parameter*, hyperparameter*, in-house models, loss function*, model accuracy, model architecture*, model building, model design, model development, model improvement*, model optimization, model performance, model quality, model training, model tuning, modeling, new models, optimizer*, overfitting, parameter tuning, proprietary models, re-train*, regulariz*, retrain*, train, train and, train model*, train/test, trained, training, training and deploying, training and inference, training data, training job*, training model*, training pipeline*, training run*, training set*',
  },
  {
    name: 'train-fw',
    terms:
      'caffe, caffe2, catboost, cntk, deep learning frameworks, detectron, fastai, flax, gensim, h2o, jax, keras, lightgbm, lightning, machine learning frameworks, machine learning libraries, ml frameworks, ml libraries, mllib, mxnet, nltk, numpy, onnx, opencv, pandas, prophet, py torch, pytorch, pytorch lightning, sci-kit, scikit, scikit learn, scikit-learn, scipy, sklearn, spacy, spark ml, statsmodels, tensor flow, tensorflow, tensorflow/pytorch, tensorrt, theano, torch, torchvision, transformers, triton, weka, xgboost',
  },
  {
    name: 'train-infra',
    terms:
      'a100, accelerator*, cluster, clusters, compiler*, cuda, cudnn, custom silicon, dask, data parallel*, dgx, distributed training, edge ai, edge device*, embedded ml, fp8, fpga, fsdp, gpu*, h100, high performance computing, high-performance computing, horovod, hpc, inferentia, infiniband, kernel*, megatron, mixed precision, model parallel*, mpi, multi-gpu, multi-node, nccl, nvidia, on-device, pipeline parallel*, ray, ray serve, ray train, slurm, tensor parallel*, tpu*, trainium, triton kernel*',
  },
  {
    name: 'vector',
    terms:
      'ann, azure ai search, azure cognitive search, chroma, chromadb, elasticsearch, embedding model*, embedding*, faiss, lancedb, milvus, nearest neighbor*, neo4j, opensearch, pgvector, pinecone, qdrant, similarity search, vector, vector database*, vector db, vector dbs, vector embedding*, vector index*, vector store*, vectordb*, vespa, weaviate',
  },
  {
    name: 'vision',
    terms:
      '3d reconstruction, autonomous driving, autonomous vehicle*, camera*, computer vision, face recognition, facial recognition, geospatial, image analysis, image classification, image processing, image recognition, image segmentation, imagery, lidar, medical imaging, object detection, ocr, optical character, perception, point cloud*, pose estimation, radar, remote sensing, robotic*, segmentation, sensor fusion, slam, tracking, video analytics, video understanding, vision model*, vision transformer*, visual, yolo',
  },
  {
    name: 'warehouse',
    terms:
      'big data, big query, bigquery, data architecture, data asset*, data catalog*, data contract*, data governance, data infrastructure, data integrity, data lake*, data lineage, data management, data mart*, data mesh, data model*, data modeling, data modelling, data platform*, data product*, data quality, data security, data source*, data store*, data validation, data warehouse*, data warehousing, databricks, delta lake, dimensional model*, fabric, hudi, iceberg, lakehouse, lineage, master data, metadata, microsoft fabric, parquet, redshift, schema*, snowflake, star schema, synapse, teradata, unity catalog, vertica, warehouse',
  },
];
