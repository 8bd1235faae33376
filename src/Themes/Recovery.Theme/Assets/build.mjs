// Builds ../wwwroot from css/, static/ and the font packages.
//   node build.mjs           writes it
//   node build.mjs --check   fails where the committed files differ from a fresh build
import { build } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', 'wwwroot');
const budget = 30 * 1024;

const fonts = {
  'fonts/atkinson-hyperlegible-next-latin.woff2':
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  'fonts/atkinson-hyperlegible-next-latin-italic.woff2':
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
  'fonts/young-serif-latin.woff2': '@fontsource/young-serif/files/young-serif-latin-400-normal.woff2',
  'fonts/atkinson-hyperlegible-next-LICENSE.txt': '@fontsource-variable/atkinson-hyperlegible-next/LICENSE',
  'fonts/young-serif-LICENSE.txt': '@fontsource/young-serif/LICENSE',
};

const files = new Map();

const css = await build({
  entryPoints: [join(here, 'css', 'site.css')],
  bundle: true,
  minify: true,
  write: false,
  external: ['*.woff2'],
  target: ['chrome109', 'edge109', 'firefox102', 'safari15.4'],
});
files.set('css/site.css', Buffer.from(css.outputFiles[0].contents));
for (const [name, source] of Object.entries(fonts)) files.set(name, readFileSync(join(here, 'node_modules', source)));
for (const name of readdirSync(join(here, 'static'))) files.set(name, readFileSync(join(here, 'static', name)));

const size = files.get('css/site.css').length;
if (size > budget) fail(`css/site.css has ${size} bytes; the page's budget allows ${budget}.`);

if (process.argv.includes('--check')) {
  const stale = [...files].filter(([name, bytes]) => !existsSync(join(root, name)) || !readFileSync(join(root, name)).equals(bytes));
  if (stale.length > 0) fail(`Not what a fresh build gives: ${stale.map(([name]) => name).join(', ')}. Run "npm run build" and commit wwwroot.`);
  console.log(`wwwroot matches a fresh build (${files.size} files, stylesheet ${size} bytes).`);
} else {
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), bytes);
  }
  console.log(`Wrote ${files.size} files, stylesheet ${size} bytes.`);
}

function fail(reason) {
  console.error(reason);
  process.exit(1);
}
