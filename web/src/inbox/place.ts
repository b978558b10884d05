/** Where the app shows what a notification refers to. */
export type AppPlace =
  /** A screen. */
  | { readonly to: string; readonly search?: Readonly<Record<string, string>> }
  /** A page of another part of the house. */
  | { readonly href: string };

const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const PLACES: readonly (readonly [RegExp, (id: string, other: string) => AppPlace])[] = [
  [new RegExp(`^/api/v1/gear/(${UUID})$`), (id) => ({ to: `/gear/${id}` })],
  [new RegExp(`^/api/v1/trainings/(${UUID})$`), (id) => ({ to: `/diary/${id}` })],
  [new RegExp(`^/api/v1/group-trainings/(${UUID})$`), (id) => ({ to: `/groups/${id}` })],
  [new RegExp(`^/api/v1/athletes/(${UUID})/trainings/(${UUID})$`), (owner, id) => ({ to: `/people/${owner}/trainings/${id}` })],
  [new RegExp(`^/api/v1/clubs/(${UUID})$`), (id) => ({ to: `/clubs/${id}` })],
  [new RegExp(`^/api/v1/conversations/(?:invitations/)?(${UUID})$`), (id) => ({ to: `/messages/${id}` })],
  [new RegExp(`^/api/v1/moderation/decisions/(${UUID})$`), (id) => ({ to: `/moderation/decisions/${id}` })],
  [new RegExp(`^/api/v1/challenges/(${UUID})$`), (id) => ({ to: `/challenges/${id}` })],
  [new RegExp(`^/api/v1/fairness-flags/(${UUID})$`), (id) => ({ to: `/fairness/${id}` })],
  [/^\/api\/v1\/achievements\/awards$/, () => ({ to: "/achievements", search: { list: "awards" } })],
  [/^\/api\/v1\/reports$/, () => ({ to: "/settings/reports" })],
  [/^\/api\/v1\/group-trainings$/, () => ({ to: "/groups" })],
  [/^\/api\/v1\/friend-requests(?:\/|$)/, () => ({ to: "/friends", search: { list: "requests" } })],
  [/^\/api\/v1\/friends$/, () => ({ to: "/friends" })],
  [new RegExp(`^/api/v1/(?:relationships|profiles)/(${UUID})$`), (id) => ({ to: `/people/${id}` })],
  [/^\/api\/v1\/plan-entries(?:\/|$)/, () => ({ to: "/plan" })],
  [/^\/api\/v1\/imports(?:\/|$)/, () => ({ to: "/import" })],
  [/^\/api\/v1\/account/, () => ({ href: "/account" })],
];

/** Nothing for a reference that this build of the app has no screen for: the list of kinds grows. */
export function placeOf(reference: string): AppPlace | undefined {
  for (const [pattern, place] of PLACES) {
    const match = pattern.exec(reference);
    if (match) {
      return place(match[1] ?? "", match[2] ?? "");
    }
  }
  return undefined;
}
