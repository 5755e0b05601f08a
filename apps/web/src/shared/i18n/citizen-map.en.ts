import type { mapVi } from './citizen-map.vi.js';

export const mapEn: typeof mapVi = {
  map: {
    label: 'Map to choose the place', how: 'Touch the place. Or move the map with a finger or the arrow keys, then press the button below it.', here: 'Put the pin in the middle of the map', in: 'Zoom in', out: 'Zoom out',
    failed: 'The map could not be loaded. You can still choose the ward and write the street.',
  },
  poster: {
    title: 'QR posters by ward', lead: 'Choose an area and print. Whoever scans the code opens the form for that area.', find: 'Find a ward', none: 'No area matches.', whole: 'All of {{district}}', failed: 'The list could not be loaded.',
    back: 'Choose another area', print: 'Print A4', print5: 'Print A5', unknown: 'There is no such area. Please choose again.',
    heading: 'Report in {{area}}', sub: 'Broken roads, floods, rubbish, dark lamps, noise, poor service… One minute to send, with a date for the answer.', scan: 'Scan with a phone', or: 'or open', free: 'No account; you need not give your name.', danger: 'Danger right now: call 113 (police), 114 (fire, rescue), 115 (ambulance).', qr: 'QR code that opens the form for {{area}}', province: 'Bà Rịa - Vũng Tàu Province',
  },
};
