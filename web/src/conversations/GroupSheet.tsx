import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useState } from "react";
import { Button, Check, Fault, Field, Form, Sheet, Skeleton } from "../design";
import { relatedQuery } from "../people/relations";
import { PersonName } from "../people/PersonName";
import { api } from "../session/api";
import { useRequestKeys } from "../session/requestKeys";
import { useTexts } from "../text/messages";
import { LONGEST_TITLE } from "./conversations";
import { messages } from "./messages";

interface GroupSheetProps {
  readonly onClose: () => void;
  readonly onBegun: (id: string) => void;
}

/** Begins a group of friends. */
export function GroupSheet({ onClose, onBegun }: GroupSheetProps) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const friends = useInfiniteQuery(relatedQuery("friends"));
  const people = (friends.data?.pages ?? []).flatMap((page) => page.items);
  const [title, setTitle] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isTried, setTried] = useState(false);
  const keys = useRequestKeys();
  const begin = useMutation({
    mutationFn: () => {
      const body = { athleteIds: [...chosen], title: title.trim() };
      return demand(api.POST("/api/v1/conversations", { params: { header: { "Idempotency-Key": keys.of(JSON.stringify(body)) } }, body }));
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ["conversations"] });
      onBegun(id);
    },
  });
  const isTitleWrong = title.trim() === "" || [...title.trim()].length > LONGEST_TITLE;
  const submit = () => {
    setTried(true);
    if (!isTitleWrong && chosen.length > 0) {
      begin.mutate();
    }
  };
  return (
    <Sheet isOpen onClose={onClose} title={say("newGroup")}>
      <Form isPending={begin.isPending} onSubmit={submit}>
        <Field fault={isTried && isTitleWrong ? say("groupTitleWrong") : undefined} label={say("groupTitle")} onChange={setTitle} value={title} />
        <fieldset className="stack">
          <legend>{say("who")}</legend>
          {friends.isPending ? <Skeleton rows={3} /> : null}
          {friends.isError ? <Fault failure={friends.error} onRetry={() => void (people.length > 0 ? friends.fetchNextPage() : friends.refetch())} /> : null}
          {friends.isSuccess && people.length === 0 ? <p className="quiet">{say("noFriends")}</p> : null}
          {people.map(({ athleteId, name }) => (
            <Check
              isChecked={chosen.includes(athleteId)}
              key={athleteId}
              onChange={(on) => setChosen((before) => (on ? [...before, athleteId] : before.filter((each) => each !== athleteId)))}
            >
              <PersonName athleteId={athleteId} name={name} />
            </Check>
          ))}
          {friends.hasNextPage ? (
            <Button isPending={friends.isFetchingNextPage} onPress={() => void friends.fetchNextPage()}>
              {say("more")}
            </Button>
          ) : null}
          {isTried && chosen.length === 0 ? (
            <p className="fault" role="alert">
              {say("whoWrong")}
            </p>
          ) : null}
        </fieldset>
        {begin.isError ? <Fault failure={begin.error} /> : null}
        <Button isPending={begin.isPending} kind="primary" type="submit">
          {say("begin")}
        </Button>
      </Form>
    </Sheet>
  );
}
