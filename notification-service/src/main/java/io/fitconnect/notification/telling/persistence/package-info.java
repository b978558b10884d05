/** The table of group notices. */
@NullMarked
package io.fitconnect.notification.telling.persistence;

import org.jspecify.annotations.NullMarked;
