/** The catalogue's API. */
@NullMarked
package io.fitconnect.training.sport.web;

import org.jspecify.annotations.NullMarked;
