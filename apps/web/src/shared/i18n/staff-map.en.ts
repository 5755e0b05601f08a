import type * as vi from './staff-map.vi.js';

export const map: typeof vi.map = { title: 'Map', label: 'Map: the place and similar tickets', label_area: 'Map: {{area}}', in: 'Zoom in', out: 'Zoom out', failed: 'The map could not be loaded' };
export const viewer: typeof vi.viewer = { label: 'Photos', next: 'Next photo', previous: 'Previous photo', close: 'Close', in: 'Zoom in', out: 'Zoom out', photo: 'Photo {{number}} of {{count}}' };
