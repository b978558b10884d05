/** The table of contacts. Every statement names the athlete. */
@NullMarked
package io.fitconnect.notification.mail.persistence;

import org.jspecify.annotations.NullMarked;
