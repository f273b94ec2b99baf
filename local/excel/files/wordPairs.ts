/** Words of Excel's API and the words that files have for the same. */
export interface WordPairs {
  /** Undefined: the file has no word for it. */
  toFile(apiWord: string | undefined): string | undefined;
  toApi(fileWord: string | undefined): string | undefined;
}

/** @param pairs each the API's word and then the file's, as `Center=center CenterAcross=centerContinuous` */
export function wordPairs(pairs: string): WordPairs {
  const both = pairs.split(/\s+/).map((pair): readonly [string, string] => {
    const [api = '', file = api] = pair.split('=');
    return [api, file];
  });
  const toFile = new Map(both.map(([api, file]) => [api.toLowerCase(), file]));
  const toApi = new Map(both.map(([api, file]) => [file, api]));
  return {
    toFile: (word) => (word === undefined ? undefined : toFile.get(word.toLowerCase())),
    toApi: (word) => (word === undefined ? undefined : toApi.get(word))
  };
}
