// The map as tables: the same facts, the same selection, for keyboards, screen readers and small screens.
export function MapTwin() {
  return <section class="map-twin" />;
}
