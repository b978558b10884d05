/** Photos over HTTP. */
@NullMarked
package io.fitconnect.training.photo.web;

import org.jspecify.annotations.NullMarked;
