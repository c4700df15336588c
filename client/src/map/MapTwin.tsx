// The map as tables: the same facts, the same selection, for keyboards, screen readers and small screens.
import { computed } from '@preact/signals';
import { language, scenario, view } from '../store/session.ts';
import { mapWords } from './mapWords.ts';
import { mapFacts } from './model/mapFacts.ts';
import { mapModel } from './model/mapModel.ts';
import { type TwinModel, type TwinRow, type TwinTable, twinModel } from './model/twinModel.ts';
import { type MapSelection, playWeek, selected } from './stage.ts';
import './map.css';

const facts = computed(() =>
  scenario.value && view.value ? mapFacts(scenario.value, view.value, language.value) : null,
);
const week = computed(() => Math.floor(playWeek.value));
const twin = computed<TwinModel | null>(() => {
  if (!scenario.value || !facts.value) return null;
  const model = mapModel(facts.value, {
    week: week.value,
    focus: null,
    selection: selected.value,
    door: false,
    still: true,
  });
  return twinModel(scenario.value, facts.value, model, week.value, language.value);
});

export function MapTwin() {
  const words = mapWords(language.value).twin;
  if (!twin.value) return null;
  const { tables, fronts } = twin.value;
  return (
    <section class="map-twin" aria-label={words.title}>
      <h3>{words.fronts}</h3>
      {fronts.length === 0 ? (
        <p>{words.noFronts}</p>
      ) : (
        <ol>
          {fronts.map(({ key, week: when, text, region, sector }) => (
            <li key={key}>
              <SelectButton at={{ region, sector }} label={`${words.week(when)}: ${text}`} />
            </li>
          ))}
        </ol>
      )}
      {tables.map((table) => (
        <StateTable key={table.region} table={table} />
      ))}
    </section>
  );
}

function StateTable({ table }: { table: TwinTable }) {
  const words = mapWords(language.value).twin;
  return (
    <table>
      <caption>{words.inState(table.name)}</caption>
      <thead>
        <tr>
          {[words.industry, words.output, words.cover, words.reserve, words.standby, words.hit, words.arrival].map(
            (head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <IndustryRow key={row.sector} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function IndustryRow({ row }: { row: TwinRow }) {
  return (
    <tr class={row.selected ? 'map-twin-selected' : ''}>
      <th scope="row">
        <SelectButton at={{ region: row.region, sector: row.sector }} label={row.industry} />
      </th>
      {[row.output, row.cover, row.reserve, row.standby, row.hit, row.arrival].map((cell, column) => (
        <td key={column}>{cell}</td>
      ))}
    </tr>
  );
}

function SelectButton({ at, label }: { at: MapSelection; label: string }) {
  const on = selected.value?.region === at.region && selected.value.sector === at.sector;
  return (
    <button type="button" aria-pressed={on} onClick={() => (selected.value = on ? null : at)}>
      {label}
    </button>
  );
}
