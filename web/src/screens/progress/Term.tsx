import type { ReactNode } from "react";
import { Explain } from "../../design";
import type { Measure } from "../../text/formats";

interface TermProps {
  readonly name: string;
  readonly why: string;
  readonly measure: Measure | string | undefined;
  readonly note?: ReactNode;
}

/** A figure with its sentence of help. One that was not found is left out. */
export function Term({ name, why, measure, note }: TermProps) {
  if (measure === undefined) {
    return null;
  }
  return (
    <div className="progress-figure">
      <dt>
        {name}
        <Explain about={name}>{why}</Explain>
      </dt>
      <dd>
        {typeof measure === "string" ? measure : measure.value}
        {typeof measure === "string" ? null : <span>{measure.unit}</span>}
        {note ? <small>{note}</small> : null}
      </dd>
    </div>
  );
}

/** A heading with its sentence of help. */
export function Head({ title, why }: { readonly title: string; readonly why: string }) {
  return (
    <div className="progress-head">
      <h2>{title}</h2>
      <Explain about={title}>{why}</Explain>
    </div>
  );
}
