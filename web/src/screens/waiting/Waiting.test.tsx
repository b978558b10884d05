import "fake-indexeddb/auto";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Change } from "../../outbox/change";
import { outbox } from "../../outbox/useChanges";
import { fakeHouse } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as waiting } from "./screen";

const SESSION = { body: { signedIn: true, accountId: "anna", name: "Anna", roles: ["athlete"], shop: "http://shop.example/" } };
const TARGET = "/api/v1/trainings/0a000000-0000-4000-8000-000000000001";
const orders = vi.fn();

const change = (members: Partial<Change>): Change => ({
  id: "one",
  accountId: "anna",
  method: "PATCH",
  path: TARGET,
  target: TARGET,
  body: { name: "Hill", sport: "running", notes: null },
  title: "Run",
  madeAt: 1,
  state: { kind: "waits" },
  ...members,
});

async function show(...changes: readonly Change[]) {
  for (const each of changes) {
    await outbox.add(each);
  }
  fakeHouse({ "GET /app/session": SESSION });
  await renderScreen(waiting, "/waiting");
}

beforeEach(() => {
  Object.defineProperty(navigator, "serviceWorker", { configurable: true, value: { ready: Promise.resolve({ active: { postMessage: orders } }) } });
});

afterEach(async () => {
  Reflect.deleteProperty(navigator, "serviceWorker");
  orders.mockReset();
  for (const { id } of await outbox.list("anna")) {
    await outbox.remove(id);
  }
});

describe("changes that wait", () => {
  it("say what they do to what", async () => {
    await show(change({}));
    expect(await screen.findByRole("heading", { name: "Training: Run" })).toBeVisible();
    expect(screen.getByText("Changed: name, sport, notes")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Send now" }));
    await vi.waitFor(() => expect(orders).toHaveBeenCalledWith({ act: "send" }));
  });

  it("name a code that was read, and why the service refused it", async () => {
    const target = "/api/v1/group-trainings/0a000000-0000-4000-8000-000000000001/check-ins/0e000000-0000-4000-8000-000000000001";
    await show(change({ method: "PUT", path: target, target, body: { code: "RJSTS2S4F4R5G" }, title: undefined, state: { kind: "refused", title: "The code had expired", detail: "Read a new one." } } as Partial<Change>));
    expect(await screen.findByRole("heading", { name: "Check-in" })).toBeVisible();
    expect(screen.getByText("The code of another participant")).toBeVisible();
    expect(screen.getByText("Read a new one.")).toBeVisible();
  });

  it("ask in words what shall stand", async () => {
    await show(change({ state: { kind: "asks", theirs: { name: "Long run", sport: null } } }));
    const rows = within(await screen.findByRole("table")).getAllByRole("row");
    await vi.waitFor(() => expect(rows.map(({ textContent }) => textContent)).toEqual(["HereElsewhere", "nameHillLong run", "sportRunningnothing"]));
    await userEvent.click(screen.getByRole("button", { name: "Keep the other" }));
    await userEvent.click(screen.getByRole("button", { name: "Keep what I did here" }));
    await vi.waitFor(() => expect(orders.mock.calls).toEqual([[{ act: "decide", id: "one", isMine: false }], [{ act: "decide", id: "one", isMine: true }]]));
  });

  it("say why they were refused, and go only when the person means it", async () => {
    await show(change({ state: { kind: "refused", title: "The name is too long", detail: "At most 120 characters" } }));
    expect(await screen.findByRole("alert")).toHaveTextContent("The name is too longAt most 120 characters");
    expect(screen.queryByRole("button", { name: "Send now" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Discard" }));
    expect(orders).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Discard for good" }));
    await vi.waitFor(() => expect(orders).toHaveBeenCalledWith({ act: "discard", id: "one" }));
  });

  it("are said to be none", async () => {
    await show();
    expect(await screen.findByText("Nothing is waiting")).toBeVisible();
  });
});
