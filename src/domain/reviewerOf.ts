import type { Review } from './review';

/** Who reviewed or decided, where that is not whoever wrote the row. */
export function reviewerOf({
  reviewer,
  reviewerPrinted,
  author
}: Pick<Review, 'reviewer' | 'reviewerPrinted' | 'author'>): string | undefined {
  return reviewer?.name ?? reviewerPrinted ?? author;
}
