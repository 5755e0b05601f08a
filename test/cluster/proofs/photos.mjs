import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { Citizen } from '../people/citizen.mjs';

/** Noise does not pack: this makes a few megabytes, as a phone does. */
const [width, height] = [1600, 1200];

/** One folder serves all processes. */
export async function photos({ report, cluster, people: { desk } }) {
  const { port } = cluster;

  await report.prove('a photo of some megabytes passes the proxy, joins its ticket at any api process and is read at every one', async () => {
    const photo = await sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } }).jpeg({ quality: 95 }).toBuffer();
    const form = new FormData();
    form.append('photo', new Blob([photo], { type: 'image/jpeg' }), 'anh.jpg');
    const uploaded = await fetch(`http://127.0.0.1:${port}/api/uploads`, { method: 'POST', body: form });
    assert.equal(uploaded.status, 201);
    const { uploadId } = await uploaded.json();
    const { status, json } = await new Citizen().send(port, { uploads: [uploadId] });
    assert.equal(status, 201);
    const id = await desk.idOf(json.code);
    const [{ id: photoId }] = (await desk.ticket(id)).photos;
    for (const api of cluster.apiPorts) {
      const read = await fetch(`http://127.0.0.1:${api}/api/tickets/${id}/photos/${photoId}`, { headers: { cookie: desk.cookie } });
      assert.equal(read.status, 200);
      assert.equal((await sharp(await read.arrayBuffer()).metadata()).width, width);
    }
    return `${(photo.length / 2 ** 20).toFixed(1)} MB`;
  });
}
