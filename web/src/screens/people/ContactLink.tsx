import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { Copy, Share2 } from "lucide-react";
import { useState } from "react";
import { Button, Card, Fault, Field, sayDone, Skeleton } from "../../design";
import { drawPattern } from "../../design/pattern";
import { contactLinkQuery } from "../../people/people";
import { isDenied } from "../../people/relations";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useZone } from "../../text/useToday";
import { messages } from "./messages";

/** The link by which others find the person: shown once, replaced by a new one, and removed. */
export function ContactLink() {
  const say = useTexts(messages);
  const formats = useFormats();
  const zone = useZone();
  const { state, link, open, close } = useLink();
  if (isDenied(state.error)) {
    return null; // what stands beside it says so
  }
  const { createdAt } = state.data ?? {};
  return (
    <Card title={say("link")}>
      <p className="quiet">{say("linkWhy")}</p>
      {state.isPending ? <Skeleton rows={1} /> : null}
      {state.isError ? <Fault failure={state.error} onRetry={() => void state.refetch()} /> : null}
      {link ? <Link link={link} /> : createdAt ? <p>{say("made", { day: formats.dayWithYear(createdAt, zone) })}</p> : null}
      {open.error || close.error ? <Fault failure={open.error ?? close.error} /> : null}
      {state.data ? (
        <div className="inline">
          {link ? null : (
            <Button isPending={open.isPending} onPress={() => open.mutate()}>
              {say(state.data.open ? "renew" : "make")}
            </Button>
          )}
          {state.data.open ? (
            <Button isPending={close.isPending} kind="plain" onPress={() => close.mutate()}>
              {say("remove")}
            </Button>
          ) : null}
        </div>
      ) : null}
    </Card>
  );
}

function Link({ link }: { readonly link: string }) {
  const say = useTexts(messages);
  const pattern = useQuery({ queryKey: ["contact-pattern", link], queryFn: () => drawPattern(link, "byte"), gcTime: 0, staleTime: Infinity, networkMode: "always" }).data;
  const copy = () => {
    const copied = navigator.clipboard ? navigator.clipboard.writeText(link) : Promise.reject(new Error());
    copied.then(
      () => sayDone(say("copied")),
      () => sayDone(say("notCopied")),
    );
  };
  return (
    <>
      <Field isReadOnly label={say("address")} value={link} />
      <p className="quiet">{say("once")}</p>
      <div className="inline">
        <Button kind="primary" onPress={copy}>
          <Copy aria-hidden size={18} />
          {say("copy")}
        </Button>
        {"share" in navigator ? (
          <Button onPress={() => void navigator.share({ title: say("shareTitle"), url: link }).catch(() => undefined)}>
            <Share2 aria-hidden size={18} />
            {say("share")}
          </Button>
        ) : null}
      </div>
      {pattern ? (
        <figure className="contact-pattern">
          <svg aria-label={say("pattern")} role="img" viewBox={`0 0 ${pattern.size} ${pattern.size}`}>
            <path d={pattern.path} />
          </svg>
          <figcaption className="quiet">{say("patternHow")}</figcaption>
        </figure>
      ) : null}
    </>
  );
}

function useLink() {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const [link, setLink] = useState<string>();
  const onSettled = () => queries.invalidateQueries({ queryKey: contactLinkQuery.queryKey });
  const open = useMutation({
    mutationFn: () => demand(api.PUT("/api/v1/contact-links/mine")),
    onSuccess: ({ secret }) => setLink(`${location.origin}/app/contact#${secret}`),
    onSettled,
  });
  const close = useMutation({
    mutationFn: () => demandEmpty(api.DELETE("/api/v1/contact-links/mine")),
    onSuccess: () => {
      setLink(undefined);
      sayDone(say("removed"));
    },
    onSettled,
  });
  return { state: useQuery(contactLinkQuery), link, open, close };
}
