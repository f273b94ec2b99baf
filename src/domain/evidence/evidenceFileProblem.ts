import type { InsteadOfKind } from './evidenceKinds';

/** What keeps a file from being evidence; `words/evidenceWords.ts` says it in a sentence. */
export type EvidenceFileProblem =
  | { readonly kind: 'empty'; readonly name: string }
  /** Both in bytes. */
  | {
      readonly kind: 'too large';
      readonly name: string;
      readonly size: number;
      readonly limit: number;
    }
  | {
      readonly kind: 'ending not allowed';
      readonly name: string;
      /** Empty where it has none. */
      readonly ending: string;
      readonly instead?: InsteadOfKind;
    }
  | { readonly kind: 'contents differ'; readonly name: string; readonly ending: string }
  | { readonly kind: 'holds macros'; readonly name: string }
  | {
      readonly kind: 'another kind than replaced';
      readonly name: string;
      readonly replaced: string;
    }
  | {
      readonly kind: 'characters in name';
      readonly name: string;
      /** As a person sees them; those that cannot be seen as U+202E. */
      readonly characters: readonly string[];
    }
  | { readonly kind: 'name not possible'; readonly name: string }
  | {
      readonly kind: 'name too long';
      readonly name: string;
      readonly length: number;
      readonly limit: number;
    };
