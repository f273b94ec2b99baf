/** `npm run build`: the web parts, if anything they are made from changed. */
import { BuildError, buildIfChanged } from './buildIfChanged';

buildIfChanged().catch((cause: unknown) => {
  console.error(cause instanceof BuildError ? cause.message : cause);
  process.exitCode = 1;
});
