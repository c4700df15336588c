// What a device is asked to bear. Phones get half the dots, fewer depth lines and 30 frames a second.
export interface Quality {
  /** Device pixels per CSS pixel, capped. */
  readonly dpr: number;
  /** Frames a second at most; 0 = as the screen likes. */
  readonly frames: number;
  /** 2 halves the dots. */
  readonly thinning: number;
  readonly isobaths: number;
  /** Pixels one baked layer may have. */
  readonly pixelBudget: number;
  readonly canvas: boolean;
}

const PHONE_WIDTH = 600;

export function qualityFor(width: number, devicePixelRatio: number, canvas: boolean): Quality {
  const phone = width < PHONE_WIDTH;
  return {
    dpr: Math.min(devicePixelRatio, 2),
    frames: phone ? 30 : 0,
    thinning: phone ? 2 : 1,
    isobaths: phone ? 3 : 6,
    pixelBudget: phone ? 4_500_000 : 9_000_000,
    canvas,
  };
}

/** Canvas drawing where WebGL is missing or the address asks for it with ?renderer=canvas. */
export function needsCanvas(search: string): boolean {
  if (new URLSearchParams(search).get('renderer') === 'canvas') return true;
  const probe = document.createElement('canvas');
  const gl = probe.getContext('webgl2') ?? probe.getContext('webgl');
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return !gl;
}
