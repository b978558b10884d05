import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as settings } from "./screen";

const READ = "GET /api/v1/notifications/preferences";
const DEVICES = "GET /api/v1/notifications/devices";
const HOURS = "PUT /api/v1/notifications/quiet-hours";
const KINDS = [
  { kind: "gear-worn", mutable: true, channels: { mail: true, push: false }, preview: { title: "Pegasus 41 is nearly worn out", text: "391 km." } },
  { kind: "account-signed-in", mutable: false, channels: { mail: true, push: false }, preview: { title: "Someone signed in", text: "In Berlin." } },
];

async function open(answers: Parameters<typeof fakeHouse>[0], hours?: { from: string; to: string }) {
  const asked = fakeHouse({ [DEVICES]: { body: { applicationServerKey: "key", items: [] } }, [READ]: { body: { kinds: KINDS, limits: { mail: 10, push: 30 }, ...(hours ? { quietHours: hours } : {}) } }, ...answers });
  await renderScreen(settings, "/notifications/settings");
  return (line: string) => asked.filter(({ method, url }) => `${method} ${new URL(url).pathname}` === line);
}

/** The card under a heading; each has a button to save of its own. */
async function card(title: string) {
  const heading = await screen.findByRole("heading", { name: title });
  return within(heading.closest("section") ?? heading);
}

describe("kinds", () => {
  it("are switched channel by channel", async () => {
    const line = "PUT /api/v1/notifications/preferences/gear-worn/mail";
    const asked = await open({ [line]: { status: 204, body: undefined } });
    const worn = within(await screen.findByRole("group", { name: "Pegasus 41 is nearly worn out" }));

    await userEvent.click(worn.getByRole("checkbox", { name: "E-mail" }));

    expect(await asked(line)[0]?.json()).toEqual({ wanted: false });
    expect(worn.getByRole("checkbox", { name: "Devices" })).not.toBeChecked();
  });

  it("come by mail once a day", async () => {
    const line = "PUT /api/v1/notifications/preferences/gear-worn/mail";
    const asked = await open({ [line]: { status: 204, body: undefined } });

    await userEvent.click(await screen.findByRole("checkbox", { name: "E-mails of this kind once a day" }));

    expect(await asked(line)[0]?.json()).toEqual({ wanted: true, digest: true });
  });

  it("that are always told offer nothing to switch", async () => {
    await open({});

    expect(await screen.findByText("Always told · E-mail")).toBeVisible();
    expect(screen.queryByRole("group", { name: "Someone signed in" })).toBeNull();
  });
});

describe("limits", () => {
  it("are sent where they were changed", async () => {
    const line = "PUT /api/v1/notifications/limits/mail";
    const asked = await open({ [line]: { status: 204, body: undefined } });
    const limits = await card("At most a day");

    await userEvent.clear(limits.getByLabelText("E-mail"));
    await userEvent.type(limits.getByLabelText("E-mail"), "3");
    await userEvent.click(limits.getByRole("button", { name: "Save" }));

    expect(await asked(line)[0]?.json()).toEqual({ perDay: 3 });
    expect(asked("PUT /api/v1/notifications/limits/push")).toHaveLength(0);
  });

  it("beyond a hundred are not sent", async () => {
    const asked = await open({});
    const limits = await card("At most a day");

    await userEvent.type(limits.getByLabelText("Devices"), "0");
    await userEvent.click(limits.getByRole("button", { name: "Save" }));

    expect(limits.getByText("Choose a number from 1 to 100.")).toBeVisible();
    expect(asked("PUT /api/v1/notifications/limits/push")).toHaveLength(0);
  });
});

describe("devices", () => {
  const PHONE = { id: "019a5f10-3a4b-7c5d-9e6f-708192a3b4c5", name: "Firefox on Android", since: "2026-11-20T10:00:00Z" };

  it("are removed", async () => {
    const line = `DELETE /api/v1/notifications/devices/${PHONE.id}`;
    const asked = await open({ [DEVICES]: { body: { applicationServerKey: "key", items: [PHONE] } }, [line]: { status: 204, body: undefined } });

    await userEvent.click(await screen.findByRole("button", { name: "Remove Firefox on Android" }));

    expect(asked(line)).toHaveLength(1);
  });

  it("are none at first", async () => {
    await open({});

    expect(await screen.findByText("No browser shows notifications yet.")).toBeVisible();
  });
});

