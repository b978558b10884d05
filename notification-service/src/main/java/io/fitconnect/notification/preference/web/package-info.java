/** Preferences over HTTP: {@code /api/v1/notifications/preferences} and {@code /quiet-hours}. */
@NullMarked
package io.fitconnect.notification.preference.web;

import org.jspecify.annotations.NullMarked;
