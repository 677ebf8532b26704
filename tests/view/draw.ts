import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

/** Draws a component into an empty page and gives the element that holds it. */
export function draw(what: ComponentChild): HTMLElement {
  document.body.innerHTML = '';
  const room = document.body.appendChild(document.createElement('div'));
  act(() => render(what, room));
  return room;
}

/** The button with this accessible name, by its words or its label. */
export function button(room: ParentNode, name: string): HTMLButtonElement {
  const found = [...room.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent)?.trim() === name,
  );
  if (!found) throw new Error(`There is no button “${name}”.`);
  return found;
}

/** Presses a button and waits until what it set going is drawn. */
export async function press(room: ParentNode, name: string): Promise<void> {
  await act(async () => button(room, name).click());
}

/** Levels of the headings in the order of the page. */
export function headingLevels(room: ParentNode): number[] {
  return [...room.querySelectorAll('h1,h2,h3,h4')].map(({ tagName }) => Number(tagName.slice(1)));
}
