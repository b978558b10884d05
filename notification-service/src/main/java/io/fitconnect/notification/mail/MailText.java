package io.fitconnect.notification.mail;

import io.fitconnect.platform.message.MessageKey;

/** What stands around a notification in a mail, and on the page that ends such mails. */
public enum MailText implements MessageKey {
    OPEN,
    WHY,
    UNSUBSCRIBE,
    PAGE_TITLE,
    PAGE_QUESTION,
    PAGE_BUTTON,
    PAGE_DONE,
    PAGE_SETTINGS,
    NO_SUCH_LINK,
    NO_ADDRESS
}
