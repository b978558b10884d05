import type { ReactNode } from "react";
import type { Measure } from "../text/formats";
import { Explain } from "./Explain";

interface FigureProps {
  readonly name: string;
  readonly measure: Measure | string | undefined;
  readonly large?: boolean;
  /** One sentence of help, for a figure that is no everyday word. */
  readonly why?: string;
  /** A second line, such as how sure the figure is. */
  readonly note?: ReactNode;
}

/** A figure that was not measured is left out: it is not zero. */
export function Figure({ name, measure, large = false, why, note }: FigureProps) {
  if (measure === undefined) {
    return null;
  }
  return (
    <div className={large ? "figure large" : "figure"}>
      <dt>
        {name}
        {why ? <Explain about={name}>{why}</Explain> : null}
      </dt>
      <dd>
        {typeof measure === "string" ? measure : measure.value}
        {typeof measure === "string" ? null : <small>{measure.unit}</small>}
        {note ? <span className="figure-note">{note}</span> : null}
      </dd>
    </div>
  );
}

export function Figures({ children }: { readonly children: ReactNode }) {
  return <dl className="figures">{children}</dl>;
}
