/** The table of the aliases that inboxes hold. */
@NullMarked
package io.fitconnect.notification.kind.persistence;

import org.jspecify.annotations.NullMarked;
