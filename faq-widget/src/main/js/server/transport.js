/** @fileoverview One request and its answer within bounded time, and one error for whatever goes wrong. */

const TIMEOUT_MS = 8000;

/** The server gave no usable answer: it is down, slow, refuses, or speaks something else. */
export class Unavailable extends Error {
  /**
   * @param {string} message
   * @param {number} status the HTTP status; 0 where there was no answer
   * @param {number} retryAfter milliseconds the server asks to wait; 0 where it does not say
   */
  constructor(message, status, retryAfter) {
    super(message);
    /** @const {number} */
    this.status = status;
    /** @const {number} */
    this.retryAfter = retryAfter;
  }

  /** @return {boolean} whether the same request may get an answer later */
  get passing() {
    return this.status < 400 || this.status >= 500 || this.status === 408 || this.status === 429;
  }
}

/**
 * @param {string} address
 * @param {!RequestInit} request
 * @param {function(!Response): !Promise<T>} read
 * @param {!AbortSignal} signal
 * @return {!Promise<T>} or an `Unavailable`
 * @template T
 */
export async function send(address, request, read, signal) {
  const timeout = new AbortController();
  const stop = () => timeout.abort();
  const timer = setTimeout(stop, TIMEOUT_MS);
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(
      address, Object.assign(request, { referrerPolicy: 'no-referrer', signal: timeout.signal }));
    if (!response.ok) {
      const seconds = Number(response.headers.get('Retry-After'));
      throw new Unavailable('HTTP ' + response.status, response.status, seconds * 1000 || 0);
    }
    return await read(response);
  } catch (error) {
    throw error instanceof Unavailable ? error : new Unavailable(String(error), 0, 0);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
