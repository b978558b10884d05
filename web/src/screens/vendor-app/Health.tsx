import type { IntegrationSchemas } from "@fitconnect/client";
import { Card, Figure, Figures } from "../../design";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages } from "./messages";
import { acceptanceOf } from "./vendorApp";

const PERCENT = 100;

/** What was accepted and refused, and how long it took. */
export function Health({ health }: { readonly health: IntegrationSchemas["PushHealth"] }) {
  const say = useTexts(messages);
  const formats = useFormats();
  return (
    <Card title={say("health")}>
      <p>{health.lastAcceptedAt ? say("lastPush", { when: formats.dayAndClock(health.lastAcceptedAt, undefined) }) : say("noPush")}</p>
      {(["day", "week"] as const).map((time) => {
        const window = health[time];
        const rate = acceptanceOf(window);
        return (
          <section aria-label={say(time)} key={time}>
            <h3>{say(time)}</h3>
            <Figures>
              <Figure measure={formats.number(window.accepted, 0)} name={say("accepted")} />
              <Figure measure={formats.number(window.refused, 0)} name={say("refused")} />
              <Figure measure={rate === undefined ? undefined : { value: formats.number(rate * PERCENT, 1), unit: "%" }} name={say("rate")} />
              <Figure measure={typeof window.secondsToDiary === "number" ? say("seconds", { value: formats.number(window.secondsToDiary, 1) }) : undefined} name={say("toDiary")} />
            </Figures>
          </section>
        );
      })}
    </Card>
  );
}
