import { joined, type Change, type Members } from "./change";
import { isRestorable } from "./waitable";

const DELETION = "deletion";
const OPPOSITES: readonly (readonly [string, string])[] = [
  [DELETION, "restoration"],
  ["retire", "reactivate"],
];

/**
 * What waits once a change more of the same resource is made. Two changes of a document become one. Of an act and its opposite the later
 * stays, since the earlier may have arrived; for the same reason nothing is joined with a creation, whose key stands for this very document.
 *
 * @param earlier what waits for the resource, in the order it was made
 */
export function folded(earlier: readonly Change[], later: Change): readonly Change[] {
  const last = earlier.at(-1);
  const before = earlier.slice(0, -1);
  if (!last) {
    return [later];
  }
  if (isOpposite(last, later)) {
    return [...before, later];
  }
  if (last.method === "PATCH" && later.method === "PATCH") {
    return [...before, withMore(last, later, joined(last.body ?? {}, later.body ?? {}))];
  }
  if (last.method === "PUT" && later.method === "PUT") {
    return [...before, withMore(last, later, later.body ?? {})];
  }
  return later.method === "DELETE" ? [...earlier.filter((each) => isNeeded(each, later)), later] : [...earlier, later];
}

/** The earlier one's version counts, and what its members were then. It is sent when the later one is, after what that one may need. */
function withMore(last: Change, later: Change, body: Members): Change {
  const { base } = last;
  return { ...last, body, madeAt: later.madeAt, ...(base && later.base ? { base: { ...later.base, ...base } } : {}), state: { kind: "waits" } };
}

/** What is deleted needs no changes any more, unless it can be restored. */
function isNeeded(change: Change, deletion: Change): boolean {
  const isDocument = change.method === "PATCH" || change.method === "PUT";
  return !isDocument || (isRestorable(deletion.target) && change.state.kind === "waits");
}

function isOpposite(last: Change, later: Change): boolean {
  const acts = [actOf(last), actOf(later)];
  return OPPOSITES.some((pair) => pair.every((act) => acts.includes(act)));
}

/** The last part of a path that stands for an act of a resource. */
export function actOf({ method, path, target }: Pick<Change, "method" | "path" | "target">): string | undefined {
  return method === "DELETE" ? DELETION : method === "POST" && path !== target ? path.slice(target.length + 1) : undefined;
}
