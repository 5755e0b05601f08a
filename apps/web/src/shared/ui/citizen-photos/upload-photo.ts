import { MAX_PHOTO_BYTES, RefusalReply, UploadReply, refusalOf, routes } from '#contract';
import { CallRefused } from '../../api/call.js';

/** Nothing has moved for so long: the line swallows what is sent. A whole photo may take longer on a slow one. */
const stillFor = 30_000;

/** Sends one photo and reports its progress in percent. The file's own name stays on the device. */
export function uploadPhoto(photo: Blob, onProgress: (percent: number) => void, signal: AbortSignal): Promise<UploadReply> {
  if (photo.size > MAX_PHOTO_BYTES) return Promise.reject(new CallRefused(refusalOf('photo_too_large'), 413));
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lost = () => { clearTimeout(timer); reject(new CallRefused(refusalOf('unavailable'), 0, true)); };
    const moves = () => {
      clearTimeout(timer);
      timer = setTimeout(() => { lost(); request.abort(); }, stillFor);
    };
    request.open(routes.upload.method, routes.upload.path);
    request.upload.onprogress = (event) => { moves(); if (event.lengthComputable) onProgress(Math.round((event.loaded / event.total) * 100)); };
    request.onerror = lost;
    request.onabort = () => { clearTimeout(timer); reject(new DOMException('removed', 'AbortError')); };
    request.onload = () => {
      clearTimeout(timer);
      const body = readJson(request.responseText);
      const reply = UploadReply.safeParse(body);
      if (request.status < 300 && reply.success) return resolve(reply.data);
      const no = RefusalReply.safeParse(body);
      reject(new CallRefused(no.success ? no.data.refusal : refusalOf('unavailable'), request.status));
    };
    signal.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('photo', photo, photo.type === 'image/jpeg' ? 'photo.jpg' : 'photo');
    moves();
    request.send(form);
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
