/**
 * Stands in for `@msinternal/odsp-core-bundle`, which is not published: the error class and the
 * switches that the runtime asks it for. Every experiment is off.
 */

/** Base of the runtime's own errors. */
export class CustomError extends Error {}

export function getErrorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export function getQosEndSchemaFromError(): undefined {
  return undefined;
}

export function getVariantAndLogExposure(): undefined {
  return undefined;
}

export function _getVariantWithoutLogging(): undefined {
  return undefined;
}

export function getPrimaryVersionedPath(path: string): string {
  return path;
}

export class KillSwitch {
  public static isActivated(): boolean {
    return false;
  }
}

export class FeatureOverrides {
  public static isFeatureEnabled(): boolean {
    return false;
  }
}
