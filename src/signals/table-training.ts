/** Phrases that say by themselves that models are trained. Syntax: `Signal.term`. */
export const TRAINING: readonly string[] = [
  ...['continual pretraining', 'continued pretraining', 'continuous training', 'distributed training', 'DPO', 'fine tuning pipeline*', 'finetuning pipeline*'],
  ...['hyperparameter optimi*', 'hyperparameter search*', 'hyperparameter tuning', 'instruction tuning', 'large scale training', 'LoRA', 'model distillation', 'model retraining', 'model tuning', 'tune hyperparameters', 'tune model*', 'tuning hyperparameters', 'tuning model*', 'tuning of model*'],
  ...['model training', 'multi gpu training', 'post training', 'pre training', 'pretraining', 'preference optimization', 'qlora', 'reward model*', 'RLHF'],
  ...['supervised fine tuning', 'training infrastructure', 'training job*', 'training loop*', 'training pipeline*', 'training run*', 'training workflow*'],
  ...['modelltraining', 'trainingspipeline*', 'trainieren von modellen', 'training von modellen', 'entraînement de modèle*', 'entraînement des modèles', 'ré entraînement', 'réentraînement'],
  ...['entrenamiento de modelos', 'reentrenamiento', 'treinamento de modelos', 'treino de modelos', 'retreinamento', 'addestramento di modelli', 'addestramento dei modelli', 'trainen van modellen', 'modeltraining'],
];

/** Verbs of training; with one of `TRAINED` in the same line they say that models are trained. */
export const TRAIN: readonly string[] = [
  ...['fine tune', 'fine tunes', 'fine tuned', 'fine tuning', 'finetune', 'finetuning', 'pretrain', 'retrain', 'retraining', 'retrains', 're train', 're training', 'train', 'training', 'trains'],
  ...['trainieren', 'trainierst', 'trainiert', 'nachtrainieren', 'feinabstimmung', 'entraîner', 'entraînez', 'entraînement', 'entraînes', 'affiner', 'entrenar', 'entrenarás', 'entrenas', 'entrenamiento', 'reentrenar'],
  ...['treinar', 'treinamento', 'treino', 'ajuste fino', 'addestrare', 'addestramento', 'addestrerai', 'riaddestrare', 'trainen', 'traint', 'train je'],
];

/** What is trained. */
export const TRAINED: readonly string[] = [
  ...['classifier*', 'deep learning', 'embedding model*', 'foundation model*', 'language model*', 'LLM', 'llms', 'machine learning algorithm*', 'ml algorithm*', 'model', 'models', 'neural', 'transformers', 'policies'],
  ...['modell', 'modelle', 'modellen', 'modelles', 'netze', 'sprachmodell*', 'modèle*', 'réseaux de neurones', 'modelo', 'modelos', 'redes neuronales', 'redes neurais', 'modelli', 'modello', 'reti neurali'],
];

/** Phrases that hold a verb of training and mean people, timetables or what others trained. */
export const NOT_TRAINING: readonly string[] = [
  ...[
    'business model*',
    'data model*',
    'data models',
    'ml training course*',
    'model of training',
    'on the job training',
    'performance tuning',
    'query tuning',
    'role model*',
    'sql tuning',
    'fine tune prompt*',
    'fine tuning of prompt*',
    'fine tuning prompt*',
    'train and mentor',
    'train colleagues',
    'train customers',
    'train employees',
    'train new hires',
    'train new staff',
    'train others',
  ],
  ...['train staff', 'train team*', 'train the team', 'train the trainer', 'train users', 'training and development', 'training and mentoring', 'training budget', 'training course*', 'training data', 'training material*', 'training program*', 'training session*', 'user training', 'network tuning'],
];

/** Every phrase that speaks of training holds one of these: a quick look before the long one. */
export const TRAINING_STEMS = /train|tun(?:e|ing)|entra[iî]n|entren|trein|addestr|feinab|affiner|ajuste fino|reward|distill|optimi|DPO|LoRA|RLHF/iu;
