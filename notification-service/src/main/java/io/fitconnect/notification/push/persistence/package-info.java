/** The table of browsers. */
@NullMarked
package io.fitconnect.notification.push.persistence;

import org.jspecify.annotations.NullMarked;
