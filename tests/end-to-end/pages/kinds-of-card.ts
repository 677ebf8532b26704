import { escaped, page } from '../../../src/tools/samples/html.ts';

/** A list drawn as a board draws its own: where it stands, its style, and one card for a title. */
export interface KindOfCard {
  readonly name: string;
  readonly address: string;
  /** Language and direction of the page. */
  readonly attributes?: string;
  readonly titles?: readonly string[];
  readonly style: string;
  /** The n-th card; its element has the id `k` and n. */
  readonly card: (title: string, at: number) => string;
}

/** Titles that fit, that leave no room beside them, and that need several lines. */
const TITLES = [
  'AI Engineer',
  'Machine Learning Engineer, Ranking',
  'Senior Applied AI Engineer for Claims and Policy Documents',
  'Staff Machine Learning Engineer, Recommendations, Search and Advertising Relevance (all genders), Hybrid or Remote within Europe',
];

const GROUND = `body { margin: 0; max-inline-size: none; padding: 16px; inline-size: 380px; font: 14px/20px Arial, sans-serif; }
  a { color: #1a56b0; text-decoration: none; } h2, h3, h5, p, ul { margin: 0; padding: 0; } ul { list-style: none; }
  .logo { flex: none; inline-size: 48px; block-size: 48px; background: #8884; }
  .dark { background: #1b1f23; color: #e8e8e8; } .dark a { color: #8ab8ff; }`;

const uuid = (at: number): string => `0a1b2c3d-0000-4000-8000-${String(at).padStart(12, '0')}`;

