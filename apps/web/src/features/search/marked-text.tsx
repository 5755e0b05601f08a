import css from './search.module.css';

/** A text with some of its parts marked. `marks`: offsets in order, end exclusive. */
export function MarkedText({ text, marks }: { text: string; marks: readonly (readonly [number, number])[] }) {
  const starts = [0, ...marks.map(([, end]) => end)];
  return (
    <>
      {marks.map(([start, end], nth) => <span key={start}>{text.slice(starts[nth], start)}<mark className={css.mark}>{text.slice(start, end)}</mark></span>)}
      {text.slice(starts.at(-1))}
    </>
  );
}
