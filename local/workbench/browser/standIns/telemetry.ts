/** Stands in for `@msinternal/sp-telemetry`: nothing is measured, and nothing is sent anywhere. */

function nothing(): undefined {
  return undefined;
}

/** Whatever the runtime reports is dropped; only the clock answers. */
export const _PerformanceLogger: object = new Proxy(
  {},
  { get: (_target, name) => (name === 'now' ? () => performance.now() : nothing) }
);

export const _PerformanceDataDimensions: object = { DataProvider: 0, Layout: 1 };

export const _EngagementLogger: object = { log: nothing };

export const _SPPerfExperiment: object = { getVariantAndTrackExperiment: nothing };

export const _Telemetry: object = {
  buildNumber: '',
  haltBackend: nothing,
  initialize: nothing,
  isInitialized: () => true,
  startRealTimeProcessing: nothing
};

/** A measurement that somebody started; ending it does nothing. */
export class _QosMonitor {
  public readonly hasEnded: boolean = false;
  public readonly startTrackingWindow: () => undefined = nothing;
  public readonly writeSuccess: () => undefined = nothing;
  public readonly writeExpectedFailure: () => undefined = nothing;
  public readonly writeUnexpectedFailure: () => undefined = nothing;
}
