import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { contrastOf, spaceScale, tokenPairs, typeScale } from './token-pairs.js';
import './token-board.css';

/** Names of its three parts and the words that show the type. */
export interface BoardWords { readonly colours: string; readonly coloursText: string; readonly type: string; readonly space: string; readonly sample: string }

const numbers = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

/** The tokens as they are on this screen: colours in the pairs in which they are used, with the contrast measured here, type and space. */
export function TokenBoard({ words }: { words: BoardWords }) {
  const board = useRef<HTMLUListElement>(null);
  const [contrasts, setContrasts] = useState<readonly number[]>([]);
  useEffect(() => {
    const measure = () => setContrasts([...(board.current?.children ?? [])].map((card) => {
      const { color, backgroundColor } = getComputedStyle(card);
      return contrastOf(numbers(color), numbers(backgroundColor));
    }));
    measure();
    const device = matchMedia('(prefers-color-scheme: dark)');
    device.addEventListener('change', measure);
    const chosen = new MutationObserver(measure);
    chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      device.removeEventListener('change', measure);
      chosen.disconnect();
    };
  }, []);
  return (
    <div className="token-board">
      <h3>{words.colours}</h3>
      <p>{words.coloursText}</p>
      <ul className="token-pairs" ref={board}>
        {tokenPairs.map(({ on, over, least }, nth) => (
          <li key={`${on} ${over}`} className={least === 3 ? 'token-edge' : undefined} style={{ color: `var(--${on})`, backgroundColor: `var(--${over})` }}>
            <span className={least === 3 ? 'token-name' : undefined}>{on} / {over}</span>
            <strong className={least === 3 ? 'token-name' : undefined}>{contrasts[nth] === undefined ? '' : `${contrasts[nth].toFixed(1)} : 1`}</strong>
          </li>
        ))}
      </ul>
      <h3>{words.type}</h3>
      <ul className="token-types">
        {typeScale.map((name) => <li key={name}><code>{name}</code><span style={{ fontSize: `var(--${name})` }}>{words.sample}</span></li>)}
      </ul>
      <h3>{words.space}</h3>
      <ul className="token-spaces">
        {spaceScale.map((name) => <li key={name}><span aria-hidden style={{ '--wide': `var(--${name})` } as CSSProperties} /><code>{name}</code></li>)}
      </ul>
    </div>
  );
}