describe("this browser", () => {
  const REGISTER = "POST /api/v1/notifications/devices";
  const DEVICE = { id: "019a5f10-3a4b-7c5d-9e6f-708192a3b4c6", name: "Browser", since: "2026-11-29T10:00:00Z" };

  afterEach(() => {
    vi.unstubAllGlobals();
    localStorage.clear();
    Reflect.deleteProperty(navigator, "serviceWorker");
  });

  /** A browser that can push, in which the person answers so. */
  function answering(permission: NotificationPermission) {
    let subscription: unknown = null;
    const pushManager = {
      getSubscription: () => Promise.resolve(subscription),
      subscribe: vi.fn(() => Promise.resolve((subscription = { toJSON: () => ({ endpoint: "https://push.example/1", keys: { p256dh: "p", auth: "a" } }) }))),
    };
    const registration = { pushManager };
    Object.defineProperty(navigator, "serviceWorker", { configurable: true, value: { ready: Promise.resolve(registration), getRegistration: () => Promise.resolve(registration) } });
    vi.stubGlobal("PushManager", {});
    const asked = { permission: "default", requestPermission: () => Promise.resolve((asked.permission = permission)) };
    vi.stubGlobal("Notification", asked);
    return pushManager;
  }

  it("subscribes with the key of the house and is registered", async () => {
    const { subscribe } = answering("granted");
    const asked = await open({
      [DEVICES]: () => ({ body: { applicationServerKey: "key", items: localStorage.length > 0 ? [DEVICE] : [] } }),
      [REGISTER]: { body: DEVICE },
    });

    await userEvent.click(await screen.findByRole("button", { name: "Show notifications in this browser" }));

    expect(await screen.findByText(/^this browser, since/)).toBeVisible();
    expect(subscribe).toHaveBeenCalledWith({ userVisibleOnly: true, applicationServerKey: "key" });
    expect(await asked(REGISTER)[0]?.json()).toMatchObject({ endpoint: "https://push.example/1", keys: { p256dh: "p", auth: "a" } });
    expect(screen.queryByRole("button", { name: "Show notifications in this browser" })).toBeNull();
  });

  it("says where to allow what the person refused", async () => {
    answering("denied");
    const asked = await open({});

    await userEvent.click(await screen.findByRole("button", { name: "Show notifications in this browser" }));

    expect(await screen.findByText(/Allow them in the browser's settings/)).toBeVisible();
    expect(asked(REGISTER)).toHaveLength(0);
  });

  it("that cannot push says so", async () => {
    await open({});

    expect(await screen.findByText(/^This browser cannot show notifications/)).toBeVisible();
  });
});

describe("quiet hours", () => {
  it("are set from one time to another", async () => {
    const asked = await open({ [HOURS]: { status: 204, body: undefined } });

    await userEvent.click(await screen.findByRole("checkbox", { name: "Keep quiet at night" }));
    await userEvent.click((await card("Quiet hours")).getByRole("button", { name: "Save" }));

    expect(await asked(HOURS)[0]?.json()).toEqual({ from: "22:00", to: "07:00" });
  });

  it("of no length are not sent", async () => {
    const asked = await open({}, { from: "23:00", to: "23:00" });

    await userEvent.click((await card("Quiet hours")).getByRole("button", { name: "Save" }));

    expect(screen.getByText("Choose two different times.")).toBeVisible();
    expect(asked(HOURS)).toHaveLength(0);
  });

  it("go on when the house refuses to end them", async () => {
    await open({ "DELETE /api/v1/notifications/quiet-hours": PROBLEM(409, "Not now", "Try again.") }, { from: "23:00", to: "06:00" });

    await userEvent.click(await screen.findByRole("checkbox", { name: "Keep quiet at night" }));

    expect(await screen.findByText("Not now")).toBeVisible();
    expect(screen.getByRole("checkbox", { name: "Keep quiet at night" })).toBeChecked();
  });
});
