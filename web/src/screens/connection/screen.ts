import type { Screen } from "../../app/screen";

/** What a tracker's page leads back with. */
export interface ConsentSearch extends Record<string, unknown> {
  readonly state?: string;
  readonly code?: string;
  readonly scope?: string;
}

/** A parameter that looks like a number was read as one. */
function textOf(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

export const screen: Screen = {
  path: "connections/$tracker",
  load: () => import("./Connection"),
  search: (parameters): ConsentSearch => {
    const state = textOf(parameters.state);
    const code = textOf(parameters.code);
    const scope = textOf(parameters.scope);
    return { ...(state ? { state } : {}), ...(code ? { code } : {}), ...(scope ? { scope } : {}) };
  },
};
