/**
 * Trainings as others see them. What a viewer is to the athlete is the platform's {@link io.fitconnect.platform.relation.Sight}; what
 * of one training that viewer sees is {@link io.fitconnect.training.viewing.TrainingSight}; how that looks when privacy zones cut its
 * track is {@link io.fitconnect.training.viewing.SeenTraining}. Nothing else decides. Photos go with the training. Owns no table.
 */
@NullMarked
package io.fitconnect.training.viewing;

import org.jspecify.annotations.NullMarked;
