/** The table of the names of gear. */
@NullMarked
package io.fitconnect.notification.kind.gearworn.persistence;

import org.jspecify.annotations.NullMarked;
