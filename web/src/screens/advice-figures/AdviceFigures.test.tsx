import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { fakeHouse } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as figures } from "./screen";

const FIGURES = "GET /api/v1/advice-figures";
const PATH = "/back-office/advice-figures";

describe("figures of advice", () => {
  it("stand by reason and country", async () => {
    fakeHouse({
      [FIGURES]: {
        body: {
          items: [
            { rule: "worn-shoes", country: "DE", given: 1200, followed: 90, bought: 8 },
            { rule: "worn-shoes", country: "SI", given: 40, followed: 3, bought: 0 },
            { rule: "a-new-rule", country: "SI", given: 20, followed: 1, bought: 1 },
          ],
        },
      },
    });
    await renderScreen(figures, PATH);

    expect(await screen.findByRole("heading", { name: "Worn shoes" })).toBeVisible();
    expect(screen.getByText("Germany: 1,200 given · 90 followed · 8 bought")).toBeVisible();
    expect(screen.getByText("Slovenia: 40 given · 3 followed · 0 bought")).toBeVisible();
    expect(screen.getByRole("heading", { name: "a-new-rule" })).toBeVisible();
  });

  it("are absent below the floor", async () => {
    fakeHouse({ [FIGURES]: { body: { items: [] } } });
    await renderScreen(figures, PATH);

    expect(await screen.findByRole("heading", { name: "No figures yet" })).toBeVisible();
  });
});
