/** Address of a person's page; nobody is there. */
export const URL = 'https://www.linkedin.com/in/kim-example/';
const card = (name: string, inside: string) =>
  `<section componentkey="com.linkedin.sdui.profile.card.refAbc${name}">${inside}</section>`;

/** Cards of a profile as LinkedIn draws it for people who are signed in, with words of our own. */
export const TOP = card(
  'Topcard',
  '<h2>Kim Example</h2><p>· 2nd</p><p>AI Engineer | Agents</p><p>Utrecht</p><a href="#">Contact info</a>',
);
export const ACTIVITY = card(
  'Activity',
  '<h2>Activity</h2><p>Built a chatbot, says a post of somebody else.</p>',
);
export const EXPERIENCE = card(
  'Experience',
  `<h2>Experience</h2>
  <div><p>Machine Learning Engineer</p><p>Kelp · Full-time</p><p>Mar 2021 - Present · 4 yrs</p>
  <ul><li>Trained ranking models on the click logs of three shops with PyTorch, retrained each night.</li>
  <li>Built the feature store and the training pipelines behind them.</li><li>Passionate about LLM agents.</li></ul></div>
  <div><p>Developer</p><p>Harbour Tools</p><p>2018 - 2021</p>
  <p>Wired an assistant over the help pages with the OpenAI API and a vector database.</p></div>`,
);

/** The page of a profile, with the cards that have been loaded. */
export const profile = (...cards: string[]) =>
  `<!doctype html><html lang="en"><head><title>Kim Example | LinkedIn</title></head><body>
  <div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile"><main>${cards.join('')}</main></div></body></html>`;
