import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Toasts } from "../../design";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as connections } from "./screen";

const LIST = "GET /api/v1/tracker-connections";
const STRAVA = { tracker: "strava", title: "Strava", state: "connected", words: ["Connected. Strava had nothing new."], connectedAt: "2026-11-01T10:00:00Z", lastExchangeAt: "2026-11-30T10:00:00Z", history: "done", scopes: ["activity:read_all"] };
const POLAR = { tracker: "polar", title: "Polar Flow", state: "not-connected", words: ["Not connected."], scopes: [] };

afterEach(() => vi.unstubAllGlobals());

describe("trackers", () => {
  it("say how each stands", async () => {
    fakeHouse({ [LIST]: { body: { connections: [STRAVA, POLAR] } } });
    await renderScreen(connections, "/connections");

    expect(await screen.findByText("Connected. Strava had nothing new.")).toBeVisible();
    expect(screen.getByText(/connected .*last exchange/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Connect Polar Flow" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Connect Strava" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Disconnect Polar Flow" })).toBeNull();
  });

  it("lead to the tracker's own page", async () => {
    const assign = vi.fn();
    vi.stubGlobal("location", { ...window.location, assign });
    fakeHouse({ [LIST]: { body: { connections: [POLAR] } }, "POST /api/v1/tracker-connections/polar/consent": { body: { address: "https://flow.polar.example/consent" } } });
    await renderScreen(connections, "/connections");

    await userEvent.click(await screen.findByRole("button", { name: "Connect Polar Flow" }));

    await expect.poll(() => assign.mock.calls).toEqual([["https://flow.polar.example/consent"]]);
  });

  it("are connected again when the consent has ended", async () => {
    fakeHouse({ [LIST]: { body: { connections: [{ ...STRAVA, state: "expired", words: ["Strava no longer accepts the consent. Connect again."] }] } } });
    await renderScreen(connections, "/connections");

    expect(await screen.findByRole("button", { name: "Connect Strava again" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Disconnect Strava" })).toBeVisible();
  });

  it("are disconnected after a question that says what goes", async () => {
    const asked = fakeHouse({ [LIST]: { body: { connections: [STRAVA] } }, "DELETE /api/v1/tracker-connections/strava": { body: {} } });
    await renderScreen(connections, "/connections");
    render(<Toasts />);

    await userEvent.click(await screen.findByRole("button", { name: "Disconnect Strava" }));
    expect(screen.getByText(/leave your diary within minutes/)).toBeVisible();
    expect(asked.filter(({ method }) => method === "DELETE")).toHaveLength(0);
    await userEvent.click(screen.getByRole("button", { name: "Disconnect" }));

    expect(await screen.findByText("Strava is disconnected.")).toBeVisible();
  });

  it("lead to files where none can be connected", async () => {
    fakeHouse({ [LIST]: { body: { connections: [] } } });
    await renderScreen(connections, "/connections");

    expect(await screen.findByRole("link", { name: "Import files" })).toHaveAttribute("href", "/import");
  });

  it("say why they cannot be read", async () => {
    fakeHouse({ [LIST]: PROBLEM(403, "Not allowed", "The scope activity:read is needed.") });
    await renderScreen(connections, "/connections");

    expect(await screen.findByText(/activity:read is needed/)).toBeVisible();
  });
});
