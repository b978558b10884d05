/**
 * {@code /api/v1/trainings/{id}/streams}: samples in columns. A large recording is read and
 * written column by column.
 */
@NullMarked
package io.fitconnect.integration.stream.web;

import org.jspecify.annotations.NullMarked;
