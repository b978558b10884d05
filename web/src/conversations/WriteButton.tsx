import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { MessageSquare } from "lucide-react";
import { Button, sayDone } from "../design";
import { useTexts } from "../text/messages";
import { openDirect } from "./conversations";
import { messages } from "./messages";

/** Leads to the conversation with a person, or says why they take no messages. */
export function WriteButton({ athleteId }: { readonly athleteId: string }) {
  const say = useTexts(messages);
  const navigate = useNavigate();
  const open = useMutation({
    mutationFn: () => openDirect(athleteId),
    onSuccess: (id) => navigate({ to: "/messages/$id", params: { id } }),
    onError: (failure) => sayDone(failure.message),
  });
  return (
    <Button isPending={open.isPending} onPress={() => open.mutate()}>
      <MessageSquare aria-hidden size={18} />
      {say("write")}
    </Button>
  );
}
