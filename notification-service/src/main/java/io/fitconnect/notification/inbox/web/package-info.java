/** The inbox over HTTP: {@code /api/v1/notifications}. Whose it is says the access token. */
@NullMarked
package io.fitconnect.notification.inbox.web;

import org.jspecify.annotations.NullMarked;
