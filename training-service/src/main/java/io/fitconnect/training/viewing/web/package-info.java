/** HTTP of trainings as others see them. */
@NullMarked
package io.fitconnect.training.viewing.web;

import org.jspecify.annotations.NullMarked;
