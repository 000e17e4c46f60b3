/** @fileoverview One request and its answer within bounded time, and one error for whatever goes wrong. */

const TIMEOUT_MS = 30_000;

/** The server refused, or gave no usable answer. */
export class Problem extends Error {
  /**
   * @param {number} status the HTTP status; 0 where there was no answer
   * @param {object} body the problem as RFC 9457 has it; empty where there was none
   */
  constructor(status, body) {
    super(String(body.detail || body.title || ''));
    this.status = status;
    this.body = body;
  }
}

/**
 * @param {string} method
 * @param {URL|string} address
 * @param {{json?: object, file?: Blob}} content what is sent, if anything
 * @return {Promise<*>} the JSON that was answered; null where the answer has no body
 * @throws {Problem}
 */
export async function send(method, address, content = {}) {
  const request = { method, headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(TIMEOUT_MS) };
  if (content.json) {
    request.headers['Content-Type'] = 'application/json';
    request.body = JSON.stringify(content.json);
  } else if (content.file) {
    request.headers['Content-Type'] = 'application/octet-stream';
    request.body = content.file;
  }
  const response = await answered(address, request);
  const body = await bodyOf(response);
  if (!response.ok) {
    throw new Problem(response.status, body || {});
  }
  return body;
}

async function answered(address, request) {
  try {
    return await fetch(address, request);
  } catch {
    throw new Problem(0, {});
  }
}

async function bodyOf(response) {
  const isJson = /\bjson\b/.test(response.headers.get('Content-Type') || '');
  try {
    return isJson ? await response.json() : null;
  } catch {
    throw new Problem(0, {});
  }
}
