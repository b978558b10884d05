/** {@code /api/v1/trainings/{id}/recording}: a recording as a file. */
@NullMarked
package io.fitconnect.integration.recording.web;

import org.jspecify.annotations.NullMarked;
