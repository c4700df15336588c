import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { backdropSvg } from '../../../client/src/map/backdrop.ts';
import { DOOR_PLAN } from '../../../client/src/map/model/doorWorld.ts';

test('the picture behind the door is made from the same landmass as the living map', async () => {
  await expect(backdropSvg(DOOR_PLAN)).toMatchFileSnapshot('../../../client/src/map/backdrop.svg');
});

test('the picture behind the door weighs less than 40 KB on the wire', () => {
  expect(gzipSync(backdropSvg(DOOR_PLAN)).length).toBeLessThan(40_000);
});
