/** Words that no sentence ends with: a capital after one of them begins a name, not a sentence. */
const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those of in on at to for from by with within into onto over under ' +
    'through against between during before after and or nor but as than via per our its their his ' +
    'her all each every any both new existing including across using'
  ).split(' ')
);

/** Whether a word only leads on to the next one: "the", "of", "and". */
export function leadsOn(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase());
}
