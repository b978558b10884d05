/** Exercises and sets over HTTP. */
@NullMarked
package io.fitconnect.training.strength.web;

import org.jspecify.annotations.NullMarked;
