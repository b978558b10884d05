import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useState } from "react";
import { Button, Card, Fault, Field, sayDone } from "../../design";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

/** The link that organisers send: shown once, replaced by a new one, and revoked. */
export function InvitationLink({ id }: { readonly id: string }) {
  const say = useTexts(messages);
  const { isOpen, link, open, close, isPending, failure } = useLink(id);
  return (
    <Card title={say("invite")}>
      <p className="quiet">{say(isOpen && !link ? "newLinkWhy" : "inviteWhy")}</p>
      {link ? (
        <>
          <Field isReadOnly label={say("link")} value={link} />
          <div className="inline">
            <Button kind="primary" onPress={() => void navigator.clipboard.writeText(link).then(() => sayDone(say("copied")))}>
              {say("copy")}
            </Button>
          </div>
        </>
      ) : null}
      {failure ? <Fault failure={failure} /> : null}
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
    </Card>
  );
}

function useLink(id: string) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const params = { path: { id } };
  const [link, setLink] = useState<string>();
  const state = useQuery({ queryKey: ["groups", "link", id], queryFn: () => demand(api.GET("/api/v1/group-trainings/{id}/invitation-link", { params: { path: { id } } })) });
  const onSettled = () => queries.invalidateQueries({ queryKey: ["groups", "link", id] });
  const open = useMutation({
    mutationFn: () => demand(api.POST("/api/v1/group-trainings/{id}/invitation-link", { params })),
    onSuccess: ({ secret }) => setLink(`${location.origin}/app/invitation#${secret}`),
    onSettled,
  });
  const close = useMutation({
    mutationFn: () => demandEmpty(api.DELETE("/api/v1/group-trainings/{id}/invitation-link", { params })),
    onSuccess: () => {
      setLink(undefined);
      sayDone(say("revoked"));
    },
    onSettled,
  });
  return {
    isOpen: state.data?.open === true,
    link,
    open: () => open.mutate(),
    close: () => close.mutate(),
    isPending: open.isPending || close.isPending,
    failure: open.error ?? close.error,
  };
}
