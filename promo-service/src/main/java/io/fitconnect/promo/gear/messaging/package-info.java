/** What profile-service tells of gear, and training-service of trainings. */
@NullMarked
package io.fitconnect.promo.gear.messaging;

import org.jspecify.annotations.NullMarked;
