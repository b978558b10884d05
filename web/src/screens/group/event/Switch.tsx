import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Card, Fault, Field, Form, sayDone } from "../../../design";
import { wavesOf } from "../../../groups/event";
import { api, demandEmpty } from "../../../session/api";
import { useTexts } from "../../../text/messages";
import { messages } from "./messages";

const MOST_WAVES = 50;
/** So that the last of fifty starts within a day. */
const LONGEST_STEP = 29;

/** The organisers' switch of event mode, with as many waves as they want, a step apart. */
export function Switch({ id, isOn }: { readonly id: string; readonly isOn: boolean }) {
  const say = useTexts(messages);
  const [count, setCount] = useState("1");
  const [step, setStep] = useState("5");
  const [areChecked, setChecked] = useState(false);
  const { start, end, isPending, failure } = useSwitch(id);
  const isCountRight = isWithin(count, MOST_WAVES);
  const isStepRight = isWithin(step, LONGEST_STEP);
  const submit = () => {
    setChecked(true);
    if (isCountRight && isStepRight) {
      start(wavesOf(Number(count), Number(step), (number) => say("waveName", { number })));
    }
  };
  return (
    <Card title={say("title")} why={say("why")}>
      <Form isPending={isPending} look="inline end" onSubmit={submit}>
        <Field fault={areChecked && !isCountRight ? say("countWrong") : undefined} inputMode="numeric" label={say("count")} onChange={setCount} value={count} />
        <Field fault={areChecked && !isStepRight ? say("stepWrong") : undefined} inputMode="numeric" label={say("step")} onChange={setStep} value={step} />
        <Button isPending={isPending} type="submit">
          {say(isOn ? "change" : "switchOn")}
        </Button>
        {isOn ? (
          <Button isPending={isPending} kind="plain" onPress={end}>
            {say("switchOff")}
          </Button>
        ) : null}
      </Form>
      {failure ? <Fault failure={failure} /> : null}
    </Card>
  );
}

function isWithin(written: string, most: number): boolean {
  return /^\d{1,2}$/.test(written.trim()) && Number(written) >= 1 && Number(written) <= most;
}

function useSwitch(id: string) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const params = { path: { id } };
  const onSettled = () => queries.invalidateQueries({ queryKey: ["groups"] });
  const start = useMutation({
    mutationFn: (waves: ReturnType<typeof wavesOf>) => demandEmpty(api.PUT("/api/v1/group-trainings/{id}/event", { params, body: { waves: [...waves] } })),
    onSuccess: () => sayDone(say("isOn")),
    onSettled,
  });
  const end = useMutation({
    mutationFn: () => demandEmpty(api.DELETE("/api/v1/group-trainings/{id}/event", { params })),
    onSuccess: () => sayDone(say("isOff")),
    onSettled,
  });
  return { start: start.mutate, end: () => end.mutate(), isPending: start.isPending || end.isPending, failure: start.error ?? end.error };
}
