import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Toasts } from "../../design";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as connection } from "./screen";

const PUT = "PUT /api/v1/tracker-connections/strava";
const STATE = "s".repeat(43);
const BACK = `/connections/strava?state=${STATE}&code=c0de&scope=read,activity:read_all`;

describe("the way back from a tracker", () => {
  it("completes connecting once and goes on to the trackers", async () => {
    const asked = fakeHouse({ [PUT]: { body: { connections: [] } } });
    render(<Toasts />);
    const { router } = await renderScreen(connection, BACK);

    await expect.poll(() => router.state.location.pathname).toBe("/connections");
    const puts = asked.filter(({ method }) => method === "PUT");
    expect(puts).toHaveLength(1);
    expect(await puts[0]?.json()).toEqual({ state: STATE, code: "c0de", scope: "read,activity:read_all" });
    expect(await screen.findByText(/^Connected\./)).toBeVisible();
  });

  it("says why it could not be completed", async () => {
    fakeHouse({ [PUT]: PROBLEM(409, "Begin again", "Begin to connect once more.") });
    await renderScreen(connection, BACK);

    expect(await screen.findByText(/Begin to connect once more/)).toBeVisible();
    expect(screen.getByRole("link", { name: "To the trackers" })).toHaveAttribute("href", "/connections");
  });

  it("asks nothing when the athlete did not consent", async () => {
    const asked = fakeHouse({});
    await renderScreen(connection, "/connections/strava?error=access_denied");

    expect(await screen.findByRole("heading", { name: "Nothing was connected" })).toBeVisible();
    expect(asked.filter(({ method }) => method === "PUT")).toHaveLength(0);
  });
});
