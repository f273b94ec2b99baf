'use strict';
const path = require('node:path');
const webpack = require('webpack');

/**
 * How the add-in's scripts are packed from what the TypeScript task left in `lib`.
 *
 * @param {string} root of the repository
 * @param {string} output
 * @returns {import('webpack').Configuration}
 */
function addInPacking(root, output) {
  return {
    mode: 'production',
    target: ['web', 'es2019'],
    context: root,
    entry: {
      taskpane: path.join(root, 'lib/excel/index.js'),
      signin: path.join(root, 'lib/excel/signIn/finishSignIn.js')
    },
    output: {
      path: output,
      // The names say what is in them, so that a host may let browsers keep them for ever.
      filename: '[name]_[contenthash:20].js',
      chunkFilename: 'chunk.[name]_[contenthash:20].js',
      cssFilename: '[name]_[contenthash:20].css',
      cssChunkFilename: 'chunk.[name]_[contenthash:20].css',
      publicPath: 'auto',
      clean: true
    },
    devtool: false,
    experiments: { css: true },
    module: {
      // The style sheets' names were made their own when they were compiled.
      rules: [{ test: /\.css$/, type: 'css/global', generator: { exportsOnly: false } }]
    },
    resolve: { extensions: ['.js', '.mjs'] },
    plugins: [
      // Several requests for a first start cost more than their bytes.
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 24 })
    ],
    performance: { hints: false },
    stats: 'errors-only'
  };
}

module.exports = { addInPacking };
