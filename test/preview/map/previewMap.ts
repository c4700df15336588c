// ?mode=plan|resolve|crisis|door &week=19 &lang=zh &large=1 &compact=1 &top=… &left=… &right=… &bottom=… &focus=1 &play=weeks per second
import '@fontsource-variable/instrument-sans';
import '@fontsource-variable/newsreader';
import '@fontsource-variable/noto-sans-sc';
import '@fontsource-variable/noto-serif-sc';
import { h, render } from 'preact';
import { MapStage } from '../../../client/src/map/MapStage.tsx';
import { MapTwin } from '../../../client/src/map/MapTwin.tsx';
import { mapFocus, mapInsets, mapMode, playWeek } from '../../../client/src/map/stage.ts';
import { previewScenario, previewView } from './previewScenario.ts';
import { language, scenario, view } from './previewStore.ts';

const ask = new URLSearchParams(location.search);
const number = (name: string) => Number(ask.get(name) ?? 0);
(globalThis as { __E2E__?: boolean }).__E2E__ = true;
language.value = ask.get('lang') === 'zh' ? 'zh' : 'en';
const mode = (ask.get('mode') ?? 'plan') as 'plan';
const made = previewScenario(ask.has('large'));
scenario.value = made;
view.value = previewView(made, mode === 'plan');
mapMode.value = mode;
playWeek.value = number('week');
mapInsets.value = { top: number('top'), right: number('right'), bottom: number('bottom'), left: number('left') };
if (ask.has('focus'))
  mapFocus.value = {
    links: [{ supplier: 'r2', buyer: 'r3', role: 'ENER' }],
    note: language.value === 'zh' ? '能源七成半来自沃野' : '74% of your energy',
    plannedReserve: { ENER: 1 },
    plannedStandby: ['MATL'],
  };
if (ask.has('play')) {
  let last = performance.now();
  const step = (now: number) => {
    playWeek.value = Math.min(52, playWeek.value + ((now - last) / 1000) * number('play'));
    last = now;
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
const host = document.getElementById('app')!;
host.style.height = ask.get('height') ? `${ask.get('height')}px` : '100%';
render(
  ask.has('twin') ? h(MapTwin, {}) : h(MapStage, { door: (mode as string) === 'door', compact: ask.has('compact') }),
  host,
);
