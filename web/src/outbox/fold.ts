import { joined, type Change } from "./change";

const DELETION = "deletion";
const OPPOSITES: readonly (readonly [string, string])[] = [
  [DELETION, "restoration"],
  ["retire", "reactivate"],
];

/**
 * What waits once a change more of the same resource is made: a later change of a document is sent as one with the earlier, and a change
 * that takes back the earlier leaves nothing. A creation stays as it is, since it may have arrived: its key stands for this very document.
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
    return before;
  }
  if (last.method === "PATCH" && later.method === "PATCH") {
    return [...before, withMore(last, later, joined(last.body ?? {}, later.body ?? {}))];
  }
  if (last.method === "PUT" && later.method === "PUT") {
    return [...before, withMore(last, later, later.body ?? {})];
  }
  const isReplaced = later.method === "DELETE" && (last.method === "PATCH" || last.method === "PUT");
  return isReplaced ? [...before, later] : [...earlier, later];
}

/** The earlier one's version counts, and what its members were then. */
function withMore(last: Change, later: Change, body: Change["body"] & object): Change {
  const { base } = last;
  return { ...last, body, ...(base && later.base ? { base: { ...later.base, ...base } } : {}), state: { kind: "waits" } };
}

function isOpposite(last: Change, later: Change): boolean {
  const acts = [actOf(last), actOf(later)];
  return OPPOSITES.some((pair) => pair.every((act) => acts.includes(act)));
}

function actOf({ method, path, target }: Change): string | undefined {
  return method === "DELETE" ? DELETION : method === "POST" && path !== target ? path.slice(target.length + 1) : undefined;
}
