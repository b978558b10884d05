export const PARTS = ["form", "records", "curves", "efficiency", "routes"] as const;
export type Part = (typeof PARTS)[number];

export const SPANS = ["90", "180", "365"] as const;
export type Span = (typeof SPANS)[number];

/** What the address says; whatever else stands there is left out. */
export interface ProgressSearch extends Record<string, unknown> {
  readonly part?: Part;
  readonly span?: Span;
  readonly sport?: string;
  readonly year?: number;
  readonly training?: string;
}

export function searchOf({ part, span, sport, year, training }: Record<string, unknown>): ProgressSearch {
  const knownPart = PARTS.find((known) => known === part);
  const knownSpan = SPANS.find((known) => known === String(span));
  const knownYear = Number(year);
  return {
    ...(knownPart ? { part: knownPart } : {}),
    ...(knownSpan ? { span: knownSpan } : {}),
    ...(typeof sport === "string" && /^[a-z-]{1,40}$/.test(sport) ? { sport } : {}),
    ...(Number.isInteger(knownYear) && knownYear > 1970 && knownYear < 3000 ? { year: knownYear } : {}),
    ...(typeof training === "string" && training !== "" ? { training } : {}),
  };
}
