import { useEffect, useState, type RefObject } from "react";

const USUAL = 640;

/** The element's width, so that lines and letters of a chart keep their size on every screen. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(USUAL);
  useEffect(() => {
    const box = element.current;
    if (!box || typeof ResizeObserver === "undefined") {
      return undefined;
    }
    const observer = new ResizeObserver(([entry]) => setWidth(Math.max(entry?.contentRect.width ?? USUAL, 160)));
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
