import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Toasts } from "../../design";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as apps } from "./screen";

const APP = { clientId: "vendor-1", name: "Demo Tracker", scopes: ["openid", "activity:write", "activity:read"], since: "2026-11-01T10:00:00Z" };

describe("connected apps", () => {
  it("are taken back scope by scope", async () => {
    const asked = fakeHouse({ "GET /api/v1/connected-apps": { body: { items: [APP] } }, "DELETE /api/v1/connected-apps/vendor-1/scopes/activity%3Aread": { body: {} } });
    await renderScreen(apps, "/apps");
    render(<Toasts />);

    expect(await screen.findByText(/connected .*not used yet/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /Recognise your/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Take back from Demo Tracker: Read your training diary" }));

    expect(await screen.findByText(/^Taken back/)).toBeVisible();
    expect(asked.filter(({ method }) => method === "DELETE").map(({ url }) => new URL(url).pathname)).toEqual(["/api/v1/connected-apps/vendor-1/scopes/activity%3Aread"]);
  });

  it("are disconnected whole", async () => {
    fakeHouse({ "GET /api/v1/connected-apps": { body: { items: [APP] } }, "DELETE /api/v1/connected-apps/vendor-1": { body: {} } });
    await renderScreen(apps, "/apps");
    render(<Toasts />);

    await userEvent.click(await screen.findByRole("button", { name: "Disconnect Demo Tracker" }));
    expect(await screen.findByText(/Demo Tracker is disconnected/)).toBeVisible();
  });

  it("stand in the account for a sign-in that may not read them here", async () => {
    fakeHouse({ "GET /api/v1/connected-apps": PROBLEM(403, "Not allowed", "The scope account:manage is needed.") });
    await renderScreen(apps, "/apps");

    expect(await screen.findByRole("link", { name: "Open the account" })).toHaveAttribute("href", "/account/apps");
  });
});
