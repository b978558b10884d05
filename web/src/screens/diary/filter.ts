/** What the address says about the list; whatever else stands there is left out. */
export interface Filter extends Record<string, unknown> {
  readonly text?: string;
}

const LONGEST = 100;

export function filterOf(parameters: Record<string, unknown>): Filter {
  const { text } = parameters;
  return typeof text === "string" && text.trim() !== "" ? { text: text.slice(0, LONGEST) } : {};
}
