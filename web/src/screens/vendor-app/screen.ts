import type { Screen } from "../../app/screen";

/** One application of a vendor; others lead to it. */
export const screen: Screen = {
  path: "vendor/$client",
  load: () => import("./VendorApp"),
};
