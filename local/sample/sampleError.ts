/** The sample cannot be loaded with what it was given; the message is a sentence for the person. */
export class SampleError extends Error {
  public constructor(sentence: string) {
    super(sentence);
    this.name = 'SampleError';
  }
}
