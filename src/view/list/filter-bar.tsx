import type { ComponentChildren } from 'preact';
import { text } from '../../browser/texts.ts';
import type { Filter, Listed } from '../../domain/listed.ts';
import { kindWord, postingsWords } from '../words/cards.ts';
import { standingName } from '../words/names.ts';
import { WARNS } from '../words/signs.ts';
import {
  LISTED_ROLES,
  LISTED_STANDINGS,
  roleCounts,
  standingCounts,
  toggledRole,
  toggledStandings,
  warningsIn,
} from './filtering.ts';

interface FilterBarProps {
  readonly listed: readonly Listed[];
  readonly filter: Filter;
  readonly choose: (filter: Filter) => void;
}

/** How many postings there are of each kind and standing; pressing one puts its cards away, or back. */
export function FilterBar({ listed, filter, choose }: FilterBarProps) {
  return (
    <section class="filterbar" aria-label={text('filterLabel')}>
      <h1 class="n42">{postingsWords(listed.length)}</h1>
      <Kinds listed={listed} filter={filter} choose={choose} />
      <Standings listed={listed} filter={filter} choose={choose} />
      <label class="off">
        {text('filterOff')}
        <select
          value={filter.how}
          onChange={({ currentTarget: { value } }) => choose({ ...filter, how: howOf(value) })}
        >
          <option value="fold">{text('filterFold')}</option>
          <option value="hide">{text('filterHide')}</option>
        </select>
      </label>
    </section>
  );
}

const howOf = (value: string): Filter['how'] => (value === 'hide' ? 'hide' : 'fold');

function Kinds({ listed, filter, choose }: FilterBarProps) {
  const counts = roleCounts(listed);
  return (
    <span class="flts">
      {LISTED_ROLES.filter((kind) => counts.has(kind) || filter.roles.includes(kind)).map((kind) => (
        <Toggle
          key={kind}
          count={counts.get(kind) ?? 0}
          shown={!filter.roles.includes(kind)}
          press={() => choose(toggledRole(filter, kind))}
        >
          {kindWord(kind)}
        </Toggle>
      ))}
    </span>
  );
}

/** The warnings as one, then each standing; a standing that is the only warning needs no toggle of its own. */
function Standings({ listed, filter, choose }: FilterBarProps) {
  const counts = standingCounts(listed);
  const warnings = [...WARNS];
  const is = (standing: (typeof LISTED_STANDINGS)[number]) =>
    counts.has(standing) || filter.standings.includes(standing);
  const alone = (standing: (typeof LISTED_STANDINGS)[number]) => WARNS.has(standing) && !warnings.every(is);
  return (
    <span class="flts standings">
      {warnings.some(is) && (
        <Toggle
          count={warningsIn(listed)}
          shown={!warnings.every((standing) => filter.standings.includes(standing))}
          press={() => choose(toggledStandings(filter, warnings))}
        >
          {text('filterWarnings')}
        </Toggle>
      )}
      {LISTED_STANDINGS.filter((standing) => is(standing) && !alone(standing)).map((standing) => (
        <Toggle
          key={standing}
          count={counts.get(standing) ?? 0}
          shown={!filter.standings.includes(standing)}
          press={() => choose(toggledStandings(filter, [standing]))}
        >
          {standingName(standing)}
        </Toggle>
      ))}
    </span>
  );
}

interface ToggleProps {
  readonly count: number;
  readonly shown: boolean;
  readonly press: () => void;
  readonly children: ComponentChildren;
}

function Toggle({ count, shown, press, children }: ToggleProps) {
  return (
    <button type="button" class="flt" aria-pressed={shown} onClick={press}>
      {children} <span class="n">{count}</span>
    </button>
  );
}
