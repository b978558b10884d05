import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Check, sayDone } from "../../design";
import { KindIcon } from "../../inbox/KindIcon";
import { CHANNELS, preferencesQuery, type Channel, type KindPreference } from "../../inbox/preferences";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

/** Each kind with what a notification of it looks like, and the channels that carry it. */
export function Kinds({ kinds }: { readonly kinds: readonly KindPreference[] }) {
  const say = useTexts(messages);
  return (
    <section className="stack">
      <h2>{say("kinds")}</h2>
      <ul className="kind-list">
        {kinds.map((kind) => (
          <li className="card" key={kind.kind}>
            <Kind kind={kind} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Kind({ kind }: { readonly kind: KindPreference }) {
  const say = useTexts(messages);
  const { choose, pending } = useChoice(kind.kind);
  const isCarried = (channel: Channel) => (pending?.channel === channel ? pending.wanted : (kind.channels[channel] ?? false));
  const isDaily = pending?.channel === "mail" ? (pending.digest ?? false) : (kind.digest ?? false);
  const { title, text } = kind.preview;
  return (
    <>
      <div className="kind-preview">
        <KindIcon kind={kind.kind} />
        <div>
          <strong>{title}</strong>
          <p className="quiet">{text}</p>
        </div>
      </div>
      {kind.mutable ? (
        <div className="inline" role="group" aria-label={title}>
          {CHANNELS.map((channel) => (
            <Check isChecked={isCarried(channel)} key={channel} onChange={(wanted) => choose({ channel, wanted })}>
              {say(channel)}
            </Check>
          ))}
          {isCarried("mail") ? (
            <Check isChecked={isDaily} onChange={(digest) => choose({ channel: "mail", wanted: true, digest })}>
              {say("daily")}
            </Check>
          ) : null}
        </div>
      ) : (
        <p className="quiet">{[say("always"), ...CHANNELS.filter(isCarried).map((channel) => say(channel))].join(" · ")}</p>
      )}
    </>
  );
}

interface Choice {
  readonly channel: Channel;
  readonly wanted: boolean;
  /** Together with others, once a day; for mail. */
  readonly digest?: boolean;
}

/** One choice of a kind after another, so that the last press is what stands. */
function useChoice(kind: string) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const change = useMutation({
    scope: { id: `notification-kind-${kind}` },
    mutationFn: ({ channel, ...body }: Choice) => demandEmpty(api.PUT("/api/v1/notifications/preferences/{kind}/{channel}", { params: { path: { kind, channel } }, body })),
    onError: (failure) => sayDone(say("refused", { why: failure.message })),
    onSettled: () => queries.invalidateQueries({ queryKey: preferencesQuery.queryKey }),
  });
  return { choose: change.mutate, pending: change.isPending ? change.variables : undefined };
}
