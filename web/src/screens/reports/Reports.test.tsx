import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { fakeHouse } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as reports } from "./screen";

const report = (number: number, members: Record<string, unknown>) => ({
  id: `019a7d10-0000-7000-8000-00000000000${number}`,
  subject: { kind: "club", id: "019a6b10-3c4d-7e5f-8a6b-7c8d9e0f1a2c" },
  reason: "spam",
  status: "open",
  reportedAt: "2026-11-20T10:00:00Z",
  ...members,
});

describe("the person's reports", () => {
  it("say what became of each, page by page", async () => {
    fakeHouse({
      "GET /api/v1/reports": ({ searchParams }) => ({
        body: searchParams.has("cursor") ? { items: [report(3, { status: "dismissed" })] } : { items: [report(1, { text: "Sells pills." }), report(2, { status: "acted" })], nextCursor: "next" },
      }),
    });
    await renderScreen(reports, "/settings/reports");

    expect(await screen.findByText("Sells pills.")).toBeVisible();
    expect(screen.getAllByRole("link")[0]).toHaveAttribute("href", "/clubs/019a6b10-3c4d-7e5f-8a6b-7c8d9e0f1a2c");
    await userEvent.click(screen.getByRole("button", { name: "Show more" }));

    expect(await screen.findByText("No rule was broken")).toBeVisible();
    const rows = screen.getAllByRole("listitem");
    expect(rows.map((row) => within(row).getByText(/Being looked at|acted|No rule/).textContent)).toEqual(["Being looked at", "Moderators acted on it", "No rule was broken"]);
  });

  it("are none at first", async () => {
    fakeHouse({ "GET /api/v1/reports": { body: { items: [] } } });
    await renderScreen(reports, "/settings/reports");

    expect(await screen.findByRole("heading", { name: "You have not reported anything" })).toBeVisible();
  });
});
