// Builds the engine's wwwroot/admin: one stylesheet, one small script, one sheet of icons.
//   node build.mjs           writes it
//   node build.mjs --check   fails where the committed files differ from a fresh build
import { transform } from 'esbuild';
import { compile } from 'sass';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '..', '..', '..', 'wwwroot', 'admin');
const icons = ['plus', 'pencil', 'eye', 'copy', 'trash-2', 'undo-2', 'upload', 'download', 'log-out', 'menu', 'search', 'x', 'external-link'];
const browsers = ['chrome109', 'edge109', 'firefox102', 'safari15.4'];

const css = compile(join(here, 'scss', 'admin.scss'), {
  loadPaths: [join(here, 'node_modules')],
  quietDeps: true,
  silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
}).css;
const script = readFileSync(join(here, 'admin.js'), 'utf8');

const files = {
  'admin.css': (await transform(css, { loader: 'css', minify: true, target: browsers, legalComments: 'none' })).code,
  'admin.js': (await transform(script, { loader: 'js', minify: true, target: browsers })).code,
  'icons.svg': `<svg xmlns="http://www.w3.org/2000/svg">${icons.map(symbol).join('')}</svg>\n`,
  'LICENSES.txt': licence('bootstrap', 'Bootstrap') + licence('lucide-static', 'Lucide icons'),
};

if (process.argv.includes('--check')) {
  const stale = Object.keys(files).filter(name => !existsSync(join(target, name)) || readFileSync(join(target, name), 'utf8') !== files[name]);
  if (stale.length > 0) {
    console.error(`wwwroot/admin is not what its sources make: ${stale.join(', ')}. Run "npm run build" in Admin/Theme/Assets.`);
    process.exit(1);
  }
} else {
  mkdirSync(target, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(target, name), text);
  console.log(Object.entries(files).map(([name, text]) => `${name} ${text.length}`).join(', '));
}

function symbol(name) {
  const svg = readFileSync(join(here, 'node_modules', 'lucide-static', 'icons', `${name}.svg`), 'utf8');
  const shapes = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>')).replace(/\s*\n\s*/g, '');
  return `<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`;
}

function licence(name, title) {
  const folder = join(here, 'node_modules', name);
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
  return `${title}\n\n${readFileSync(join(folder, file), 'utf8')}\n\n`;
}
