import { useEffect, useRef, type ReactNode } from "react";
import { Explain } from "./Explain";

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** The page's acts, beside its heading. */
  readonly acts?: ReactNode;
  /** Above the heading's place, when a screen draws its heading itself. */
  readonly head?: ReactNode;
  readonly children?: ReactNode;
}

/** One heading names the page and its tab, and takes the focus when the person comes to it from another screen. */
export function Page({ title, lead, acts, head, children }: PageProps) {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const began = document.activeElement === null || document.activeElement === document.body;
    if (!began || isFurtherScreen) {
      page.current?.querySelector("h1")?.focus({ preventScroll: true });
    }
    isFurtherScreen = true;
  }, []);
  return (
    <div className="page" ref={page}>
      <title>{`${title} · FitConnect`}</title>
      {head ?? (
        <header className="page-head">
          <div>
            <h1 tabIndex={-1}>{title}</h1>
            {lead ? <p>{lead}</p> : null}
          </div>
          {acts ? <div className="inline">{acts}</div> : null}
        </header>
      )}
      {children}
    </div>
  );
}

/** The first screen leaves the focus where the browser has it. */
let isFurtherScreen = false;

interface CardProps {
  readonly title?: string;
  /** One sentence of help about what the title names. */
  readonly why?: string;
  readonly children: ReactNode;
}

export function Card({ title, why, children }: CardProps) {
  return (
    <section className="card">
      {title && !why ? <h2>{title}</h2> : null}
      {title && why ? (
        <div className="card-head">
          <h2>{title}</h2>
          <Explain about={title}>{why}</Explain>
        </div>
      ) : null}
      {children}
    </section>
  );
}
