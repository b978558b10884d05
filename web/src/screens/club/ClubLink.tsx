import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useState } from "react";
import { Button, Card, Fault, Field, sayDone, Skeleton } from "../../design";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

/** The link that staff send: shown once, replaced by a new one, and revoked. */
export function ClubLink({ id }: { readonly id: string }) {
  const say = useTexts(messages);
  const { state, isOpen, link, open, close, isPending, failure } = useLink(id);
  const copy = (address: string) => {
    const copied = navigator.clipboard ? navigator.clipboard.writeText(address) : Promise.reject(new Error());
    copied.then(
      () => sayDone(say("copied")),
      () => sayDone(say("notCopied")),
    );
  };
  return (
    <Card title={say("linkTitle")}>
      <p className="quiet">{say(isOpen && !link ? "newLinkWhy" : "linkWhy")}</p>
      {link ? (
        <>
          <Field isReadOnly label={say("link")} value={link} />
          <div className="inline">
            <Button kind="primary" onPress={() => copy(link)}>
              {say("copy")}
            </Button>
          </div>
        </>
      ) : null}
      {state.isPending ? <Skeleton rows={1} /> : null}
      {state.isError ? <Fault failure={state.error} onRetry={() => void state.refetch()} /> : null}
      {failure ? <Fault failure={failure} /> : null}
      {state.data ? (
        <div className="inline">
          {link ? null : (
            <Button isPending={isPending} onPress={open}>
              {say(isOpen ? "newLink" : "makeLink")}
            </Button>
          )}
          {isOpen ? (
            <Button isPending={isPending} kind="plain" onPress={close}>
              {say("revoke")}
            </Button>
          ) : null}
        </div>
      ) : null}
    </Card>
  );
}

function useLink(id: string) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const params = { path: { id } };
  const [link, setLink] = useState<string>();
  const state = useQuery({ queryKey: ["clubs", "link", id], queryFn: () => demand(api.GET("/api/v1/clubs/{id}/invitation-link", { params: { path: { id } } })) });
  const onSettled = () => queries.invalidateQueries({ queryKey: ["clubs", "link", id] });
  const open = useMutation({
    mutationFn: () => demand(api.POST("/api/v1/clubs/{id}/invitation-link", { params })),
    onSuccess: ({ secret }) => setLink(`${location.origin}/app/club-invitation#${secret}`),
    onSettled,
  });
  const close = useMutation({
    mutationFn: () => demandEmpty(api.DELETE("/api/v1/clubs/{id}/invitation-link", { params })),
    onSuccess: () => {
      setLink(undefined);
      sayDone(say("revoked"));
    },
    onSettled,
  });
  return {
    state,
    isOpen: state.data?.open === true,
    link,
    open: () => open.mutate(),
    close: () => close.mutate(),
    isPending: open.isPending || close.isPending,
    failure: open.error ?? close.error,
  };
}
