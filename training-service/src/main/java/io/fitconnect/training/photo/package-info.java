/**
 * Photos of trainings: at most ten, in their athlete's order, each with a caption. They go with the training: what lies in
 * the trash keeps them, deleting for good removes them. The pictures are the platform's (table {@code picture}).
 */
@NullMarked
package io.fitconnect.training.photo;

import org.jspecify.annotations.NullMarked;
