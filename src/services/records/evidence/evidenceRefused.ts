import { TrackerError } from '../../errors/trackerError';

/** Evidence that breaks a rule of the Tracker. Nothing was sent; the message says every reason. */
export class EvidenceRefused extends TrackerError {
  /** Each a sentence for the person. */
  public readonly reasons: readonly string[];

  public constructor(reasons: readonly string[], cause?: unknown) {
    super('refused', cause);
    this.name = 'EvidenceRefused';
    this.reasons = reasons;
    this.message = reasons.join(' ');
  }
}

/** Throws an `EvidenceRefused` where there is a reason. */
export function demandNone(reasons: readonly string[]): void {
  if (reasons.length > 0) throw new EvidenceRefused(reasons);
}
