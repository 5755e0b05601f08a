// One document in a thread of its own: rendering may take seconds, and a hostile file may never end. Whoever started the thread ends it.
// In: `workerData.pdf` (bytes), `longestSide` (px), `mostPages`; then 'next' for each page. Out: `{ pages }` or `{ refused }` once, then `{ width, height, data }` (BGRA) for each 'next'.
import { parentPort, workerData } from 'node:worker_threads';
import { PDFiumLibrary } from '@hyzyla/pdfium';

const library = await PDFiumLibrary.init();
const opened = await library.loadDocument(workerData.pdf).catch((error) => {
  parentPort.postMessage({ refused: /password/i.test(String(error?.message)) ? 'document_locked' : 'document_unreadable' });
  return null;
});
const pages = opened === null ? 0 : opened.getPageCount();

if (opened !== null && pages === 0) parentPort.postMessage({ refused: 'document_unreadable' });
else if (pages > workerData.mostPages) parentPort.postMessage({ refused: 'document_too_long' });
else if (opened !== null) {
  let at = 0;
  parentPort.on('message', async () => {
    const page = opened.getPage(at++);
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const scale = workerData.longestSide / Math.max(originalWidth, originalHeight, 1);
    // At least a pixel each way: a page may be a hair's breadth wide.
    const { width, height, data } = await page.render({ width: Math.max(1, Math.floor(originalWidth * scale)), height: Math.max(1, Math.floor(originalHeight * scale)), render: 'bitmap', renderFormFields: true });
    parentPort.postMessage({ width, height, data }, [data.buffer]);
  });
  parentPort.postMessage({ pages });
}
