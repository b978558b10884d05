/**
 * Which samples of which training others may see. Who may see a training comes from
 * {@link io.fitconnect.platform.sharing.TrainingSharings}, what a viewer is to the athlete from {@link io.fitconnect.platform.relation.Sight}.
 * {@link io.fitconnect.integration.sharing.SampleSight} is the only class that decides.
 */
@NullMarked
package io.fitconnect.integration.sharing;

import org.jspecify.annotations.NullMarked;
