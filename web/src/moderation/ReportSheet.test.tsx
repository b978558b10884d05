import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Toasts } from "../design";
import { fakeHouse, PROBLEM } from "../testing/house";
import { MIRA, relationship } from "../testing/people";
import { renderScreen } from "../testing/render";
import { ReportMenu } from "./useReporting";

const CLUB = "019a6b10-3c4d-7e5f-8a6b-7c8d9e0f1a2c";
const COMMENT = "019a6b10-3c4d-7e5f-8a6b-7c8d9e0f1a2d";
const SUBJECT = { kind: "comment", id: COMMENT, on: { kind: "club", id: CLUB } } as const;
const REPORTS = "POST /api/v1/reports";
const report = (reportedAt: string) => ({ status: 201, body: { id: MIRA, subject: SUBJECT, reason: "spam", status: "open", reportedAt }, headers: { Date: "Mon, 30 Nov 2026 08:00:00 GMT" } });

async function open(answers: Parameters<typeof fakeHouse>[0]) {
  const asked = fakeHouse({ [`GET /api/v1/relationships/${MIRA}`]: { body: relationship() }, ...answers });
  await renderScreen({ path: "here", load: () => Promise.resolve({ Screen: () => <ReportMenu label="Comment" person={{ athleteId: MIRA, name: "Mira Koval" }} subject={SUBJECT} /> }) }, "/here");
  render(<Toasts />);
  await userEvent.click(await screen.findByRole("button", { name: "Comment" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Report…" }));
  await screen.findByRole("heading", { name: "Report this comment" });
  return (line: string) => asked.filter(({ method, url }) => `${method} ${new URL(url).pathname}` === line);
}

const send = () => userEvent.click(screen.getByRole("button", { name: "Send the report" }));

describe("a report", () => {
  it("says what is wrong and what a moderator should know, and then what follows", async () => {
    const sent = await open({ [REPORTS]: report("2026-11-30T07:59:59Z") });

    await userEvent.click(screen.getByRole("radio", { name: "Spam or advertising" }));
    await userEvent.type(screen.getByRole("textbox"), " Sells pills. ");
    await send();

    expect(await screen.findByText("Your report has been sent")).toBeVisible();
    expect(screen.getByRole("link", { name: "My reports" })).toHaveAttribute("href", "/settings/reports");
    const [request] = sent(REPORTS);
    expect(await request?.json()).toEqual({ subject: SUBJECT, reason: "spam", text: "Sells pills." });
    expect(request?.headers.get("Idempotency-Key")).toBeTruthy();
  });

  it("needs a reason", async () => {
    const sent = await open({});

    await send();

    expect(await screen.findByText("Choose what is wrong.")).toBeVisible();
    expect(sent(REPORTS)).toHaveLength(0);
  });

  it("stays open when the answer is lost, and is sent again as the same", async () => {
    let isReached = false;
    const sent = await open({
      [REPORTS]: () => {
        if (!isReached) {
          isReached = true;
          throw new TypeError("Failed to fetch");
        }
        return report("2026-11-30T07:59:59Z");
      },
    });
    await userEvent.click(screen.getByRole("radio", { name: "Something else" }));
    await send();
    expect(await screen.findByText("The report was not sent")).toBeVisible();

    await send();

    expect(await screen.findByText("Your report has been sent")).toBeVisible();
    const keys = sent(REPORTS).map(({ headers }) => headers.get("Idempotency-Key"));
    expect(keys).toEqual([keys[0], keys[0]]);
  });

  it("says that the day's limit is reached", async () => {
    await open({ [REPORTS]: PROBLEM(429, "Too many reports", "You can report again tomorrow.") });
    await userEvent.click(screen.getByRole("radio", { name: "Spam or advertising" }));

    await send();

    expect(await screen.findByText("You can report again tomorrow.")).toBeVisible();
  });

  it("says that the same was reported before", async () => {
    await open({ [REPORTS]: report("2026-11-29T18:00:00Z") });
    await userEvent.click(screen.getByRole("radio", { name: "Spam or advertising" }));

    await send();

    expect(await screen.findByText("You have already reported this")).toBeVisible();
  });

  it("offers to block the person, too", async () => {
    const sent = await open({ [REPORTS]: report("2026-11-30T07:59:59Z"), [`PUT /api/v1/blocks/${MIRA}`]: { body: relationship({ blocked: true }) } });
    await userEvent.click(screen.getByRole("radio", { name: "Spam or advertising" }));
    await send();

    await userEvent.click(await screen.findByRole("button", { name: "Block Mira Koval" }));

    expect(await screen.findByText("Mira Koval is blocked.")).toBeVisible();
    expect(sent(`PUT /api/v1/blocks/${MIRA}`)).toHaveLength(1);
    expect(screen.queryByRole("heading", { name: "Report this comment" })).toBeNull();
  });
});
