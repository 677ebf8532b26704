import { type TextKey, text } from '../../browser/texts.ts';

const WAYS: readonly (readonly [what: TextKey, how: TextKey])[] = [
  ['wayClick', 'wayClickHow'],
  ['wayBoards', 'wayBoardsHow'],
  ['wayLines', 'wayLinesHow'],
];

/** Three ways on from the welcome page. */
export function Ways() {
  return (
    <ol class="ways">
      {WAYS.map(([what, how]) => (
        <li key={what}>
          <h2>{text(what)}</h2>
          <p class="muted">{text(how)}</p>
        </li>
      ))}
    </ol>
  );
}
