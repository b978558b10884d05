import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { forgetDone, Toasts } from "../../design";
import { plusDays, today } from "../../text/days";
import { challenge } from "../../testing/challenge";
import { fakeHouse } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as challenges } from "./screen";

const LIST = "GET /api/v1/challenges";

afterEach(() => {
  cleanup();
  forgetDone();
});

describe("the challenges for everybody", () => {
  it("are listed without those of friends", async () => {
    fakeHouse({ [LIST]: { body: { items: [challenge({ audience: "world", title: "The world walks" }), challenge({ id: "2" })] } } });
    await renderScreen(challenges, "/back-office/challenges");

    expect(await screen.findByText("The world walks")).toBeVisible();
    expect(screen.queryByText("December on foot")).toBeNull();
  });

  it("are published by the form", async () => {
    const asked = fakeHouse({ [LIST]: { body: { items: [] } }, "POST /api/v1/world-challenges": { status: 201, body: challenge({ audience: "world" }) } });
    await renderScreen(challenges, "/back-office/challenges");
    render(<Toasts />);
    const button = await screen.findByRole("button", { name: "Publish a challenge" });

    await userEvent.click(button);
    expect(screen.getByText("Write a title of at most 80 characters.")).toBeVisible();
    await userEvent.type(screen.getByLabelText("Title"), "The world walks");
    await userEvent.click(screen.getByRole("radio", { name: "Days in a row" }));
    await userEvent.type(screen.getByLabelText("How many days in a row"), "7");
    await userEvent.click(button);

    expect(await screen.findByText("The challenge is published.")).toBeVisible();
    expect(await asked.find(({ method }) => method === "POST")?.json()).toEqual({
      title: "The world walks",
      goal: { measure: "streak-days", from: today(), until: plusDays(today(), 29), target: 7 },
    });
    expect(screen.getByLabelText("Title")).toHaveValue("");
  });

  it("are tried on the past before", async () => {
    const trial = { from: "2026-11-01", until: "2026-11-30", athletes: 240, reached: 31, median: 4_200_000 };
    const asked = fakeHouse({ [LIST]: { body: { items: [] } }, "POST /api/v1/world-challenges/trial": { body: trial } });
    await renderScreen(challenges, "/back-office/challenges");
    const button = await screen.findByRole("button", { name: "Try it on the past" });

    await userEvent.click(button);
    expect(screen.getByText("Write a number above 0.")).toBeVisible();
    expect(screen.queryByText("Write a title of at most 80 characters.")).toBeNull();
    await userEvent.type(screen.getByLabelText("How far, km"), "100");
    await userEvent.click(button);

    expect(await screen.findByText(/^From .*, 31 of 240 would have reached it\. Half of them came to 42 km at most\.$/)).toBeVisible();
    expect(await asked.find(({ method }) => method === "POST")?.json()).toEqual({ goal: { measure: "distance", from: today(), until: plusDays(today(), 29), target: 10_000_000 } });
  });
});
