import { request as open } from 'node:http';

/**
 * One HTTP request on a connection of its own.
 * @param from loopback address of the sender, so that several people are told apart
 */
export function http({ port, method = 'GET', path, body, cookie, headers = {}, from = '127.0.0.1' }) {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const request = open({
      host: '127.0.0.1', port, method, path, localAddress: from, agent: false, timeout: 20_000,
      headers: { ...(text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }), ...(cookie === undefined ? {} : { cookie }), ...headers },
    }, async (response) => {
      try {
        const parts = [];
        for await (const part of response) parts.push(part);
        const reply = Buffer.concat(parts).toString('utf8');
        const json = (response.headers['content-type'] ?? '').startsWith('application/json') ? JSON.parse(reply) : null;
        resolve({ status: response.statusCode, json, cookie: response.headers['set-cookie']?.[0]?.split(';', 1)[0] });
      } catch (error) {
        reject(error);
      }
    });
    request.on('timeout', () => request.destroy(new Error(`No reply: ${method} ${path}`)));
    request.on('error', reject);
    request.end(text);
  });
}

/** The reply's body. @throws unless the status is the wanted one */
export async function expectStatus(status, sending) {
  const reply = await sending;
  if (reply.status !== status) throw new Error(`${reply.status} instead of ${status}: ${JSON.stringify(reply.json?.refusal?.code ?? null)}`);
  return reply.json;
}
