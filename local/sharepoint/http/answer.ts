/** An HTTP answer, whole: what goes on the wire or into a part of a batch. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  readonly unimplemented?: boolean;
  /** "<HRESULT>, <.NET type>" of an error. */
  readonly errorCode?: string;
  /** A fault strikes it on its way: the connection ends instead, or nothing comes. */
  readonly fate?: 'dropped' | 'silent';
  /** Milliseconds that the parts of a batch were to wait. */
  readonly latency?: number;
}

export const STATUS_TEXT: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'FORBIDDEN',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  412: 'Precondition Failed',
  413: 'Request Entity Too Large',
  423: 'Locked',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable'
};
