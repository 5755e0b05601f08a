import { startTestPostgres } from './postgres.js';

export default startTestPostgres;
