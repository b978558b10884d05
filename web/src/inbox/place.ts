/** Where the app shows what a notification refers to. */
export type AppPlace =
  /** A screen. */
  | { readonly to: string }
  /** A page of another part of the house. */
  | { readonly href: string };

const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const PLACES: readonly (readonly [RegExp, (id: string) => AppPlace])[] = [
  [new RegExp(`^/api/v1/gear/(${UUID})$`), (id) => ({ to: `/gear/${id}` })],
  [new RegExp(`^/api/v1/trainings/(${UUID})$`), (id) => ({ to: `/diary/${id}` })],
  [new RegExp(`^/api/v1/group-trainings/(${UUID})$`), (id) => ({ to: `/groups/${id}` })],
  [/^\/api\/v1\/group-trainings$/, () => ({ to: "/groups" })],
  [/^\/api\/v1\/plan-entries(?:\/|$)/, () => ({ to: "/plan" })],
  [/^\/api\/v1\/imports(?:\/|$)/, () => ({ to: "/import" })],
  [/^\/api\/v1\/account/, () => ({ href: "/account" })],
];

/** Nothing for a reference that this build of the app has no screen for: the list of kinds grows. */
export function placeOf(reference: string): AppPlace | undefined {
  for (const [pattern, place] of PLACES) {
    const match = pattern.exec(reference);
    if (match) {
      return place(match[1] ?? "");
    }
  }
  return undefined;
}
