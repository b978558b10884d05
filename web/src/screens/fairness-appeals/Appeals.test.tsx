import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { forgetDone, Toasts } from "../../design";
import { flag, FLAG_ID } from "../../testing/flag";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as appeals } from "./screen";

const ATHLETE = "0199e8a1-4b7c-7d10-8a34-5c6d7e8f9a0b";
const LIST = "GET /api/v1/fairness-appeals";
const DECISION = `PUT /api/v1/fairness-appeals/${ATHLETE}/${FLAG_ID}/decision`;
const FLAG = flag({ state: "appealed", appeal: "It was downhill.", appealedAt: "2026-11-22T09:00:00Z" });
const APPEAL = { athleteId: ATHLETE, flag: FLAG };

afterEach(() => {
  cleanup();
  forgetDone();
});

describe("the appeals against flags", () => {
  it("show figures and words, and are decided with words", async () => {
    let isDecided = false;
    const asked = fakeHouse({
      [LIST]: () => ({ body: { items: isDecided ? [] : [APPEAL] } }),
      [DECISION]: () => {
        isDecided = true;
        return { body: { ...APPEAL, flag: { ...FLAG, state: "lifted", suspends: false } } };
      },
    });
    await renderScreen(appeals, "/back-office/fairness");
    render(<Toasts />);
    const card = within(await screen.findByRole("article", { name: "Faster than the sport can be" }));
    expect(card.getByText("It was downhill.")).toBeVisible();
    expect(card.getByText("28.8 km/h")).toBeVisible();

    await userEvent.click(card.getByRole("button", { name: "Decide" }));
    expect(card.getByText(/Explain it to the athlete/)).toBeVisible();
    await userEvent.click(card.getByRole("radio", { name: /Lift the flag/ }));
    await userEvent.type(card.getByLabelText("Explanation to the athlete"), "So it was.");
    await userEvent.click(card.getByRole("button", { name: "Decide" }));

    expect(await screen.findByText("The appeal is decided.")).toBeVisible();
    expect(await screen.findByRole("heading", { name: "No appeal is open" })).toBeVisible();
    expect(await asked.find(({ method }) => method === "PUT")?.json()).toEqual({ lifted: true, note: "So it was." });
  });

  it("keep the words of a decision that is refused", async () => {
    fakeHouse({ [LIST]: { body: { items: [APPEAL] } }, [DECISION]: PROBLEM(409, "Your own flag", "Another moderator decides.") });
    await renderScreen(appeals, "/back-office/fairness");

    await userEvent.type(await screen.findByLabelText("Explanation to the athlete"), "Mine.");
    await userEvent.click(screen.getByRole("button", { name: "Decide" }));

    expect(await screen.findByText("Another moderator decides.")).toBeVisible();
    expect(screen.getByLabelText("Explanation to the athlete")).toHaveValue("Mine.");
  });
});
