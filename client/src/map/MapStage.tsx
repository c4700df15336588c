// The host of the canvas. Loads the drawing code only when it is needed and shows a still sea until then; the canvas is one
// named picture, everything to press stands beside it in HTML.
import { useEffect, useRef, useState } from 'preact/hooks';
import { language } from '../store/session.ts';
import backdrop from './backdrop.svg?url';
import { mapWords } from './mapWords.ts';
import { type MapInsets, mapFollow, mapInsets, mapMode } from './stage.ts';
import './map.css';

export interface MapStageProps {
  /** The map behind the door: no game needed, loads when the page is idle. */
  readonly door?: boolean;
  /** A strip on a phone: frames the own state and drops the far detail. */
  readonly compact?: boolean;
}

export function MapStage({ door = false, compact = false }: MapStageProps) {
  const host = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!host.current) return;
    return startLater(host.current, { door, compact, shown: () => setDrawn(true) });
  }, [door, compact]);
  const words = mapWords(language.value);
  const adrift = !door && mapMode.value === 'resolve' && !mapFollow.value;
  return (
    <div class={`map-stage${drawn ? ' map-stage--drawn' : ''}`}>
      {door && <img class="map-backdrop" style={besides(mapInsets.value)} src={backdrop} alt="" />}
      <div ref={host} class="map-host" role="img" aria-label={words.name} aria-busy={!drawn} />
      {adrift && (
        <button type="button" class="map-follow" onClick={() => (mapFollow.value = true)}>
          {words.follow}
        </button>
      )}
    </div>
  );
}

/** The still picture fills what no panel covers, as the camera of the door does. */
function besides({ top, right, bottom, left }: MapInsets) {
  return { top, left, width: `calc(100% - ${left + right}px)`, height: `calc(100% - ${top + bottom}px)` };
}

interface Begin {
  readonly door: boolean;
  readonly compact: boolean;
  readonly shown: () => void;
}

/** Fetches the drawing code at once, or behind the door only when nothing else wants the page. */
function startLater(host: HTMLElement, options: Begin): () => void {
  let stop: (() => void) | null = null;
  let left = false;
  const begin = async () => {
    const { startMap } = await import('./startMap.ts');
    if (!left) stop = startMap(host, options);
  };
  const waiting = options.door ? whenIdle(begin) : void begin();
  return () => {
    left = true;
    waiting?.();
    stop?.();
  };
}

function whenIdle(begin: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(begin, { timeout: 4000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(begin, 800);
  return () => clearTimeout(id);
}
