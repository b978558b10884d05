import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Toasts } from "../../design";
import { fakeHouse } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as coupons } from "./screen";

const ID = "019ae2c4-5d6e-7f80-9a1b-2c3d4e5f6071";
const LIST = "GET /api/v1/coupon-series";
const SERIES = { id: ID, name: "Winter", percent: 10, leastCents: 0, from: "2026-12-01T00:00:00Z", until: "2026-12-24T00:00:00Z", perPerson: 2, stackable: false, needsApproval: false, stopped: false };

describe("coupons", () => {
  it("are issued and shown once", async () => {
    const asked = fakeHouse({ [LIST]: { body: { items: [SERIES] } }, [`POST /api/v1/coupon-series/${ID}/codes`]: { status: 201, body: { codes: ["01AB-CDEF-GHJK-MNPQ"] } } });
    await renderScreen(coupons, "/back-office/coupons");

    expect(await screen.findByText(/10 % off · .* · 2 codes a person/)).toBeVisible();
    await userEvent.clear(screen.getByLabelText("How many codes"));
    await userEvent.type(screen.getByLabelText("How many codes"), "1");
    await userEvent.click(screen.getByRole("button", { name: "Issue codes" }));

    expect(await screen.findByText("01AB-CDEF-GHJK-MNPQ")).toBeVisible();
    expect(await asked.find(({ method }) => method === "POST")?.json()).toEqual({ count: 1 });
  });

  it("are not issued beyond the limits, which are said", async () => {
    const asked = fakeHouse({ [LIST]: { body: { items: [{ ...SERIES, leastCents: 5000 }] } } });
    await renderScreen(coupons, "/back-office/coupons");

    await userEvent.type(await screen.findByLabelText("How many codes"), "01");
    await userEvent.click(screen.getByRole("button", { name: "Issue codes" }));

    expect(screen.getByText("Choose a number from 1 to 1,000.")).toBeVisible();
    expect(screen.getByText(/orders of 50/)).toBeVisible();
    expect(asked.filter(({ method }) => method === "POST")).toEqual([]);
  });

  it("of a withdrawn series are issued no more", async () => {
    fakeHouse({ [LIST]: { body: { items: [{ ...SERIES, stopped: true }] } } });
    await renderScreen(coupons, "/back-office/coupons");

    expect(await screen.findByText(/withdrawn/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Issue codes" })).toBeNull();
  });

  it("that take much off wait for a second editor", async () => {
    let needsApproval = true;
    fakeHouse({
      [LIST]: () => ({ body: { items: [{ ...SERIES, percent: 50, needsApproval }] } }),
      [`PUT /api/v1/coupon-series/${ID}/approval`]: () => {
        needsApproval = false;
        return { status: 204, body: undefined };
      },
    });
    await renderScreen(coupons, "/back-office/coupons");

    expect(await screen.findByText("Waits for a second editor")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Issue codes" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Approve" }));

    expect(await screen.findByRole("button", { name: "Issue codes" })).toBeVisible();
  });

  it("get their rules before their codes", async () => {
    const asked = fakeHouse({ [LIST]: { body: { items: [] } }, "POST /api/v1/coupon-series": { status: 201, body: SERIES } });
    await renderScreen(coupons, "/back-office/coupons?add=true");
    render(<Toasts />);

    await userEvent.click(await screen.findByRole("button", { name: "Make the series" }));
    expect(screen.getByText(/Fill in every field/)).toBeVisible();
    await userEvent.type(screen.getByLabelText("Name, for editors"), "Winter");
    await userEvent.click(screen.getByRole("button", { name: "Make the series" }));

    expect(await screen.findByText("The series stands. Issue its codes next.")).toBeVisible();
    expect(await asked.find(({ method }) => method === "POST")?.json()).toMatchObject({ name: "Winter", percent: 10, perPerson: 1, stackable: false });
  });
});
