import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand, type IntegrationSchemas } from "@fitconnect/client";
import { useState } from "react";
import { Button, Card, Fault, Field, Form, Notice, sayDone } from "../../design";
import { api } from "../../session/api";
import { duration, joined } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { farMeters } from "../../text/units";
import { useFormats } from "../../text/useFormats";
import type { Training } from "../../training/training";
import { messages } from "./messages";
import { correctionsQuery } from "./queries";
import type { Analysis } from "../../analysis/useAnalysis";

type Request = IntegrationSchemas["CorrectionRequest"];

/** The training follows the recording by an event: it is read again until it has. */
const LOOKS_MILLIS = [600, 1_500, 3_000, 6_000];

interface CorrectionsProps {
  readonly training: Training;
  readonly analysis: Analysis;
}

/** Crop, split, corrected distance; each is undone by the toast, and later here. */
export function Corrections({ training, analysis: { samples, view } }: CorrectionsProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const queries = useQueryClient();
  const query = correctionsQuery(training.id);
  const known = useQuery(query);
  const [missing, setMissing] = useState<"selectFirst" | "distanceWrong">();
  const unit = farMeters(formats.units);
  const [distance, setDistance] = useState("");

  const follow = async () => {
    await queries.invalidateQueries({ queryKey: query.queryKey });
    await queries.invalidateQueries({ queryKey: ["streams", training.id] });
    for (const millis of LOOKS_MILLIS) {
      setTimeout(() => {
        void queries.invalidateQueries({ queryKey: ["trainings"] });
        void queries.invalidateQueries({ queryKey: ["progress"] });
      }, millis);
    }
  };
  const undo = useMutation({
    mutationFn: async (number: number) => {
      const { etag } = await queries.fetchQuery({ ...query, staleTime: 0 });
      return demand(
        api.DELETE("/api/v1/trainings/{trainingId}/corrections/{number}", { params: { path: { trainingId: training.id, number }, header: { "If-Match": etag } } }),
      );
    },
    onSuccess: async () => {
      await follow();
      sayDone(say("correctionUndone"));
    },
  });
  const correction = useMutation({
    mutationFn: async (request: Request) => {
      const { etag } = await queries.fetchQuery({ ...query, staleTime: 0 });
      return demand(
        api.POST("/api/v1/trainings/{trainingId}/corrections", { params: { path: { trainingId: training.id }, header: { "If-Match": etag } }, body: request }),
      );
    },
    onSuccess: async ({ corrections = [] }, { kind }) => {
      view.select(undefined);
      setMissing(undefined);
      const last = corrections[corrections.length - 1]?.number;
      sayDone(say(`done_${kind}`), last === undefined ? undefined : () => undo.mutate(last));
      await follow();
    },
  });
  const second = (at: number) => samples.seconds[at] ?? 0;
  const crop = () => {
    const { selected } = view.read();
    return selected ? correction.mutate({ kind: "crop", fromSeconds: second(selected.from), toSeconds: second(selected.to) }) : setMissing("selectFirst");
  };
  const split = () => {
    const { selected } = view.read();
    return selected ? correction.mutate({ kind: "split", atSeconds: second(selected.from) }) : setMissing("selectFirst");
  };
  const correct = () => {
    const meters = Number(distance.replace(",", ".")) * unit;
    return meters > 0 && meters <= 2_000_000 ? correction.mutate({ kind: "distance", distanceMeters: meters }) : setMissing("distanceWrong");
  };
  // A way that is known from positions, or none at all, cannot be set: the service refuses it.
  const isDistanceGuessed = !samples.latitude && (samples.meters?.at(-1) ?? 0) > 0;
  const active = (known.data?.corrections ?? []).filter(({ undoneAt }) => undoneAt === undefined);
  const last = active[active.length - 1];
  return (
    <Card title={say("correct")}>
      {active.length > 0 ? (
        <ul className="plain-list">
          {active.map((each) => (
            <li className="row-of" key={each.number}>
              <span>
                {each.kind === "distance"
                  ? say("was_distance", { distance: joined(formats.distance(each.distanceMeters ?? 0)) })
                  : say(each.kind === "split" ? "was_split" : "was_crop", { from: duration(each.fromSeconds ?? 0), to: duration(each.toSeconds ?? 0) })}
              </span>
              {each === last && !each.inherited ? (
                <Button isPending={undo.isPending} kind="plain" onPress={() => undo.mutate(each.number ?? 0)}>
                  {say("undo")}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      <details className="fold" open={missing !== undefined || undefined}>
        <summary>{say(isDistanceGuessed ? "correctHow" : "cutHow")}</summary>
        <div className="stack">
          <p className="quiet">{say("correctWhy")}</p>
          {missing === "selectFirst" ? <Notice kind="danger" title={say("selectFirst")} /> : null}
          <div className="inline">
            <Button isPending={correction.isPending} onPress={crop}>
              {say("crop")}
            </Button>
            <Button isPending={correction.isPending} onPress={split}>
              {say("split")}
            </Button>
          </div>
          {isDistanceGuessed ? (
            <Form isPending={correction.isPending} look="inline end" onSubmit={correct}>
              <Field fault={missing === "distanceWrong" ? say("distanceWrong") : undefined} inputMode="decimal" label={say("realDistance", { unit: formats.farUnit })} onChange={setDistance} value={distance} />
              <Button isPending={correction.isPending} type="submit">
                {say("setDistance")}
              </Button>
            </Form>
          ) : null}
        </div>
      </details>
      {correction.isError ? <Fault failure={correction.error} /> : null}
      {undo.isError ? <Fault failure={undo.error} /> : null}
    </Card>
  );
}
