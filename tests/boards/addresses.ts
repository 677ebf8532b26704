/** The forms in which a board writes the address of one thing. */
export interface Forms {
  /** Identity of a job → all addresses at which it is shown, forms and panes too. */
  readonly jobs?: Readonly<Record<string, readonly string[]>>;
  /** Lists, also those that have a job open. */
  readonly lists?: readonly string[];
  readonly profiles?: readonly string[];
  /** Pages of the board that are neither, and the most like one. */
  readonly others: readonly string[];
}

const UUID = '0a1b2c3d-1111-4222-8333-0123456789ab';
const CAPITALS = UUID.toUpperCase();

/** Each board's forms, as far as public material knows them. */
export const ADDRESSES: Readonly<Record<string, Forms>> = {
  ashby: {
    jobs: {
      [`ashby:${UUID}`]: [
        `https://jobs.ashbyhq.com/nettle/${UUID}`,
        `https://jobs.ashbyhq.com/nettle/${CAPITALS}/application?utm_source=x`,
        `https://jobs.ashbyhq.com/Nettle%20Labs/${UUID}?embed=js`,
        `https://jobs.ashbyhq.com/nettle?ashby_jid=${UUID}&embed=js`,
      ],
    },
    lists: ['https://jobs.ashbyhq.com/nettle', 'https://jobs.ashbyhq.com/nettle/?embed=js&departmentId=1'],
    others: ['https://jobs.ashbyhq.com/', 'https://jobs.ashbyhq.com/nettle/alerts/new'],
  },
  bamboohr: {
    jobs: {
      'bamboohr:meadow/42': [
        'https://meadow.bamboohr.com/careers/42',
        'https://meadow.bamboohr.com/careers/42/?source=aWQ9',
        'https://meadow.bamboohr.com/careers/42/apply',
        'https://meadow.bamboohr.com/jobs/view.php?source=x&id=42',
        'https://meadow.bamboohr.com/jobs/42#apply',
      ],
    },
    lists: [
      'https://meadow.bamboohr.com/careers',
      'https://meadow.bamboohr.com/jobs/?source=bamboohr',
      'https://meadow.bamboohr.com/jobs/embed2.php?departmentId=0',
    ],
    others: [
      'https://www.bamboohr.com/',
      'https://meadow.bamboohr.com/home/',
      'https://meadow.bamboohr.com/employees/42',
    ],
  },
  breezy: {
    jobs: {
      'breezy:42dadbd6181a': [
        'https://cinder.breezy.hr/p/42dadbd6181a-forge-engineer',
        'https://cinder.breezy.hr/p/42dadbd6181a',
        'https://cinder.breezy.hr/p/42dadbd6181a-forge-engineer/apply?source=x',
        'https://cinder.breezy.hr/p/42dadbd6181a-schmied?lang=de#about',
      ],
    },
    lists: ['https://cinder.breezy.hr/', 'https://cinder.breezy.hr/?lang=de#positions'],
    others: ['https://breezy.hr/pricing', 'https://app.breezy.hr/signin'],
  },
  builtin: {
    jobs: {
      'builtin:7000001': [
        'https://builtin.com/job/senior-ml-engineer/7000001',
        'https://www.builtinnyc.com/job/senior-ml-engineer/7000001?i=9',
        'https://www.builtinchicago.org/job/senior-ml-engineer/7000001',
        'https://builtinlondon.uk/job/senior-ml-engineer/7000001',
        'https://builtinsydney.au/job/7000001',
      ],
    },
    lists: [
      'https://builtin.com/jobs',
      'https://builtin.com/jobs/eu/germany/berlin/dev-engineering/search/ai?page=2',
      'https://builtin.com/company/harbour/jobs',
    ],
    others: ['https://builtin.com/company/harbour', 'https://builtin.com/salaries/ai/job'],
  },
  dice: {
    jobs: {
      [`dice:${UUID}`]: [
        `https://www.dice.com/job-detail/${UUID}`,
        `https://www.dice.com/job-detail/${CAPITALS}?searchlink=x&searchId=y`,
        `https://www.dice.com/jobs/detail/${UUID}`,
        `https://www.dice.com/job-detail/${UUID}/apply`,
      ],
    },
    lists: [
      'https://www.dice.com/jobs?q=ai&page=2',
      'https://www.dice.com/jobs/q-web+developer-l-remote-jobs',
      'https://www.dice.com/jobs',
    ],
    others: ['https://www.dice.com/company-profile/x', `https://www.dice.com/job-applications/${UUID}`],
  },
  github: {
    profiles: [
      'https://github.com/kim-example',
      'https://github.com/kim-example/?tab=overview',
      'https://github.com/kim-example/kim-example',
    ],
    others: [
      'https://github.com/kim-example/reeds',
      'https://github.com/kim-example?tab=repositories',
      'https://github.com/pricing',
      'https://github.com/search?q=kim',
    ],
  },
  glassdoor: {
    jobs: {
      'glassdoor:1009000000101': [
        'https://www.glassdoor.com/job-listing/x-brine-bay-JV_IC1_KO0,1_KE2,3.htm?jl=1009000000101',
        'https://www.glassdoor.co.uk/Job/brine-jobs-SRCH_KO0,5.htm?jl=1009000000101',
        'https://de.glassdoor.ch/job-listing/x-JV_IC1_KO0,1.htm?src=GD&jl=1009000000101',
        'https://www.glassdoor.fr/Emploi/brine-emplois-SRCH_IL.0,5.htm?jl=1009000000101',
        'https://www.glassdoor.com/partner/jobListing.htm?pos=101&jobListingId=1009000000101&ao=1',
      ],
    },
    lists: [
      'https://www.glassdoor.com/Job/jobs.htm?sc.keyword=ai',
      'https://www.glassdoor.de/Job/brine-jobs-SRCH_KO0,5.htm',
      'https://www.glassdoor.nl/Vacature/brine-vacatures-SRCH_KO0,5.htm?jl=1009000000101',
      'https://www.glassdoor.com/Jobs/Brine-Jobs-E1.htm',
      'https://www.glassdoor.ca/Emploi/index.htm',
    ],
    others: [
      'https://www.glassdoor.com/Reviews/Brine-Reviews-E1.htm',
      'https://www.glassdoor.com/Overview/x.htm',
    ],
  },
  'google-jobs': {
    jobs: {
      'google-jobs:AbC_d3%3D%3D': [
        'https://www.google.com/search?q=ai&ibp=htl;jobs&htidocid=AbC_d3%3D%3D',
        'https://www.google.de/search?htidocid=AbC_d3%3D%3D&udm=8#vhid=x',
      ],
    },
    lists: [
      'https://www.google.com/search?q=ai+engineer&udm=8',
      'https://www.google.co.in/search?udm=8&q=ai#vhid=vt%3D20/docid%3Dx',
      'https://www.google.com/search?q=ai&ibp=htl;jobs#htivrt=jobs&htidocid=x',
      'https://www.google.com.hk/search?ibp=htl%3Bjobs&q=ai',
    ],
    others: ['https://www.google.com/search?q=ai+engineer', 'https://www.google.com/search?q=x&udm=2'],
  },
  greenhouse: {
    jobs: {
      'greenhouse:4555666777': [
        'https://job-boards.greenhouse.io/corvid/jobs/4555666777?gh_src=x',
        'https://job-boards.eu.greenhouse.io/corvid/jobs/4555666777/application',
        'https://boards.greenhouse.io/corvid/jobs/4555666777?gh_jid=4555666777#app',
        'https://boards.greenhouse.io/embed/job_app?for=corvid&token=4555666777',
        'https://job-boards.greenhouse.io/embed/job_app?validityToken=x&token=4555666777&for=corvid',
        'https://boards.eu.greenhouse.io/corvid?gh_jid=4555666777',
      ],
    },
    lists: [
      'https://job-boards.greenhouse.io/corvid?page=2',
      'https://boards.greenhouse.io/corvid/',
      'https://boards.greenhouse.io/embed/job_board?for=corvid&b=x',
    ],
    others: [
      'https://job-boards.greenhouse.io/',
      'https://boards.greenhouse.io/embed/job_board/js?for=corvid',
    ],
  },
  hackernews: {
    lists: [
      'https://news.ycombinator.com/item?id=40000001',
      'https://news.ycombinator.com/item?id=40000001&p=2',
    ],
    others: ['https://news.ycombinator.com/', 'https://news.ycombinator.com/user?id=whoishiring'],
  },
  hiringcafe: {
    jobs: {
      'hiringcafe:abc123def456': [
        'https://hiring.cafe/viewjob/abc123def456',
        'https://www.hiring.cafe/job/abc123def456?utm_source=x',
        'https://hiringcafe.com/viewjob/abc123def456#top',
      ],
    },
    lists: ['https://hiring.cafe/?searchState=x', 'https://hiring.cafe/jobs/remote'],
    others: ['https://hiring.cafe/about', 'https://hiring.cafe/talent'],
  },
  huggingface: {
    profiles: ['https://huggingface.co/kim-example', 'https://huggingface.co/kim-example/?sort=likes'],
    others: [
      'https://huggingface.co/models',
      'https://huggingface.co/kim-example/reeds',
      'https://huggingface.co/',
    ],
  },
  icims: {
    jobs: {
      'icims:bluff/1842': [
        'https://careers-bluff.icims.com/jobs/1842/analytics-engineer/job',
        'https://careers-bluff.icims.com/jobs/1842/job?mode=view&in_iframe=1',
        'https://jobs-bluff.icims.com/jobs/1842/analytics-engineer/job?hub=7',
        'https://careers2-bluff.icims.com/jobs/1842/analytics-engineer/candidate',
        'https://careers-bluff.icims.com/jobs/1842/analytics-engineer/login?in_iframe=1',
      ],
    },
    lists: [
      'https://careers-bluff.icims.com/jobs/search?ss=1&in_iframe=1',
      'https://careers-bluff.icims.com/jobs/intro?hashed=-1',
    ],
    others: ['https://www.icims.com/products', 'https://careers-bluff.icims.com/connect'],
  },
  indeed: {
    jobs: {
      'indeed:00aa11bb22cc33dd': [
        'https://www.indeed.com/viewjob?jk=00aa11bb22cc33dd',
        'https://de.indeed.com/viewjob?from=serp&q=ml&l=Kiel&jk=00aa11bb22cc33dd&vjs=3',
        'https://fr.indeed.com/voir-emploi?t=ml&jk=00aa11bb22cc33dd&q=ml',
        'https://www.indeed.com/m/viewjob?jk=00aa11bb22cc33dd',
        'https://www.indeed.com/rc/clk?jk=00aa11bb22cc33dd&bb=x',
        'https://www.indeed.com/jobs?q=ml&vjk=00aa11bb22cc33dd#top',
        'https://uk.indeed.com/?from=gnav&vjk=00aa11bb22cc33dd',
      ],
    },
    lists: [
      'https://www.indeed.com/jobs?q=ml&start=10',
      'https://fr.indeed.com/emplois?q=ml&vjk=00aa11bb22cc33dd',
      'https://mx.indeed.com/trabajo?l=Puebla&q=ml',
      'https://in.indeed.com/q-flutter-developer-jobs.html',
      'https://fr.indeed.com/q-dev-l-brest-emplois.html',
      'https://de.indeed.com/Werkstudent-jobs.html',
      'https://www.indeed.com/?from=gnav',
    ],
    others: [
      'https://www.indeed.com/cmp/Brine/reviews?q=x',
      'https://www.indeed.com/career-advice/news',
      'https://secure.indeed.com/settings',
    ],
  },
  'jobbank-ca': {
    jobs: {
      'jobbank-ca:51000001': [
        'https://www.jobbank.gc.ca/jobsearch/jobposting/51000001',
        'https://www.jobbank.gc.ca/jobsearch/jobposting/51000001;jsessionid=1A.jobsearch76?source=searchresults',
        'https://www.jobbank.gc.ca/jobsearch/jobpostingtfw/51000001?source=searchresults',
        'https://www.guichetemplois.gc.ca/rechercheemplois/offredemploi/51000001',
      ],
    },
    lists: [
      'https://www.jobbank.gc.ca/jobsearch/jobsearch?searchstring=x&sort=M',
      'https://www.jobbank.gc.ca/jobsearch/jobsearch;jsessionid=1A?page=2',
      'https://www.guichetemplois.gc.ca/rechercheemplois/rechercheemplois?searchstring=x',
    ],
    others: [
      'https://www.jobbank.gc.ca/home',
      'https://www.jobbank.gc.ca/marketreport/outlook-occupation/1/ca',
    ],
  },
  jobright: {
    jobs: {
      'jobright:68f0a1b2c3d4e5f601020304': [
        'https://jobright.ai/jobs/info/68f0a1b2c3d4e5f601020304',
        'https://www.jobright.ai/jobs/info/68f0a1b2c3d4e5f601020304?utm_source=x#similar',
      ],
    },
    lists: [
      'https://jobright.ai/jobs/recommend?pos=1',
      'https://jobright.ai/jobs/search?value=ai',
      'https://jobright.ai/jobs',
      'https://jobright.ai/jobs/ai-engineer-jobs-in-austin',
    ],
    others: ['https://jobright.ai/', 'https://jobright.ai/profile'],
  },
  jobvite: {
    jobs: {
      'jobvite:oAbCdEfG': [
        'https://jobs.jobvite.com/moss/job/oAbCdEfG',
        'https://jobs.jobvite.com/careers/moss/job/oAbCdEfG?__jvst=Job%20Board',
        'https://jobs.jobvite.com/moss/job/oAbCdEfG/apply?nl=1',
      ],
    },
    lists: [
      'https://jobs.jobvite.com/moss/jobs/viewall',
      'https://jobs.jobvite.com/careers/moss/jobs?error=301',
      'https://jobs.jobvite.com/moss/search?q=&l=Worldwide',
      'https://jobs.jobvite.com/careers/moss',
    ],
    others: ['https://jobs.jobvite.com/', 'https://jobs.jobvite.com/moss/p/about'],
  },
  kaggle: {
    profiles: ['https://www.kaggle.com/kimexample', 'https://www.kaggle.com/kimexample/?utm_source=x'],
    others: [
      'https://www.kaggle.com/competitions',
      'https://www.kaggle.com/kimexample/code',
      'https://www.kaggle.com/',
    ],
  },
  lever: {
    jobs: {
      [`lever:${UUID}`]: [
        `https://jobs.lever.co/fen/${UUID}`,
        `https://jobs.lever.co/fen/${CAPITALS}?lever-source=x`,
        `https://jobs.eu.lever.co/fen/${UUID}/apply?lever-origin=applied&lever-via=y`,
        `https://jobs.lever.co/fen/${UUID}/thanks#top`,
      ],
    },
    lists: ['https://jobs.lever.co/fen', 'https://jobs.eu.lever.co/fen/?team=Engineering&location=Harris'],
    others: ['https://jobs.lever.co/', 'https://jobs.lever.co/fen/alerts/new'],
  },
  linkedin: {
    jobs: {
      'linkedin:4100200300': [
        'https://www.linkedin.com/jobs/view/4100200300/',
        'https://www.linkedin.com/jobs/view/ai-engineer-at-x-4100200300?trk=a',
        'https://de.linkedin.com/jobs/view/4100200300/#top',
        'https://www.linkedin.com/comm/jobs/view/4100200300/?trackingId=x',
        'https://www.linkedin.com/jobs/view/4100200300/apply/?openSDUIApplyFlow=true',
        'https://www.linkedin.com/jobs/search/?keywords=ai&currentJobId=4100200300',
        'https://www.linkedin.com/jobs/search-results/?currentJobId=4100200300&origin=x',
        'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4100200300',
      ],
    },
    lists: [
      'https://www.linkedin.com/jobs/search?keywords=ai&position=1&pageNum=0',
      'https://nl.linkedin.com/jobs/ai-engineer-jobs-utrecht?currentJobId=4100200300',
      'https://www.linkedin.com/jobs/collections/recommended/?start=24',
      'https://www.linkedin.com/jobs/search-results/?keywords=ai',
      'https://www.linkedin.com/jobs/',
    ],
    profiles: [
      'https://www.linkedin.com/in/kim-example/',
      'https://nl.linkedin.com/in/kim-example?trk=people',
      'https://www.linkedin.com/in/kim-example/de-de/?locale=de_DE',
      'https://www.linkedin.com/in/kim-example/details/experience/',
      'https://www.linkedin.com/in/kim-example/details/experience/?profileUrn=x',
    ],
    others: [
      'https://www.linkedin.com/feed/',
      'https://www.linkedin.com/company/x/jobs/',
      'https://www.linkedin.com/in/kim-example/details/skills/',
      'https://www.linkedin.com/in/kim-example/recent-activity/all/',
    ],
  },
  monster: {
    jobs: {
      [`monster:${UUID}`]: [
        `https://www.monster.com/job-openings/ai-engineer-leith-me--${UUID}`,
        `https://www.monster.de/stellenangebot/ki-ingenieur-kiel--${UUID}?sid=1`,
        `https://www.monster.fr/offre-emploi/ingenieur-ia-brest--${CAPITALS}#apply`,
      ],
    },
    lists: [
      'https://www.monster.com/jobs/search?q=ai&where=leith',
      'https://www.monster.de/jobs/suche?q=ki',
      'https://www.monster.fr/emploi/recherche/?q=ia',
      'https://www.monster.com/jobs/q-ai-jobs',
    ],
    others: ['https://www.monster.com/', 'https://www.monster.com/salary/ai-engineer'],
  },
  naukri: {
    jobs: {
      'naukri:100200300400': [
        'https://www.naukri.com/job-listings-ai-engineer-kelpline-pune-2-to-4-years-100200300400',
        'https://www.naukri.com/job-listings-ai-engineer-pune-100200300400?src=jobsearch&sid=9#apply',
      ],
    },
    lists: [
      'https://www.naukri.com/ai-engineer-jobs-in-pune?k=ai',
      'https://www.naukri.com/flutter-developer-jobs-in-india-2',
      'https://www.naukri.com/mnc-jobs?src=gnbjobs',
      'https://www.naukri.com/kelpline-jobs-careers-123456',
      'https://www.naukri.com/jobs-in-india',
      'https://www.naukri.com/mnjuser/recommendedjobs',
    ],
    others: ['https://www.naukri.com/', 'https://www.naukri.com/mnjuser/homepage'],
  },
  personio: {
    jobs: {
      'personio:2616841': [
        'https://pit.jobs.personio.de/job/2616841?language=de#apply',
        'https://pit.jobs.personio.com/job/2616841/apply',
        'https://pit.jobs.personio.de/job/2616841/applications/new',
      ],
    },
    lists: [
      'https://pit.jobs.personio.de/?language=de',
      'https://pit.jobs.personio.com/de',
      'https://pit.jobs.personio.de/search?query=ai',
    ],
    others: ['https://pit.jobs.personio.de/privacy-policy', 'https://pit.jobs.personio.de/job/'],
  },
  recruitee: {
    jobs: {
      'recruitee:bollen/veldplanner': [
        'https://bollen.recruitee.com/o/veldplanner',
        'https://bollen.recruitee.com/o/veldplanner/c/new?source=x',
        'https://bollen.recruitee.com/l/nl/o/veldplanner/c/new',
        'https://bollen.recruitee.com/en-GB/o/veldplanner#apply',
      ],
    },
    lists: [
      'https://bollen.recruitee.com/',
      'https://bollen.recruitee.com/l/nl',
      'https://bollen.recruitee.com/nl?jobs-1=x',
    ],
    others: ['https://bollen.recruitee.com/about', 'https://bollen.recruitee.com/o/'],
  },
  reed: {
    jobs: {
      'reed:51020304': [
        'https://www.reed.co.uk/jobs/ai-engineer/51020304',
        'https://www.reed.co.uk/jobs/ai-engineer-leith/51020304?source=searchResults&filter=x#apply',
      ],
    },
    lists: [
      'https://www.reed.co.uk/jobs/ai-engineer-jobs-in-leith?pageno=2',
      'https://www.reed.co.uk/jobs?keywords=ai',
      'https://www.reed.co.uk/jobs/remote?keywords=ai',
    ],
    others: ['https://www.reed.co.uk/courses/ai', 'https://www.reed.co.uk/company-profile/kelpline'],
  },
  remoteok: {
    jobs: {
      'remoteok:1100200': [
        'https://remoteok.com/remote-jobs/remote-ai-engineer-kelpline-1100200',
        'https://remoteok.io/remote-jobs/1100200',
        'https://remoteOK.com/remote-jobs/remote-ai-engineer-kelpline-1100200?utm_source=x#apply',
      ],
    },
    lists: [
      'https://remoteok.com/',
      'https://remoteok.com/remote-ai-jobs?location=Worldwide',
      'https://remoteok.com/remote-jobs',
    ],
    others: ['https://remoteok.com/remote-companies/kelpline', 'https://remoteok.com/hire-remotely'],
  },
  rippling: {
    jobs: {
      [`rippling:${UUID}`]: [
        `https://ats.rippling.com/bell/jobs/${UUID}`,
        `https://ats.rippling.com/en-GB/bell/jobs/${CAPITALS}/apply?step=application`,
        `https://ats.us1.rippling.com/bell/jobs/${UUID}?src=x`,
        `https://ats.rippling.com/embed/bell/jobs/${UUID}#top`,
      ],
    },
    lists: [
      'https://ats.rippling.com/bell/jobs',
      'https://ats.us1.rippling.com/en-CA/bell/jobs?page=1',
      'https://ats.rippling.com/embed/bell/jobs',
    ],
    others: ['https://ats.rippling.com/', 'https://ats.rippling.com/bell'],
  },
  seek: {
    jobs: {
      'seek:70010020': [
        'https://www.seek.com.au/job/70010020?ref=x#sol=abc',
        'https://au.seek.com/job/70010020',
        'https://nz.seek.com/job/70010020/apply',
        'https://www.seek.com.au/ai-engineer-jobs/in-Tasmania?jobId=70010020&type=standard',
        'https://hk.jobsdb.com/en/job/70010020',
      ],
    },
    lists: [
      'https://www.seek.com.au/ai-engineer-jobs/in-Tasmania?page=2',
      'https://nz.seek.com/jobs?keywords=ai',
      'https://id.jobstreet.com/id/ai-jobs?jobId=70010020',
    ],
    others: ['https://www.seek.com.au/', 'https://www.seek.com.au/companies/kelpline-1/reviews'],
  },
  smartrecruiters: {
    jobs: {
      'smartrecruiters:744000012345678': [
        'https://jobs.smartrecruiters.com/Guild/744000012345678-lamp-analyst?trid=a',
        'https://jobs.smartrecruiters.com/Guild/744000012345678',
        'https://jobs.smartrecruiters.com/Guild/744000012345678/apply',
        'https://careers.smartrecruiters.com/Guild/job/744000012345678-lamp-analyst',
      ],
    },
    lists: ['https://careers.smartrecruiters.com/Guild?page=2', 'https://jobs.smartrecruiters.com/Guild/'],
    others: [
      `https://jobs.smartrecruiters.com/oneclick-ui/company/Guild/publication/${UUID}?dcr_ci=Guild`,
      'https://jobs.smartrecruiters.com/',
    ],
  },
  stepstone: {
    jobs: {
      'stepstone:11223344': [
        'https://www.stepstone.de/stellenangebote--KI-Ingenieur-m-w-d-Kiel-Kelpline--11223344-inline.html?rltr=1',
        'https://www.stepstone.at/stellenangebote--KI-Ingenieur-Graz-Kelpline--11223344.html',
        'https://www.stepstone.be/vacatures--AI-Engineer-Gent-Kelpline--11223344-inline.html',
        'https://www.stepstone.be/fr/emploi--Ingenieur-IA-Mons--11223344-inline.html',
        'https://www.totaljobs.com/job/ai-engineer/kelpline-job11223344',
        'https://www.cwjobs.co.uk/job/11223344/apply',
      ],
    },
    lists: [
      'https://www.stepstone.de/jobs/werkstudent-ai-engineer/in-frankfurt-am-main',
      'https://www.stepstone.be/nl/vacatures/?q=ai',
      'https://www.stepstone.de/5/ergebnisliste.html?ke=ai',
      'https://www.stepstone.de/jobsuche/',
      'https://www.stepstone.de/cmp/de/kelpline-203077/jobs',
      'https://www.totaljobs.com/jobs/ai-engineer/in-leith?page=2',
    ],
    others: [
      'https://www.stepstone.de/',
      'https://www.stepstone.de/cmp/de/kelpline-203077',
      'https://www.totaljobs.com/advice/x',
    ],
  },
  teamtailor: {
    jobs: {
      'teamtailor:8010892': [
        'https://snow.teamtailor.com/jobs/8010892-engineer',
        'https://snow.na.teamtailor.com/en-GB/jobs/8010892-engineer/applications/new',
        'https://snow.teamtailor.com/sv/jobs/8010892?promotion=1#apply',
      ],
    },
    lists: [
      'https://snow.teamtailor.com/jobs?department_id=1',
      'https://snow.teamtailor.com/en-GB/jobs/',
      'https://snow.teamtailor.com/departments/weather',
      'https://snow.teamtailor.com/en/locations/falun',
    ],
    others: ['https://snow.teamtailor.com/people', 'https://www.teamtailor.com/en/pricing'],
  },
  usajobs: {
    jobs: {
      'usajobs:800200300': [
        'https://www.usajobs.gov/job/800200300?tab=duties',
        'https://www.usajobs.gov/GetJob/ViewDetails/800200300',
        'https://www.usajobs.gov/Job/800200300#requirements',
      ],
    },
    lists: [
      'https://www.usajobs.gov/search/results/?k=ai',
      'https://www.usajobs.gov/Search/Results?k=ai&p=2',
    ],
    others: ['https://www.usajobs.gov/', 'https://www.usajobs.gov/help/faq/'],
  },
  welcometothejungle: {
    jobs: {
      'welcometothejungle:kelpline/jobs/ingenieur-ia_brest': [
        'https://www.welcometothejungle.com/fr/companies/kelpline/jobs/ingenieur-ia_brest?q=1',
        'https://www.welcometothejungle.com/en/companies/kelpline/jobs/ingenieur-ia_brest#apply',
        'https://www.welcometothejungle.com/companies/kelpline/jobs/ingenieur-ia_brest',
      ],
      'welcometothejungle:kZ9_abcdef': [
        'https://app.welcometothejungle.com/jobs/kZ9_abcdef',
        'https://app.otta.com/jobs/kZ9_abcdef?utm_source=x',
      ],
    },
    lists: [
      'https://www.welcometothejungle.com/fr/jobs?query=ia',
      'https://app.welcometothejungle.com/jobs',
      'https://www.welcometothejungle.com/en/companies/kelpline/jobs',
      'https://www.welcometothejungle.com/fr/jobs-matches',
    ],
    others: [
      'https://www.welcometothejungle.com/fr/companies/kelpline',
      'https://www.welcometothejungle.com/fr/articles/x',
    ],
  },
  wellfound: {
    jobs: {
      'wellfound:3100200': [
        'https://wellfound.com/jobs/3100200-ai-engineer',
        'https://wellfound.com/company/kelpline/jobs/3100200',
        'https://angel.co/company/kelpline/jobs/3100200-ai-engineer',
        'https://wellfound.com/jobs?job_listing_id=3100200-ai-engineer',
        'https://wellfound.com/jobs/signup?slug=kelpline&job_listing_id=3100200',
      ],
    },
    lists: [
      'https://wellfound.com/role/l/ai-engineer/leith',
      'https://wellfound.com/jobs?job_listing_id=3100200',
      'https://wellfound.com/company/kelpline/jobs',
    ],
    profiles: ['https://wellfound.com/u/kim-example', 'https://wellfound.com/u/kim-example/?ref=x'],
    others: ['https://wellfound.com/company/kelpline', 'https://wellfound.com/discover'],
  },
  weworkremotely: {
    jobs: {
      'weworkremotely:kelpline-ai-engineer': [
        'https://weworkremotely.com/remote-jobs/kelpline-ai-engineer',
        'https://weworkremotely.com/listings/kelpline-ai-engineer?utm_source=x',
        'https://weworkremotely.com/remote-jobs/kelpline-ai-engineer/apply',
      ],
    },
    lists: [
      'https://weworkremotely.com/',
      'https://weworkremotely.com/remote-jobs',
      'https://weworkremotely.com/remote-jobs/search?term=ai',
      'https://weworkremotely.com/categories/remote-front-end-programming-jobs',
      'https://weworkremotely.com/remote-ai-jobs',
      'https://weworkremotely.com/top-remote-companies',
      'https://weworkremotely.com/company/kelpline',
    ],
    others: [
      'https://weworkremotely.com/remote-jobs/find-your-plan?utm_source=x',
      'https://weworkremotely.com/remote-jobs/new',
    ],
  },
  workable: {
    jobs: {
      'workable:0A1B2C3D4E': [
        'https://apply.workable.com/heron/j/0A1B2C3D4E/',
        'https://apply.workable.com/heron/j/0A1B2C3D4E/apply/?lng=de',
        'https://apply.workable.com/j/0A1B2C3D4E#top',
      ],
      [`workable:${UUID}`]: [
        'https://jobs.workable.com/view/2fo6XZKFbhStAdRCgBWx4z/ai-engineer',
        'https://jobs.workable.com/de/view/2fo6XZKFbhStAdRCgBWx4z?utm_source=x',
        `https://jobs.workable.com/search?query=ai&selectedJobId=${UUID}`,
      ],
    },
    lists: [
      'https://apply.workable.com/heron/?lng=de#jobs',
      'https://jobs.workable.com/search?query=ai',
      'https://jobs.workable.com/de/company/abc/heron-post',
    ],
    others: ['https://apply.workable.com/', 'https://jobs.workable.com/'],
  },
  workatastartup: {
    jobs: {
      'workatastartup:88001': [
        'https://www.workatastartup.com/jobs/88001',
        'https://workatastartup.com/jobs/88001?utm_source=x#top',
      ],
    },
    lists: [
      'https://www.workatastartup.com/jobs?role=eng',
      'https://www.workatastartup.com/companies?query=x',
      'https://www.workatastartup.com/jobs/l/software-engineer',
    ],
    others: [
      'https://www.workatastartup.com/companies/kelpline',
      'https://www.workatastartup.com/application',
    ],
  },
  workday: {
    jobs: {
      'workday:q/R-44': [
        'https://q.wd3.myworkdayjobs.com/en-US/S/job/Thetford/Pricing-Analyst_R-44',
        'https://q.wd3.myworkdayjobs.com/S/job/Pricing-Analyst_R-44?source=x',
        'https://q.wd3.myworkdayjobs.com/de/S/job/Thetford/Pricing-Analyst_R-44/apply',
        'https://q.wd3.myworkdayjobs.com/S/job/Thetford/Pricing-Analyst_R-44/apply/applyManually?x=1',
        'https://q.wd3.myworkdayjobs.com/en-US/S/details/Pricing-Analyst_R-44?timeType=a',
        'https://wd5.myworkdaysite.com/en-US/recruiting/q/S/job/Thetford/Pricing-Analyst_R-44#x',
      ],
    },
    lists: [
      'https://q.wd3.myworkdayjobs.com/S?timeType=a',
      'https://q.wd3.myworkdayjobs.com/de/S',
      'https://q.wd3.myworkdayjobs.com/en-US/S/jobs',
      'https://q.wd3.myworkdayjobs.com/en-US/S/details/Pricing-Analyst_R-44',
      'https://wd5.myworkdaysite.com/recruiting/q/S',
    ],
    others: ['https://q.wd3.myworkdayjobs.com/S/login', 'https://q.wd3.myworkdayjobs.com/S/userHome/profile'],
  },
  xing: {
    jobs: {
      'xing:120340560': [
        'https://www.xing.com/jobs/kiel-ki-ingenieur-120340560',
        'https://www.xing.com/jobs/kiel-ki-ingenieur-120340560?paging_context=search&sc_o=x#top',
        'https://www.xing.com/jobs/kiel-ki-ingenieurin-120340560/apply',
      ],
    },
    lists: [
      'https://www.xing.com/jobs/search?keywords=ki',
      'https://www.xing.com/jobs/t-ki',
      'https://www.xing.com/jobs',
    ],
    profiles: [
      'https://www.xing.com/profile/Kim_Beispiel',
      'https://www.xing.com/profile/Kim_Beispiel/web_profiles',
    ],
    others: ['https://www.xing.com/discover', 'https://www.xing.com/pages/kelpline'],
  },
  ziprecruiter: {
    jobs: {
      'ziprecruiter:0a1b2c3d4e5f6071': [
        'https://www.ziprecruiter.com/c/Kelpline/Job/AI-Engineer/-in-Leith,ME?jid=0a1b2c3d4e5f6071&lvk=x',
        'https://www.ziprecruiter.co.uk/jobs-search?search=ai&jid=0a1b2c3d4e5f6071',
      ],
      'ziprecruiter:Q_w1e2r3': [
        'https://www.ziprecruiter.com/jobs-search?search=ai&lk=Q_w1e2r3',
        'https://www.ziprecruiter.com/c/Kelpline/Job/AI-Engineer?lk=Q_w1e2r3#apply',
      ],
      'ziprecruiter:847f873c': [
        'https://www.ziprecruiter.com/jobs/kelpline-9cb907eb/ai-engineer-847f873c',
        'https://www.ziprecruiter.com/jobs/kelpline-9cb907eb/ai-engineer-847f873c?utm_source=x',
      ],
    },
    lists: [
      'https://www.ziprecruiter.com/jobs-search?search=ai&lk=Q_w1e2r3',
      'https://www.ziprecruiter.co.uk/jobs/search?q=ai',
      'https://www.ziprecruiter.com/Jobs/AI-Engineer/-in-Leith,ME',
      'https://www.ziprecruiter.com/candidate/search?search=ai',
    ],
    others: ['https://www.ziprecruiter.com/', 'https://www.ziprecruiter.com/co/Kelpline'],
  },
};
