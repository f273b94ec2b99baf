module.exports = { root: true, extends: ['@microsoft/eslint-config-spfx/lib/profiles/react'], parserOptions: { tsconfigRootDir: __dirname } };
