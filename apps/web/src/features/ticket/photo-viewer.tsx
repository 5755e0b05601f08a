import Lightbox from 'yet-another-react-lightbox';
import Zoom from 'yet-another-react-lightbox/plugins/zoom';
import 'yet-another-react-lightbox/styles.css';
import { useSay } from '../../shared/i18n/staff.js';

interface Props { photos: readonly { readonly source: string; readonly width: number; readonly height: number }[]; at: number; close: () => void }

/** Photos over the whole window: arrow keys, wheel and fingers to look closer, Esc to go back. */
export default function PhotoViewer({ photos, at, close }: Props) {
  const say = useSay();
  return (
    <Lightbox
      open index={at} close={close} plugins={[Zoom]} animation={{ fade: 0, swipe: 0, navigation: 0, zoom: 0 }} carousel={{ finite: true }} controller={{ closeOnBackdropClick: true }} zoom={{ maxZoomPixelRatio: 4, scrollToZoom: true }}
      slides={photos.map(({ source, width, height }, nth) => ({ src: source, width, height, alt: say('viewer.photo', { number: nth + 1, count: photos.length }) }))}
      labels={{ Next: say('viewer.next'), Previous: say('viewer.previous'), Close: say('viewer.close'), 'Zoom in': say('viewer.in'), 'Zoom out': say('viewer.out'), Lightbox: say('viewer.label') }}
      {...(photos.length < 2 ? { render: { buttonPrev: () => null, buttonNext: () => null } } : {})}
    />
  );
}
