// @ts-check
/** A request's body, up to a length. */

/**
 * Reads a body. Counts the bytes that arrive, since `content-length` may be missing or wrong.
 * @param {Request} request
 * @param {number} maxBytes
 * @returns {Promise<{ status: 'read', bytes: Uint8Array<ArrayBuffer> } | { status: 'too-large' | 'broken' }>}
 */
export async function readBody(request, maxBytes) {
  const reader = request.body?.getReader();
  if (!reader) return { status: 'broken' };
  /** @type {Uint8Array[]} */
  const chunks = [];
  let length = Number(request.headers.get('content-length')) > maxBytes ? Infinity : 0;
  try {
    while (length <= maxBytes) {
      const { done, value } = await reader.read();
      if (done) return { status: 'read', bytes: joined(chunks, length) };
      length += value.byteLength;
      if (length <= maxBytes) chunks.push(value);
    }
  } catch {
    return { status: 'broken' };
  }
  // Not awaited: the sender may be slow to notice.
  reader.cancel().catch(() => {});
  return { status: 'too-large' };
}

/**
 * @param {Uint8Array[]} chunks
 * @param {number} length
 */
function joined(chunks, length) {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** @param {Uint8Array} bytes */
export function parseJson(bytes) {
  try {
    return {
      data: /** @type {unknown} */ (JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))),
    };
  } catch {
    return undefined;
  }
}
