import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { queriesOfTest } from "../testing/queries";
import Keeper from "./Keeper";
import { useLive } from "./useLive";

function Bell({ onNews }: { readonly onNews: (reference: string | undefined) => void }) {
  useLive("notification-arrived", ({ reference }) => onNews(reference));
  return null;
}

describe("a screen", () => {
  it("hears signals of its kind, and that some were missed, until it is closed", async () => {
    let stream: ReadableStreamDefaultController<Uint8Array> | undefined;
    const say = (text: string) => stream?.enqueue(new TextEncoder().encode(text));
    vi.spyOn(globalThis, "fetch").mockImplementation(() => Promise.resolve(new Response(new ReadableStream({ start: (controller) => (stream = controller) }))));
    const { queries } = queriesOfTest();
    const onNews = vi.fn();
    const { unmount } = render(
      <QueryClientProvider client={queries}>
        <Keeper accountId="anna" />
        <Bell onNews={onNews} />
      </QueryClientProvider>,
    );
    await vi.waitFor(() => expect(stream).toBeDefined());

    say('event: training-changed\nid: 2-1\ndata: {"reference":"/api/v1/trainings/1"}\n\n');
    say('event: notification-arrived\nid: 2-2\ndata: {"reference":"/api/v1/notifications"}\n\n');
    say('event: reset\nid: 2-3\ndata: {"kind":"reset"}\n\n');

    await vi.waitFor(() => expect(onNews.mock.calls).toEqual([["/api/v1/notifications"], [undefined]]));
    unmount();
  });
});
