import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { demand, type SocialSchemas } from "@fitconnect/client";
import { api } from "../session/api";

export type Conversation = SocialSchemas["Conversation"];
export type Message = SocialSchemas["Message"];
export type Participants = SocialSchemas["ConversationParticipants"];
export type Invitation = SocialSchemas["ConversationInvitation"];
export type HeldMessage = SocialSchemas["HeldMessage"];

/** Characters of a message. */
export const LONGEST = 4_000;
/** Characters of a group's title. */
export const LONGEST_TITLE = 80;

const PAGE = 30;

export const conversationsQuery = infiniteQueryOptions({
  queryKey: ["conversations", "list"],
  queryFn: ({ pageParam }) => demand(api.GET("/api/v1/conversations", { params: { query: { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } } })),
  initialPageParam: "",
  getNextPageParam: (last) => last.nextCursor,
});

export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: ["conversations", "one", id],
    queryFn: () => demand(api.GET("/api/v1/conversations/{id}", { params: { path: { id } } })),
  });

/** From the last messages backwards; each page in the order of its numbers. */
export const messagesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ["conversations", "messages", id],
    queryFn: ({ pageParam }) => demand(api.GET("/api/v1/conversations/{id}/messages", { params: { path: { id }, query: { limit: PAGE, ...(pageParam ? { before: pageParam } : {}) } } })),
    initialPageParam: 0,
    getNextPageParam: (last) => (last.more ? last.items[0]?.number : undefined),
  });

/** One message, such as an earlier one that another replies to. */
export const messageQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ["conversations", "messages", id, number],
    queryFn: () => demand(api.GET("/api/v1/conversations/{id}/messages/by-number/{number}", { params: { path: { id, number } } })),
  });

export const participantsQuery = (id: string) =>
  queryOptions({
    queryKey: ["conversations", "participants", id],
    queryFn: (): Promise<Participants> => demand(api.GET("/api/v1/conversations/{id}/participants", { params: { path: { id } } })),
  });

/** Groups to which the person is invited; one page is enough. */
export const invitationsQuery = queryOptions({
  queryKey: ["conversations", "invitations"],
  queryFn: async (): Promise<readonly Invitation[]> => (await demand(api.GET("/api/v1/conversations/invitations", { params: { query: { limit: PAGE } } }))).items,
});

/** Also names a declined invitation while the toast offers to undo it. */
export const invitationPath = (id: string) => `/api/v1/conversations/invitations/${id}`;

export const invitationQuery = (id: string) =>
  queryOptions({
    queryKey: ["conversations", "invitation", id],
    queryFn: () => demand(api.GET("/api/v1/conversations/invitations/{id}", { params: { path: { id } } })),
  });

/** The person's own messages that are not sent yet. */
export const heldQuery = (id: string) =>
  queryOptions({
    queryKey: ["conversations", "held", id],
    queryFn: async (): Promise<readonly HeldMessage[]> => (await demand(api.GET("/api/v1/conversations/{id}/messages/held", { params: { path: { id } } }))).items,
  });

export const unreadQuery = queryOptions({
  queryKey: ["conversations", "unread"],
  queryFn: () => demand(api.GET("/api/v1/conversations/unread-count")),
});

export const writingQuery = queryOptions({
  queryKey: ["conversations", "settings"],
  queryFn: () => demand(api.GET("/api/v1/conversations/settings")),
});

/** The conversation with one person; it begins with the first message. */
export async function openDirect(athleteId: string): Promise<string> {
  return (await demand(api.PUT("/api/v1/conversations/direct/{athleteId}", { params: { path: { athleteId } } }))).id;
}
