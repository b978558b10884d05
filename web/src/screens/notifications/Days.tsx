import { Link } from "@tanstack/react-router";
import { Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Tag } from "../../design";
import type { Notification } from "../../inbox/inbox";
import { KindIcon } from "../../inbox/KindIcon";
import { placeOf } from "../../inbox/place";
import { plusDays, sayDay, today, type Day } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useToday, useZone } from "../../text/useToday";
import { messages } from "./messages";

interface DaysProps {
  readonly notifications: readonly Notification[];
  /** The one that the address names: it is brought into view. */
  readonly asked: string | undefined;
  readonly onOpen: (notification: Notification) => void;
  readonly onRemove: (notification: Notification) => void;
}

/** Notifications under the day on which they came, by the clock of the person's time zone. */
export function Days({ notifications, asked, onOpen, onRemove }: DaysProps) {
  const sayTheDay = useDayName();
  const zone = useZone();
  const days = new Map<Day, Notification[]>();
  for (const notification of notifications) {
    const day = today(new Date(notification.at), zone);
    days.set(day, [...(days.get(day) ?? []), notification]);
  }
  return [...days].map(([day, ofDay]) => (
    <section className="stack" key={day}>
      <h2>{sayTheDay(day)}</h2>
      <ul className="notification-list">
        {ofDay.map((notification) => (
          <li aria-current={notification.id === asked || undefined} key={notification.id} ref={notification.id === asked ? bringIntoView : undefined}>
            <Row notification={notification} onOpen={onOpen} onRemove={onRemove} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function useDayName(): (day: Day) => string {
  const say = useTexts(messages);
  const { locale } = useFormats();
  const now = useToday();
  return (day) => (day === now ? say("today") : day === plusDays(now, -1) ? say("yesterday") : sayDay(day, locale, { weekday: "long", day: "numeric", month: "long" }));
}

function bringIntoView(row: HTMLElement | null): void {
  row?.scrollIntoView({ block: "center" });
}

interface RowProps extends Omit<DaysProps, "notifications" | "asked"> {
  readonly notification: Notification;
}

function Row({ notification, onOpen, onRemove }: RowProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const zone = useZone();
  const { title, text, at, read } = notification;
  return (
    <div className={read ? "notification" : "notification unread"}>
      <Way notification={notification} onOpen={onOpen}>
        <span className="notification-sign">
          <KindIcon kind={notification.kind} />
        </span>
        <span className="notification-text">
          <strong>{title}</strong>
          <span>{text}</span>
          <span className="notification-when">
            {formats.clock(at, zone)}
            {read ? null : <Tag>{say("isNew")}</Tag>}
          </span>
        </span>
      </Way>
      <Button aria-label={say("remove", { title })} kind="icon" onPress={() => onRemove(notification)}>
        <Trash2 aria-hidden size={18} />
      </Button>
    </div>
  );
}

/** Leads to what the notification is about, and marks it as read on the way. */
function Way({ notification, onOpen, children }: Omit<RowProps, "onRemove"> & { readonly children: ReactNode }) {
  const place = placeOf(notification.reference);
  const open = () => onOpen(notification);
  if (place && "to" in place) {
    return (
      <Link className="notification-way" onClick={open} to={place.to} {...(place.search ? { search: place.search } : {})}>
        {children}
      </Link>
    );
  }
  if (place) {
    return (
      <a className="notification-way" href={place.href} onClick={open}>
        {children}
      </a>
    );
  }
  return (
    <button className="notification-way" onClick={open} type="button">
      {children}
    </button>
  );
}
