import { type RefObject, useEffect, useRef, useState } from 'react';

type Size = { readonly width: number; readonly height: number };

/** What is taken before the element was measured, and where nothing can be measured. */
const assumed: Size = { width: 900, height: 400 };

/** The size of an element within its border, in whole pixels, followed as it changes. */
export function useSize<T extends HTMLElement>(): { readonly ref: RefObject<T | null> } & Size {
  const ref = useRef<T>(null);
  const [size, setSize] = useState(assumed);
  useEffect(() => {
    const element = ref.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return { ref, ...size };
}
