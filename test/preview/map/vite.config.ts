import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

interface Resolving {
  resolve(id: string, importer: string, options: { skipSelf: boolean }): Promise<unknown>;
}
/** The preview stands outside the client package but uses its dependencies. */
const fromClient = {
  name: 'from-client',
  enforce: 'pre' as const,
  resolveId(this: Resolving, id: string, importer: string | undefined) {
    const bare = !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0');
    return bare && importer?.includes('/test/preview/')
      ? this.resolve(id, here('../../../client/src/main.tsx'), { skipSelf: true })
      : null;
  },
};

export default {
  root: here('.'),
  cacheDir: here('../../../.cache/vite-map-preview'),
  plugins: [fromClient],
  server: { port: 4501, fs: { allow: [here('../../..')] } },
  build: { outDir: here('../../../.cache/map-preview'), emptyOutDir: true },
  resolve: { alias: [{ find: /^\.\.\/store\/session\.ts$/, replacement: here('previewStore.ts') }] },
};
