/** A text as LIKE … ESCAPE '\' finds it: as it stands, with no character that stands for others. */
export const likeText = (text: string): string =>
  text.replace(/[\\%_]/g, (character) => `\\${character}`);

/** Finds with LIKE … ESCAPE '\' every address below a folder. */
export const likeBelow = (dir: string): string => `${likeText(dir)}/%`;
