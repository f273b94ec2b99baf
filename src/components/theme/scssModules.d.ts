/**
 * The build writes the real types of each `X.module.scss` beside it; they win where they are there.
 * This serves a fresh clone, whose types are checked before anything is built.
 */
declare module '*.module.scss' {
  const styles: Readonly<Record<string, string>>;
  // eslint-disable-next-line import/no-default-export -- as the build's own files have it
  export default styles;
}
