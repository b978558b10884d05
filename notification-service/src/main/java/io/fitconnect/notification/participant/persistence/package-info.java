/** The table of participants. */
@NullMarked
package io.fitconnect.notification.participant.persistence;

import org.jspecify.annotations.NullMarked;
