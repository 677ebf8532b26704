import { expect, test } from 'vitest';
import { BOARDS } from '../../src/boards/index.ts';
import { allBuilt, built, manifest } from './built.ts';

// `sidePanel` lets the extension show a page of its own beside tabs; it opens nothing of any page and warns of nothing.
test('installing asks for nothing that warns: no hosts, no scripts by themselves', () => {
  expect(manifest().permissions.sort()).toEqual(['activeTab', 'scripting', 'sidePanel', 'storage']);
  expect(manifest().host_permissions).toBeUndefined();
  expect(manifest().content_scripts).toBeUndefined();
});

test('the privacy text explains each permission, no other, and goes with the extension', () => {
  const explained = [...built('PRIVACY.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(explained.sort()).toEqual(manifest().permissions.sort());
});

test('the hosts that can be turned on are those of the boards', () => {
  const origins = new Set(BOARDS.flatMap((board) => board.origins));
  expect(manifest().optional_host_permissions).toEqual([...origins].sort());
});

test('no page can tell by a resource of ours that the extension is there', () => {
  expect(manifest().web_accessible_resources).toBeUndefined();
});

test('pages of ours load nothing from elsewhere and send nothing anywhere', () => {
  expect(manifest().content_security_policy.extension_pages).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'",
  );
});

test('every file that the manifest names is there', () => {
  const { action, background, icons, options_ui, side_panel } = manifest();
  const pages = [action.default_popup, options_ui.page, side_panel.default_path];
  const named = [...pages, background.service_worker, ...Object.values(icons)];
  expect(named.filter((path) => !allBuilt().includes(path))).toEqual([]);
});

test('pages hold no script or style of their own, which their policy would refuse', () => {
  const pages = allBuilt().filter((path) => path.endsWith('.html'));
  expect(pages).toHaveLength(4);
  for (const page of pages)
    expect(built(page)).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\sstyle=|\son\w+=/);
});

test('nothing built makes code of text or asks the network', () => {
  const scripts = allBuilt().filter((path) => path.endsWith('.js'));
  const wrong = scripts.filter((path) =>
    /\beval\(|\bnew Function\b|\bXMLHttpRequest\b|\bWebSocket\b/.test(built(path)),
  );
  expect(wrong).toEqual([]);
});
