/** The profiles that profile-service tells of. */
@NullMarked
package io.fitconnect.promo.person.messaging;

import org.jspecify.annotations.NullMarked;
