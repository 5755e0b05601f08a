// FILES: photo intake (check, clean, keep) and reading photos back.
// Entered by tickets (attaching, reading with the reader's rights) and by the upload door.
// Must never know: tickets, HTTP.
export { Photos } from './photos.js';
