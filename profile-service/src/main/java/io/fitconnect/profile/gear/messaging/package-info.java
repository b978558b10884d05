/** What wears gear: the trainings that training-service tells of. */
@NullMarked
package io.fitconnect.profile.gear.messaging;

import org.jspecify.annotations.NullMarked;
