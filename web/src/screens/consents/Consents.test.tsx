import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Toasts } from "../../design";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { TEXT_VERSION } from "./messages";
import { screen as consents } from "./screen";

const READ = "GET /api/v1/profiles/me/consents";
const GIVE = "PUT /api/v1/profiles/me/consents/advice";
const WITHDRAW = "DELETE /api/v1/profiles/me/consents/advice";

async function card(title: string) {
  const heading = await screen.findByRole("heading", { name: title });
  return within(heading.closest("section") ?? heading);
}

describe("consents", () => {
  it("are given with the text and the place that the person saw", async () => {
    let given: readonly string[] = [];
    const asked = fakeHouse({
      [READ]: () => ({ body: { given, records: [] } }),
      [GIVE]: () => {
        given = ["advice"];
        return { status: 204, body: undefined };
      },
    });
    await renderScreen(consents, "/consents");

    await userEvent.click((await card("Advice about gear")).getByRole("button", { name: "I agree" }));

    expect(await (await card("Advice about gear")).findByText("You agreed.")).toBeVisible();
    expect((await card("Offers of the brand")).getByText("You have not agreed.")).toBeVisible();
    const sent = asked.find(({ method }) => method === "PUT");
    expect(await sent?.json()).toEqual({ textVersion: TEXT_VERSION, place: "consents" });
  });

  it("are taken back, and their history is told", async () => {
    const asked = fakeHouse({
      [READ]: { body: { given: ["advice"], records: [{ purpose: "advice", given: true, textVersion: "2026-11-01", place: "consents", at: "2026-11-30T10:00:00Z" }] } },
      [WITHDRAW]: { status: 204, body: undefined },
    });
    await renderScreen(consents, "/consents");
    render(<Toasts />);

    expect(await screen.findByText(/agreed to the text of 2026-11-01/)).toBeVisible();
    await userEvent.click((await card("Advice about gear")).getByRole("button", { name: "Take it back" }));

    expect(await screen.findByText("Taken back. It works at once.")).toBeVisible();
    expect(asked.some(({ method, url }) => method === "DELETE" && url.endsWith("/advice?place=consents"))).toBe(true);
  });

  it("say why they cannot be read", async () => {
    fakeHouse({ [READ]: PROBLEM(403, "Not allowed", "The scope profile:read is needed.") });
    await renderScreen(consents, "/consents");

    expect(await screen.findByText(/profile:read is needed/)).toBeVisible();
  });
});
