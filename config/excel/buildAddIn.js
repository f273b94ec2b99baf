'use strict';
const { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const { addInPacking } = require('./webpack.js');
const { addInSettings } = require('./settings.js');

/** The pages of the add-in, and the script of each. */
const PAGES = ['taskpane', 'signin'];

/**
 * Puts the built add-in into `dist-excel`: pages, scripts, icons, and the manifest that names where
 * they will be served.
 *
 * @param {string} root of the repository; `lib` in it holds the compiled TypeScript
 */
async function buildAddIn(root) {
  const settings = addInSettings();
  const source = path.join(root, 'src/excel/manifest');
  const output = path.join(root, 'dist-excel');
  const assets = await pack(addInPacking(root, output));
  for (const page of PAGES) {
    const text = readFileSync(path.join(source, `${page}.html`), 'utf8');
    writeFileSync(path.join(output, `${page}.html`), filled(text, settings, assets[page]));
  }
  const manifest = readFileSync(path.join(source, 'manifest.xml'), 'utf8');
  writeFileSync(path.join(output, 'manifest.xml'), filled(manifest, settings, []));
  mkdirSync(path.join(output, 'icons'), { recursive: true });
  const icons = readdirSync(path.join(source, 'icons')).filter((name) => name.endsWith('.png'));
  for (const icon of icons) {
    copyFileSync(path.join(source, 'icons', icon), path.join(output, 'icons', icon));
  }
}

/** Runs webpack; gives the files that each entry begins with. */
function pack(configuration) {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((failure, stats) => {
      compiler.close(() => {
        if (failure) return reject(failure);
        if (stats.hasErrors() || stats.hasWarnings()) {
          return reject(new Error(stats.toString({ all: false, errors: true, warnings: true })));
        }
        const assets = {};
        for (const [name, entry] of stats.compilation.entrypoints) {
          assets[name] = entry.getFiles();
        }
        return resolve(assets);
      });
    });
  });
}

/** A page or manifest with the settings, and its own files, in the places that are held for them. */
function filled(text, settings, files) {
  const scripts = files
    .filter((file) => file.endsWith('.js'))
    .map((file) => `<script defer src="${file}"></script>`);
  const styles = files
    .filter((file) => file.endsWith('.css'))
    .map((file) => `<link rel="stylesheet" href="${file}" />`);
  const values = {
    ...settings,
    origin: new URL(settings.address).origin,
    signIn: new URL(settings.authority).origin,
    signInHosts: signInHosts(settings),
    files: [...styles, ...scripts].join('\n    ')
  };
  return text.replace(/\{\{(\w+)\}\}/g, (place, name) => {
    if (values[name] === undefined) throw new Error(`Nothing is known of ${place}.`);
    return values[name];
  });
}

/** MSAL asks Microsoft's own host which clouds there are, whatever cloud the organisation is in. */
const CLOUDS_AT = 'https://login.microsoftonline.com';

/** Where the pane may ask for tokens, as the page's policy says it. */
function signInHosts({ authority }) {
  return [...new Set([CLOUDS_AT, new URL(authority).origin])].join(' ');
}

module.exports = { buildAddIn, filled };
