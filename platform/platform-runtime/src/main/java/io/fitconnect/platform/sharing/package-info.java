/**
 * Who may see which training, kept as training-service announces it, for services that show something of trainings to others.
 * {@link io.fitconnect.platform.sharing.TrainingSharings} decides for one training and gives the condition of a list.
 */
@NullMarked
package io.fitconnect.platform.sharing;

import org.jspecify.annotations.NullMarked;
