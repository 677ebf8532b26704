import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';

const FOLDER = 'dist/chrome';

/** Text of a built file, by its path in the extension. Throws where nothing was built. */
export function built(path: string): string {
  if (!existsSync(FOLDER)) throw new Error(`${FOLDER} is missing: run "npm run build" first.`);
  return readFileSync(join(FOLDER, path), 'utf8');
}

/** Paths of all built files. */
export function allBuilt(): string[] {
  built('manifest.json');
  return readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length + 1));
}

/** Size of a text as it is carried, in kB. */
export function kilobytes(text: string): number {
  return gzipSync(text).length / 1000;
}

const Manifest = z.looseObject({
  permissions: z.array(z.string()),
  host_permissions: z.optional(z.array(z.string())),
  optional_host_permissions: z.array(z.string()),
  content_scripts: z.optional(z.unknown()),
  web_accessible_resources: z.optional(z.unknown()),
  content_security_policy: z.object({ extension_pages: z.string() }),
  background: z.object({ service_worker: z.string() }),
  action: z.object({ default_popup: z.string() }),
  options_ui: z.object({ page: z.string() }),
  side_panel: z.object({ default_path: z.string() }),
  icons: z.record(z.string(), z.string()),
});

/** The built manifest. */
export function manifest() {
  return z.parse(Manifest, JSON.parse(built('manifest.json')));
}

const IMPORT = /(?:from|import)\s*["'](\.[^"']+\.js)["']/g;

/** Paths of a script and of all that it imports, by their paths in the extension. */
export function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, target = ''] of built(path).matchAll(IMPORT)) withImports(join(path, '..', target), seen);
  return seen;
}