/** The kinds of card that boards draw, by what their style does to a badge. */
export const KINDS: readonly KindOfCard[] = [
  {
    name: 'flex list, title of two lines that is cut',
    address: 'https://www.linkedin.com/jobs/search/?keywords=ai',
    style: `.job-card-container { display: flex; gap: 8px; padding: 12px 0; border-block-end: 1px solid #8885; }
      .artdeco-entity-lockup__content { flex: 1; min-inline-size: 0; }
      .artdeco-entity-lockup__title { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; font: 600 16px/20px Arial; }
      .visually-hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }`,
    card: (title, at) =>
      `<div class="job-card-container" data-job-id="${4_100_000_000 + at}" id="k${at}"><div class="logo"></div><div class="artdeco-entity-lockup__content"><div class="artdeco-entity-lockup__title"><a class="job-card-container__link" href="/jobs/view/${4_100_000_000 + at}/"><span aria-hidden="true"><strong>${title}</strong></span><span class="visually-hidden">${title}</span></a></div><div class="artdeco-entity-lockup__subtitle">Pierhead Works</div><div class="artdeco-entity-lockup__caption">Kiel</div></div><div>⋮</div></div>`,
  },
  {
    name: 'link over the whole card, on its third layer',
    address: 'https://www.linkedin.com/jobs/ai-engineer-jobs',
    style: `.base-search-card { position: relative; display: flex; gap: 8px; padding: 12px 0; border-block-end: 1px solid #8885; }
      .base-card__full-link { position: absolute; z-index: 3; inset: 0; } .base-search-card__info { flex: 1; min-inline-size: 0; }
      .base-search-card__title { overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; font: 600 16px/20px Arial; }`,
    card: (title, at) =>
      `<div class="base-card base-search-card" id="k${at}"><a class="base-card__full-link" href="/jobs/view/${4_200_000_000 + at}/"></a><div class="logo"></div><div class="base-search-card__info"><h3 class="base-search-card__title">${title}</h3><h4 class="base-search-card__subtitle" style="margin:0">Pierhead Works</h4><div class="base-search-card__metadata"><span class="job-search-card__location">Kiel</span></div></div></div>`,
  },
  {
    name: 'table, heading around link around span',
    address: 'https://www.indeed.com/jobs?q=ai',
    style: `.job_seen_beacon { margin-block-end: 12px; padding: 14px; border: 1px solid #8886; border-radius: 8px; } table { border-spacing: 0; inline-size: 100%; } td { padding: 0; }
      h2.jobTitle { font: 700 16px/24px Arial; } h2.jobTitle a > span { display: inline-block; }`,
    card: (title, at) => {
      const key = (0xa1b2c3d400 + at).toString(16).padStart(16, '0');
      return `<div class="job_seen_beacon" id="k${at}"><table><tbody><tr><td><h2 class="jobTitle"><a href="/rc/clk?jk=${key}" data-jk="${key}"><span title="${title}">${title}</span></a></h2><div><span data-testid="company-name">Pierhead Works</span><div data-testid="text-location">Kiel</div></div></td></tr></tbody></table></div>`;
    },
  },
  {
    name: 'fixed height, cut, flex column',
    address: 'https://www.glassdoor.com/Job/kiel-ai-engineer-jobs-SRCH_IL.0,4.htm',
    style: `[data-test=jobListing] { position: relative; box-sizing: border-box; block-size: 116px; overflow: hidden; padding: 12px; border: 1px solid #8885; border-radius: 8px; margin-block-end: 8px; }
      .JobCard_jobCardContent { display: flex; flex-direction: column; gap: 4px; } .JobCard_trackingLink { position: absolute; inset: 0; }
      .JobCard_jobTitle { position: relative; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; font: 600 14px/20px Arial; }`,
    card: (title, at) =>
      `<li data-test="jobListing" data-jobid="10${at}" id="k${at}"><div class="JobCard_jobCardContent"><span class="EmployerProfile_compactEmployerName">Pierhead Works</span><a class="JobCard_jobTitle" data-test="job-title" href="/job-listing/j?jl=10${at}">${title}</a><div data-test="emp-location">Kiel</div><div data-test="detailSalary">€70k – €90k</div></div><a class="JobCard_trackingLink" tabindex="-1" href="/job-listing/j?jl=10${at}"></a></li>`,
  },
  {
    name: 'flex columns under a link that lies over all',
    address: 'https://www.seek.com.au/ai-engineer-jobs',
    style: `article { position: relative; padding: 16px; margin-block-end: 12px; border: 1px solid #8885; border-radius: 12px; }
      .over { position: absolute; inset: 0; z-index: 1; } .stack { position: relative; z-index: 0; display: flex; flex-direction: column; gap: 12px; } .pair { display: flex; flex-direction: column; gap: 4px; }
      h3 { display: flex; font: 600 18px/24px Arial; }`,
    card: (title, at) =>
      `<article data-automation="normalJob" data-job-id="8000000${at}" id="k${at}"><div class="stack"><div class="pair"><h3><a data-automation="jobTitle" href="/job/8000000${at}">${title}</a></h3><span data-automation="jobCompany">Pierhead Works</span></div><div><span data-automation="jobLocation">Kiel</span></div></div><a class="over" tabindex="-1" href="/job/8000000${at}"></a></article>`,
  },
  {
    name: 'rows of a table that are links',
    address: 'https://job-boards.greenhouse.io/pierhead',
    style:
      'table { inline-size: 100%; border-collapse: collapse; } td { padding: 12px 0; border-block-end: 1px solid #8885; } td a { display: block; color: inherit; } .body--medium { font: 500 16px/24px Arial; } .body__secondary { font-size: 12px; }',
    card: (title, at) =>
      `<tr class="job-post" id="k${at}"><td class="cell"><a href="https://job-boards.greenhouse.io/pierhead/jobs/400${at}"><p class="body body--medium">${title}</p><p class="body body__secondary body--metadata">Kiel</p></a></td></tr>`,
  },
  {
    name: 'blocks beside a float',
    address: 'https://jobs.lever.co/pierhead',
    style: `.posting { padding: 14px 0; border-block-end: 1px solid #8885; overflow: auto; } .posting-apply { float: right; margin-inline-start: 12px; } .posting-apply a { display: block; padding: 8px; border: 1px solid #8889; }
      .posting-title { display: block; } h5 { font: 600 18px/24px Arial; } .posting-categories { text-transform: uppercase; font-size: 12px; letter-spacing: 1px; }`,
    card: (title, at) =>
      `<div class="posting" data-qa-posting-id="${uuid(at)}" id="k${at}"><div class="posting-apply"><a href="https://jobs.lever.co/pierhead/${uuid(at)}">Apply</a></div><a class="posting-title" href="https://jobs.lever.co/pierhead/${uuid(at)}"><h5 data-qa="posting-name">${title}</h5><div class="posting-categories"><span class="location">Kiel</span></div></a></div>`,
  },
  {
    name: 'items of a list, title in a row of its own',
    address: 'https://pierhead.wd3.myworkdayjobs.com/en-US/Careers',
    style:
      'li.css-1 { padding: 16px; border-block-end: 1px solid #8885; } .row { display: flex; align-items: center; } h3 { font: 500 16px/22px Arial; } dl { margin: 0; } dt { display: none; } dd { margin: 0; }',
    card: (title, at) =>
      `<li class="css-1" id="k${at}"><div class="row"><div><h3><a data-automation-id="jobTitle" href="/en-US/Careers/job/Kiel/Role_JR-100${at}">${title}</a></h3></div></div><div data-automation-id="locations"><dl><dt>locations</dt><dd>Kiel</dd></dl></div></li>`,
  },
  {
    name: 'one line that is cut, in a flex row with a button',
    address: 'https://builtin.com/jobs?kind=row',
    style: `.card { padding: 12px 0; border-block-end: 1px solid #8885; } .top { display: flex; align-items: center; gap: 8px; } h2 { flex: 1; min-inline-size: 0; font: 600 15px/20px Arial; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }`,
    card: (title, at) =>
      `<div class="card" data-id="job-card" id="k${at}"><div class="top"><h2><a data-id="job-card-title" href="/job/x/100000${at}">${title}</a></h2><button type="button">Save</button></div><p data-id="company-title">Pierhead Works</p></div>`,
  },
  {
    name: 'grid, whose title link is stretched over the card',
    address: 'https://builtin.com/jobs?kind=grid',
    style: `.card { position: relative; display: grid; grid-template-columns: 48px 1fr auto; gap: 4px 12px; padding: 12px 0; border-block-end: 1px solid #8885; } .logo { grid-row: span 2; } h2 { font: 600 16px/22px Arial; } h2 a::after { content: ""; position: absolute; inset: 0; z-index: 1; } p { grid-column: 2; }`,
    card: (title, at) =>
      `<div class="card" data-id="job-card" id="k${at}"><div class="logo"></div><h2><a data-id="job-card-title" href="/job/x/200000${at}">${title}</a></h2><span>3 d</span><p data-id="company-title">Pierhead Works</p></div>`,
  },
  {
    name: 'block, whose title link is stretched over the card on a high layer',
    address: 'https://builtin.com/jobs?kind=stretched',
    style: `.card { position: relative; padding: 12px 0; border-block-end: 1px solid #8885; } h2 { font: 600 16px/22px Arial; } h2 a::after { content: ""; position: absolute; inset: 0; z-index: 20; }`,
    card: (title, at) =>
      `<div class="card" data-id="job-card" id="k${at}"><h2><a data-id="job-card-title" href="/job/x/250000${at}">${title}</a></h2><p data-id="company-title">Pierhead Works</p></div>`,
  },
  {
    name: 'right to left',
    address: 'https://builtin.com/jobs?kind=rtl',
    attributes: 'lang="ar" dir="rtl"',
    titles: [
      'مهندس ذكاء اصطناعي',
      'مهندس تعلم آلي لأنظمة الترتيب',
      'مهندس أول لتطبيقات الذكاء الاصطناعي في المطالبات والوثائق',
    ],
    style: '.card { padding: 12px 0; border-block-end: 1px solid #8885; } h2 { font: 600 18px/26px Arial; }',
    card: (title, at) =>
      `<div class="card" data-id="job-card" id="k${at}"><h2><a data-id="job-card-title" href="/job/x/300000${at}">${title}</a></h2><p data-id="company-title">شركة الميناء</p></div>`,
  },
  {
    name: 'Japanese, a fixed height of two lines',
    address: 'https://builtin.com/jobs?kind=ja',
    attributes: 'lang="ja"',
    titles: [
      'AIエンジニア',
      '機械学習エンジニア（検索・推薦）',
      '生成AIを活用した社内業務アプリケーションの開発を担当するシニアエンジニア（フルリモート可）',
    ],
    style: `.card { display: flex; flex-direction: column; gap: 6px; padding: 12px 0; border-block-end: 1px solid #8885; } h2 { block-size: 44px; overflow: hidden; font: 600 16px/22px sans-serif; }`,
    card: (title, at) =>
      `<div class="card" data-id="job-card" id="k${at}"><h2><a data-id="job-card-title" href="/job/x/400000${at}">${title}</a></h2><p data-id="company-title">株式会社みなと</p></div>`,
  },
];

/** A page with a list of one kind, light or dark as its class says. */
export function listOf({ titles = TITLES, style, card, attributes }: KindOfCard, className = ''): string {
  const cards = titles.map((title, at) => card(escaped(title), at)).join('');
  const list = cards.startsWith('<tr') ? `<table><tbody>${cards}</tbody></table>` : `<ul>${cards}</ul>`;
  return page('Jobs', `<style>${GROUND} ${style}</style>${list}`, attributes).replace(
    '<body>',
    `<body class="${className}">`,
  );
}
