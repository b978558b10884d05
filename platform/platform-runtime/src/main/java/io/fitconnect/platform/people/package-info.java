/**
 * The names of athletes, in a service that shows people to each other: {@code fitconnect.people.enabled}. They are kept as
 * profile-service announces them; a hidden account has no name here.
 */
@NullMarked
package io.fitconnect.platform.people;

import org.jspecify.annotations.NullMarked;
