/** What profile-service tells of gear. */
@NullMarked
package io.fitconnect.training.gear.messaging;

import org.jspecify.annotations.NullMarked;
