import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useState } from "react";
import { SERIES, type Series } from "../../back-office/coupons/coupons";
import { Button, Card, Field, Form, Notice, sayDone } from "../../design";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages } from "./messages";

const CENTS = 100;
/** At one time. */
const MOST_CODES = 1000;

/** A series with its rules; its codes are shown once, when they are issued. */
export function SeriesCard({ series }: { readonly series: Series }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const { cents, currency, from, leastCents, name, needsApproval, percent, perPerson, stopped, until } = series;
  const least = leastCents > 0 ? [say("least", { amount: `${formats.number(leastCents / CENTS, 2)} ${currency ?? ""}`.trim() })] : [];
  const off = percent === undefined ? say("amount", { amount: formats.number((cents ?? 0) / CENTS, 2), currency: currency ?? "" }) : say("percent", { percent });
  const days = say("valid", { from: formats.longDay(from, 0), until: formats.longDay(until, 0) });
  return (
    <Card title={name}>
      <p className="quiet">{[off, days, say("perPerson", { count: perPerson }), ...least, ...(stopped ? [say("stopped")] : [])].join(" · ")}</p>
      {stopped ? null : needsApproval ? <Approval series={series} /> : <Codes series={series} />}
    </Card>
  );
}

/** A series that gives much waits for a second editor. */
function Approval({ series: { id } }: { readonly series: Series }) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const approve = useMutation({
    mutationFn: () => demandEmpty(api.PUT("/api/v1/coupon-series/{id}/approval", { params: { path: { id } } })),
    onSuccess: () => sayDone(say("saidApproved")),
    onError: (failure: Error) => sayDone(say("refused", { why: failure.message })),
    onSettled: () => queries.invalidateQueries({ queryKey: [SERIES] }),
  });
  return (
    <Notice title={say("waits")}>
      <p>{say("waitsWhy")}</p>
      <Button isPending={approve.isPending} onPress={() => approve.mutate()}>
        {say("approve")}
      </Button>
    </Notice>
  );
}

function Codes({ series: { id } }: { readonly series: Series }) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const [count, setCount] = useState("10");
  const [isChecked, check] = useState(false);
  const isGood = /^\d{1,4}$/.test(count) && Number(count) >= 1 && Number(count) <= MOST_CODES;
  const params = { path: { id } };
  const onError = (failure: Error) => sayDone(say("refused", { why: failure.message }));
  const issue = useMutation({
    mutationFn: () => demand(api.POST("/api/v1/coupon-series/{id}/codes", { params, body: { count: Number(count) } })),
    onError,
  });
  const stop = useMutation({
    mutationFn: () => demandEmpty(api.PUT("/api/v1/coupon-series/{id}/stop", { params })),
    onSuccess: () => sayDone(say("saidStopped")),
    onError,
    onSettled: () => queries.invalidateQueries({ queryKey: [SERIES] }),
  });
  const submit = () => {
    check(true);
    if (isGood) {
      issue.mutate();
    }
  };
  return (
    <>
      <Form isPending={issue.isPending} look="inline end" onSubmit={submit}>
        <Field fault={isChecked && !isGood ? say("countWrong") : undefined} inputMode="numeric" label={say("count")} onChange={setCount} value={count} />
        <Button isPending={issue.isPending} type="submit">
          {say("issue")}
        </Button>
        <Button isPending={stop.isPending} kind="danger" onPress={() => stop.mutate()}>
          {say("stop")}
        </Button>
      </Form>
      {issue.data ? (
        <Notice title={say("codes")}>
          <p>{say("once")}</p>
          <pre>{issue.data.codes.join("\n")}</pre>
        </Notice>
      ) : null}
    </>
  );
}
