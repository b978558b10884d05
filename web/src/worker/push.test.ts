import { describe, expect, it, vi } from "vitest";
import { open, show, unsubscribe } from "./push";

const MESSAGE = { id: "0199-1", kind: "gear-worn", title: "Almost worn out", text: "Pegasus 41: 480 km", reference: "/api/v1/gear/1", language: "en" };
const ORIGIN = "https://fit.example";

function screen() {
  return { showNotification: vi.fn(() => Promise.resolve()) };
}

function windows(...urls: readonly string[]) {
  const clients = urls.map((url) => ({ url, focus: vi.fn(() => Promise.resolve()) }));
  return { clients, matchAll: () => Promise.resolve(clients), openWindow: vi.fn(() => Promise.resolve()) };
}

describe("a pushed message", () => {
  it("is shown with its texts, and once however often it is sent", async () => {
    const shown = screen();

    await show(JSON.stringify(MESSAGE), shown);

    expect(shown.showNotification).toHaveBeenCalledWith(
      "Almost worn out",
      expect.objectContaining({ body: "Pegasus 41: 480 km", lang: "en", tag: "0199-1", data: { path: "/app/notifications?notification=0199-1" } }),
    );
  });

  it("replaces an earlier one of the same place, and says so again", async () => {
    const shown = screen();

    await show(JSON.stringify({ ...MESSAGE, tag: "conversation-1" }), shown);
    await show(JSON.stringify({ ...MESSAGE, tag: MESSAGE.id }), shown);

    expect(shown.showNotification).toHaveBeenNthCalledWith(1, "Almost worn out", expect.objectContaining({ tag: "conversation-1", renotify: true }));
    expect(shown.showNotification).toHaveBeenNthCalledWith(2, "Almost worn out", expect.objectContaining({ tag: "0199-1", renotify: false }));
  });

  it.each([undefined, "", "{", "null", "[]", '{"id":1,"title":"x","text":"y","language":"en"}'])("is shown as news when it cannot be read: %s", async (text) => {
    const shown = screen();
    vi.stubGlobal("navigator", { language: "ru-RU" });

    await show(text, shown);

    expect(shown.showNotification).toHaveBeenCalledWith("В FitConnect есть новости для вас", expect.objectContaining({ data: { path: "/app/notifications" } }));
  });
});

describe("a notification that is clicked", () => {
  const data = { path: "/app/notifications?notification=0199-1" };

  it("opens a window of its own", async () => {
    const browser = windows(`${ORIGIN}/app/record`);

    await open(data, ORIGIN, browser);

    expect(browser.openWindow).toHaveBeenCalledWith(`${ORIGIN}/app/notifications?notification=0199-1`);
    expect(browser.clients[0]?.focus).not.toHaveBeenCalled();
  });

  it("brings the window to the front that shows it already", async () => {
    const browser = windows(`${ORIGIN}/app/`, `${ORIGIN}/app/notifications?notification=0199-1`);

    await open(data, ORIGIN, browser);

    expect(browser.clients[1]?.focus).toHaveBeenCalledOnce();
    expect(browser.openWindow).not.toHaveBeenCalled();
  });

  it.each([undefined, null, {}, { path: 1 }, { path: "https://evil.example/" }, { path: "//evil.example" }])("leads nowhere but into the app: %j", async (odd) => {
    const browser = windows();

    await open(odd, ORIGIN, browser);

    expect(browser.openWindow).toHaveBeenCalledWith(`${ORIGIN}/app/notifications`);
  });
});

describe("a sign-out", () => {
  it("ends the subscription of this browser", async () => {
    const end = vi.fn(() => Promise.resolve(true));

    await unsubscribe({ pushManager: { getSubscription: () => Promise.resolve({ unsubscribe: end }) } as unknown as PushManager });

    expect(end).toHaveBeenCalledOnce();
  });

  it.each([undefined, { getSubscription: () => Promise.resolve(null) }, { getSubscription: () => Promise.reject(new Error("denied")) }])("goes on where there is none", async (pushManager) => {
    await expect(unsubscribe({ pushManager: pushManager as unknown as PushManager })).resolves.toBeUndefined();
  });
});
