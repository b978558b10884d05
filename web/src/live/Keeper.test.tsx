import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { SessionEndContext } from "../app/SessionEndContext";
import { sessionQuery, type Session } from "../session/session";
import { queriesOfTest } from "../testing/queries";
import Keeper from "./Keeper";
import { useLive } from "./useLive";

function Bell({ onNews }: { readonly onNews: (reference: string | undefined) => void }) {
  useLive("notification-arrived", ({ reference }) => onNews(reference));
  return null;
}

const SIGNED_IN: Session = { signedIn: true, accountId: "anna", name: "Anna", roles: [], shop: "http://shop.example/" };

/** An app whose session was just asked for, and what its gateway streams. */
function open(onNews: (reference: string | undefined) => void = () => undefined, { isLeft = false } = {}) {
  let stream: ReadableStreamDefaultController<Uint8Array> | undefined;
  const fetched = vi.spyOn(globalThis, "fetch").mockImplementation((_path, init) => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        stream = controller;
        init?.signal?.addEventListener("abort", () => controller.error(new Error("aborted")));
      },
    });
    return Promise.resolve(new Response(body));
  });
  const { queries, sessionEnd } = queriesOfTest();
  queries.setQueryData(sessionQuery.queryKey, SIGNED_IN);
  if (isLeft) {
    sessionEnd.leave();
  }
  const { unmount } = render(
    <QueryClientProvider client={queries}>
      <SessionEndContext value={sessionEnd}>
        <Keeper accountId="anna" />
        <Bell onNews={onNews} />
      </SessionEndContext>
    </QueryClientProvider>,
  );
  const say = (text: string) => stream?.enqueue(new TextEncoder().encode(text));
  return { fetched, say, sessionEnd, unmount };
}

describe("a screen", () => {
  it("hears signals of its kind, and that some were missed, until it is closed", async () => {
    const onNews = vi.fn();
    const { fetched, say, unmount } = open(onNews);
    await vi.waitFor(() => expect(fetched).toHaveBeenCalledOnce());

    say('event: training-changed\nid: 2-1\ndata: {"reference":"/api/v1/trainings/1"}\n\n');
    say('event: notification-arrived\nid: 2-2\ndata: {"reference":"/api/v1/notifications"}\n\n');
    say('event: reset\nid: 2-3\ndata: {"kind":"reset"}\n\n');

    await vi.waitFor(() => expect(onNews.mock.calls).toEqual([["/api/v1/notifications"], [undefined]]));
    unmount();
  });

  it("hears nothing more when its person signs out in it", async () => {
    const { fetched, sessionEnd, unmount } = open();
    await vi.waitFor(() => expect(fetched).toHaveBeenCalledOnce());

    sessionEnd.leave();

    expect(fetched.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
    unmount();
  });

  it("opens no stream when it comes while its person already signs out", async () => {
    const { fetched, unmount } = open(undefined, { isLeft: true });

    await new Promise((resolve) => setTimeout(resolve, 50)); // the stream of the test before is open by then

    expect(fetched).not.toHaveBeenCalled();
    unmount();
  });
});
