/** {@code /api/v1/trainings/{id}/streams}: samples in columns, written as they are unpacked. */
@NullMarked
package io.fitconnect.integration.stream.web;

import org.jspecify.annotations.NullMarked;
