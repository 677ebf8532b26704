import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { pageJson } from '../../src/reader/page-json.ts';
import { withProfile } from '../../src/reader/profile.ts';
import { read } from '../../src/reader/read.ts';

const HOME = 'https://kim.example/';
const of = (body: string, url = HOME, head = '') => {
  const { document } = new JSDOM(`<html><head>${head}</head><body>${body}</body></html>`).window;
  return { without: read(document, url), page: withProfile(read(document, url), document, url) };
};
const data = (thing: unknown) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const CV =
  '<main><h1>Kim Example</h1><h2>Experience</h2><h3>Engineer, Kelp</h3><p>2019 – 2021</p><ul><li>Wrote the index.</li></ul></main>';

describe('A personal page', () => {
  test('is read where its data names the person whom it is about.', () => {
    const person = { '@type': 'Person', name: 'Kim Example', jobTitle: ['Search Engineer', 'Writer'] };
    const { page } = of(CV, HOME, data({ '@context': 'https://schema.org', ...person }));
    expect(page).toMatchObject({ kind: 'profile', health: 'fine', posting: null });
    expect(page.profile).toMatchObject({
      headline: 'Search Engineer, Writer',
      entries: [{ title: 'Engineer', organisation: 'Kelp', period: '2019 – 2021' }],
    });
    expect(JSON.stringify(page)).not.toContain('Kim Example');
  });

  test('is read where it is a ProfilePage, or marks the person in its markup.', () => {
    const main = { '@type': 'ProfilePage', mainEntity: { '@type': 'Person', jobTitle: 'Engineer' } };
    expect(of(CV, HOME, data(main)).page.profile?.headline).toBe('Engineer');
    const marked = `<div itemscope itemtype="https://schema.org/Person"><b itemprop="jobTitle">Analyst</b></div>${CV}`;
    expect(of(marked).page.profile?.headline).toBe('Analyst');
  });

  test('is none where the person is the author of something else, or nobody is named.', () => {
    const graph = [{ '@type': 'BlogPosting' }, { '@type': 'Person', name: 'Kim Example' }];
    expect(of(CV, HOME, data({ '@graph': graph })).page).toMatchObject({ kind: 'none', profile: null });
    expect(of(CV, HOME, data({ '@type': 'Article', author: { '@type': 'Person' } })).page.profile).toBeNull();
    expect(of(CV).page.profile).toBeNull();
  });
});

describe('Without a click', () => {
  test('nothing of a profile is read, and its feed is no posting.', () => {
    const feed =
      '<main><article><h2>Responsibilities</h2><p>You will train models in our team.</p></article></main>';
    const { without } = of(feed, 'https://www.linkedin.com/in/kim-example/');
    expect(without).toMatchObject({ kind: 'profile', profile: null, posting: null });
    const person = data({ '@type': 'Person', jobTitle: 'Engineer' });
    expect(of(CV, HOME, person).without).toMatchObject({ kind: 'none', profile: null });
  });
});

describe('On a click', () => {
  test('a wall stays a wall, and a broken page is no profile.', () => {
    const url = 'https://www.linkedin.com/in/kim-example/';
    const wall = '<meta name="pageKey" content="auth_wall_desktop_profile">';
    expect(of('', url, wall).page).toMatchObject({ health: 'blocked', profile: null });
    expect(of('', url).page).toMatchObject({ health: 'changed', profile: null });
  });

  test('the page itself is not changed.', () => {
    const { document } = new JSDOM(`${data({ '@type': 'Person' })}${CV}`).window;
    const before = document.documentElement.outerHTML;
    withProfile(read(document, HOME), document, HOME);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('its entries and lines are printed as JSON.', () => {
    const { page } = of(CV, HOME, data({ '@type': 'Person', jobTitle: 'Engineer' }));
    expect(pageJson(page)).toMatchObject({
      kind: 'profile',
      headline: 'Engineer',
      entries: [{ title: 'Engineer', lines: [{ text: 'Wrote the index.', bullet: true }] }],
    });
    expect(pageJson(page)).not.toHaveProperty('unloaded');
  });
});

describe('The headline of a LinkedIn profile stands below the name', () => {
  const url = 'https://www.linkedin.com/in/kim-example/';
  const screen = (inside: string) =>
    of(
      `<div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile"><main>${inside}</main></div>`,
      url,
    );
  const card = (lines: string[]) =>
    `<section componentkey="x.profile.card.ref1Topcard"><div><h2>Kim Example</h2></div>${lines
      .map((line) => `<p>${line}</p>`)
      .join('')}</section>`;

  test.each([
    ['AI/ML Engineer', ['She/Her', '· 2nd', 'AI/ML Engineer', 'Kelp', 'Utrecht']],
    ['Formal verification engineer', ['· 3rd+', 'Formal verification engineer', 'Delft']],
    ['1st hire at Kelp', ['1st hire at Kelp', 'Delft']],
    ['Entwicklerin', ['Verifiziert', '(sie/ihr)', '• 1.', 'Entwicklerin', 'Köln']],
    ['Développeuse', ['Elle/Elle', '· 2e', 'Développeuse', 'Lyon']],
  ])('%s', (headline, lines) => {
    expect(screen(card(lines)).page.profile?.headline).toBe(headline);
  });

  test('also where its card has lost its name.', () => {
    const { page } = screen('<div><h2>Kim Example</h2><p>· 2nd</p><p>Analyst at Kelp</p></div>');
    expect(page.profile).toMatchObject({
      headline: 'Analyst at Kelp',
      entries: [],
      unloaded: ['experience'],
    });
  });

  test('and where nothing is loaded there is none, and it is said.', () => {
    expect(screen('').page.profile).toEqual({ headline: null, entries: [], unloaded: ['experience'] });
  });
});
