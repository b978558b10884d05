import type { FunctionComponent } from "react";

/** What a folder below `screens/` exports from its `advice.ts` to speak on Today; it shows nothing while it has nothing to say. */
export interface AdviceSource {
  readonly order: number;
  readonly Advice: FunctionComponent;
}

const found = import.meta.glob<{ readonly advice: AdviceSource }>("../*/advice.ts", { eager: true });
const sources = Object.values(found)
  .map((module) => module.advice)
  .sort((one, other) => one.order - other.order);

export function Advice() {
  return sources.map(({ order, Advice: Source }) => <Source key={order} />);
}
