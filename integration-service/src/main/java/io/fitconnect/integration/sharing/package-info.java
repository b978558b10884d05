/**
 * Which samples of which training others may see. What training-service announces of a training is kept in {@code training_sharing};
 * what a viewer is to the athlete comes from {@link io.fitconnect.platform.relation.Sight}. {@link io.fitconnect.integration.sharing.SampleSight}
 * is the only class that decides.
 */
@NullMarked
package io.fitconnect.integration.sharing;

import org.jspecify.annotations.NullMarked;
