import { Button, Fault } from "../design";
import { defineMessages, useTexts } from "../text/messages";

const messages = defineMessages({
  more: { en: "Show more", ru: "Показать ещё" },
});

interface Pages {
  readonly error: unknown;
  readonly hasNextPage: boolean;
  readonly isFetchNextPageError: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
}

/** The way to the next page of a list, below it. */
export function MorePages({ pages }: { readonly pages: Pages }) {
  const say = useTexts(messages);
  if (pages.isFetchNextPageError) {
    return <Fault failure={pages.error} onRetry={() => void pages.fetchNextPage()} />;
  }
  return pages.hasNextPage ? (
    <div>
      <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
        {say("more")}
      </Button>
    </div>
  ) : null;
}
