import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Toasts } from "../../design";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as catalogue } from "./screen";

const IMPORT = "PUT /api/v1/advised-products";

async function choose(text: string) {
  await renderScreen(catalogue, "/back-office/catalogue");
  render(<Toasts />);
  await userEvent.upload(await screen.findByLabelText("A file in the shop’s export format"), new File([text], "products.json", { type: "application/json" }));
}

describe("advised products", () => {
  it("are imported from a file", async () => {
    const asked = fakeHouse({ [IMPORT]: { status: 204, body: undefined } });

    await choose('{"products": [{"id": "strata-2"}]}');

    expect(await screen.findByText(/1 product imported/)).toBeVisible();
    expect(await asked.find(({ method }) => method === "PUT")?.json()).toEqual({ products: [{ id: "strata-2" }] });
  });

  it("say what is wrong with them", async () => {
    fakeHouse({ [IMPORT]: PROBLEM(400, "The request is not valid", "products[0].names must not be null") });

    await choose('{"products": [{"id": "strata-2"}]}');

    expect(await screen.findByText(/must not be null/)).toBeVisible();
  });

  it("are not read from another file", async () => {
    const asked = fakeHouse({});

    await choose("id,name");

    expect(await screen.findByText("This file is no JSON with products.")).toBeVisible();
    expect(asked.some(({ method }) => method === "PUT")).toBe(false);
  });
});
