import { useInfiniteQuery } from "@tanstack/react-query";
import { ProblemError } from "@fitconnect/client";
import { useSearch } from "@tanstack/react-router";
import { Bell, CheckCheck, SlidersHorizontal } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { SignOut } from "../../app/SignOut";
import { Button, ButtonLink, Empty, Fault, Page, Skeleton } from "../../design";
import { inboxQuery, type Notification } from "../../inbox/inbox";
import { useTexts } from "../../text/messages";
import { Days } from "./Days";
import { messages } from "./messages";
import type { NotificationsSearch } from "./screen";
import { useInboxActs } from "./useInboxActs";
import "./notifications.css";

export function Screen() {
  const say = useTexts(messages);
  const pages = useInfiniteQuery(inboxQuery);
  const acts = useInboxActs();
  const [gone, setGone] = useState<readonly string[]>([]);
  const all: readonly Notification[] = (pages.data?.pages ?? []).flatMap((page) => page.items ?? []).filter(({ id }) => !gone.includes(id));
  const search: NotificationsSearch = useSearch({ strict: false });
  const asked = all.find(({ id }) => id === search.notification);
  const { read } = acts;
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (asked && shown.current !== asked.id) {
      shown.current = asked.id;
      read(asked);
    }
  }, [asked, read]);
  const remove = (notification: Notification) => {
    setGone((before) => [...before, notification.id]);
    acts.remove(notification, () => setGone((before) => before.filter((id) => id !== notification.id)));
  };
  return (
    <Page
      acts={
        <>
          {all.some(({ read }) => !read) ? (
            <Button onPress={acts.readAll}>
              <CheckCheck aria-hidden size={18} />
              {say("readAll")}
            </Button>
          ) : null}
          <ButtonLink kind="icon" to="/notifications/settings">
            <SlidersHorizontal aria-hidden size={20} />
            <span className="unseen">{say("settings")}</span>
          </ButtonLink>
        </>
      }
      title={say("title")}
    >
      {pages.isPending ? <Skeleton rows={5} /> : null}
      {pages.isError && all.length === 0 ? <Failed failure={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {pages.isSuccess && all.length === 0 && !pages.hasNextPage ? (
        <Empty acts={<ButtonLink to="/notifications/settings">{say("settings")}</ButtonLink>} icon={Bell} title={say("empty")}>
          {say("emptyWhy")}
        </Empty>
      ) : null}
      <Days asked={search.notification} notifications={all} onOpen={acts.read} onRemove={remove} />
      {pages.hasNextPage ? (
        <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
          {say("more")}
        </Button>
      ) : all.length > 0 ? (
        <p className="quiet">{say("end")}</p>
      ) : null}
    </Page>
  );
}

function Failed({ failure, onRetry }: { readonly failure: Error; readonly onRetry: () => void }) {
  const say = useTexts(messages);
  if (failure instanceof ProblemError && failure.problem.status === 403) {
    return (
      <Empty acts={<SignOut className="button primary">{say("signInAgain")}</SignOut>} icon={Bell} title={say("signInAgain")}>
        {say("signInAgainWhy")}
      </Empty>
    );
  }
  return <Fault failure={failure} onRetry={onRetry} />;
}
