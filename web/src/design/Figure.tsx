import type { ReactNode } from "react";
import type { Measure } from "../text/formats";

interface FigureProps {
  readonly name: string;
  readonly measure: Measure | string | undefined;
  readonly large?: boolean;
}

/** A figure that was not measured is left out: it is not zero. */
export function Figure({ name, measure, large = false }: FigureProps) {
  if (measure === undefined) {
    return null;
  }
  return (
    <div className={large ? "figure large" : "figure"}>
      <dt>{name}</dt>
      <dd>
        {typeof measure === "string" ? measure : measure.value}
        {typeof measure === "string" ? null : <small>{measure.unit}</small>}
      </dd>
    </div>
  );
}

export function Figures({ children }: { readonly children: ReactNode }) {
  return <dl className="figures">{children}</dl>;
}
