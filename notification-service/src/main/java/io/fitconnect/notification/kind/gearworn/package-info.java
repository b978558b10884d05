/** Gear that nears the end of its lifespan, or passed its lower end. */
@NullMarked
package io.fitconnect.notification.kind.gearworn;

import org.jspecify.annotations.NullMarked;
