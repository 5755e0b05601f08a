// FILES: intake of photos and documents (check, clean, keep) and reading them back.
// Entered by tickets (attaching, reading with the reader's rights) and by the upload door.
// Must never know: tickets, HTTP.
export { Photos } from './photos.js';
