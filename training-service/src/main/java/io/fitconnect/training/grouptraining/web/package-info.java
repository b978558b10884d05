/** HTTP of group trainings and of participation in them. */
@NullMarked
package io.fitconnect.training.grouptraining.web;

import org.jspecify.annotations.NullMarked;
