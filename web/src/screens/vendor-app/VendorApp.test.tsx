import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Toasts } from "../../design";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as vendorApp } from "./screen";
import { acceptanceOf } from "./vendorApp";

const APP = "/api/v1/vendor/apps/vendor-1";
const HOOK = `${APP}/webhooks/w-1`;
const WEBHOOK = { id: "w-1", address: "https://pulse.example/hook", kinds: ["connection.ended", "activity.accepted"], state: "enabled", stateAt: "2026-11-20T08:00:00Z", createdAt: "2026-11-20T08:00:00Z", lastDeliveredAt: "2026-11-29T08:00:00Z" };
const DELIVERY = { id: "d-1", kind: "activity.accepted", occurredAt: "2026-11-29T08:00:00Z", state: "failed", attempts: 12, status: 503, failure: "status", importId: "i-1", externalId: "run-1" };
const ANSWERS = {
  "GET /api/v1/vendor-apps": { body: { items: [{ clientId: "vendor-1", name: "Pulse Watch" }] } },
  [`GET ${APP}/health`]: { body: { lastAcceptedAt: "2026-11-29T08:00:00Z", day: { accepted: 0, refused: 0 }, week: { accepted: 970, refused: 30, secondsToDiary: 1.25 } } },
  [`GET ${APP}/refusals`]: { body: { items: [{ refusedAt: "2026-11-28T08:00:00Z", kind: "metric", externalId: "w-7", reason: "out-of-range", member: "value", detail: "value must be 20 to 400 kg." }] } },
  [`GET ${APP}/quotas`]: { body: { items: [{ name: "athlete-backfill", items: 200_000, windowSeconds: 4_000 }] } },
  [`GET ${APP}/webhooks`]: { body: { items: [WEBHOOK] } },
  [`GET ${HOOK}/deliveries`]: { body: { items: [DELIVERY] } },
};

async function show(answers: Parameters<typeof fakeHouse>[0] = {}) {
  const asked = fakeHouse({ ...ANSWERS, ...answers });
  await renderScreen(vendorApp, "/vendor/vendor-1");
  render(<Toasts />);
  return {
    sent: async (method: string) => {
      await expect.poll(() => asked.find((each) => each.method === method)).toBeDefined();
      return asked.find((each) => each.method === method) as Request;
    },
    asked,
  };
}

describe("an application in the vendor portal", () => {
  it("shows how pushes fare, what to mend, and the quotas", async () => {
    await show();

    expect(await screen.findByRole("heading", { name: "Pulse Watch" })).toBeVisible();
    const week = await screen.findByRole("region", { name: "Last 7 days" });
    expect(within(week).getByText("970")).toBeVisible();
    expect(week).toHaveTextContent("97");
    expect(within(week).getByText("1.3 s")).toBeVisible();
    expect(within(screen.getByRole("region", { name: "Last 24 hours" })).queryByText("Acceptance")).toBeNull();
    expect(await screen.findByText("value must be 20 to 400 kg.")).toBeVisible();
    expect(screen.getByText("out-of-range · value")).toBeVisible();
    expect(await screen.findByText("One athlete, history")).toBeVisible();
  });

  it("registers an endpoint for the chosen kinds, and shows its secret this once", async () => {
    const { sent } = await show({ [`POST ${APP}/webhooks`]: { status: 201, body: { id: "w-2", secret: "whsec_c2VjcmV0" } } });

    await userEvent.click(await screen.findByRole("button", { name: "Add an endpoint" }));
    const sheet = await screen.findByRole("dialog", { name: "Add an endpoint" });
    await userEvent.click(within(sheet).getByRole("button", { name: "Add an endpoint" }));
    expect(within(sheet).getByText("Write an address that begins with https://.")).toBeVisible();
    await userEvent.type(within(sheet).getByLabelText("Address (https)"), "https://pulse.example/hook");
    await userEvent.click(within(sheet).getByRole("checkbox", { name: "the athlete deleted it" }));
    await userEvent.click(within(sheet).getByRole("button", { name: "Add an endpoint" }));

    expect(await screen.findByText("whsec_c2VjcmV0")).toBeVisible();
    expect(await (await sent("POST")).json()).toEqual({ address: "https://pulse.example/hook", kinds: ["connection.made", "connection.ended", "activity.accepted", "activity.refused"] });
  });

  it("lists deliveries and has one sent again", async () => {
    const { sent } = await show({ [`POST ${HOOK}/replays`]: { status: 202, body: undefined } });

    await userEvent.click(await screen.findByRole("button", { name: "Deliveries" }));
    expect(await screen.findByText("run-1 · 12 attempts · answer 503 · the answer was not 2xx")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Send again" }));

    expect(await (await sent("POST")).json()).toEqual({ deliveryId: "d-1" });
  });

  it("says why an endpoint is disabled, and enables it again", async () => {
    const gone = { ...WEBHOOK, state: "failing", failingSince: "2026-11-28T08:00:00Z", lastFailure: "timed-out" };
    const { sent } = await show({ [`GET ${APP}/webhooks`]: { body: { items: [gone] } }, [`PUT ${HOOK}`]: { body: WEBHOOK } });

    expect(await screen.findByText("disabled: nothing was delivered for a day")).toBeVisible();
    expect(screen.getByText(/no answer within 5 seconds/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Send a test" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Enable" }));

    expect(await (await sent("PUT")).json()).toEqual({ address: WEBHOOK.address, kinds: WEBHOOK.kinds, enabled: true });
  });

  it("removes an endpoint once the person is sure", async () => {
    const { sent, asked } = await show({ [`DELETE ${HOOK}`]: { status: 204, body: undefined } });

    await userEvent.click(await screen.findByRole("button", { name: "Remove" }));
    expect(asked.some(({ method }) => method === "DELETE")).toBe(false);
    await userEvent.click(screen.getByRole("button", { name: "Remove with its deliveries" }));

    await sent("DELETE");
  });

  it("says when the application is somebody else's", async () => {
    await show({ [`GET ${APP}/health`]: PROBLEM(404, "Not found", "There is no such app of yours.") });

    expect(await screen.findByRole("heading", { level: 1, name: "No such application of yours" })).toBeVisible();
  });

  it("knows no acceptance of nothing", () => {
    expect(acceptanceOf({ accepted: 0, refused: 0 })).toBeUndefined();
    expect(acceptanceOf({ accepted: 3, refused: 1 })).toBe(0.75);
  });
});
