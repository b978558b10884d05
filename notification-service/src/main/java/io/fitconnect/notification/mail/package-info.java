/**
 * Notifications by mail, in the language of the account, to the address that auth-service announces. Each mail ends further ones of its
 * kind by one click (RFC 8058). An address that the mail server refuses counts as failing, and is left alone for a month or until it
 * changes. Owns the table {@code contact}.
 */
@NullMarked
package io.fitconnect.notification.mail;

import org.jspecify.annotations.NullMarked;
