/** {@code /api/v1/trainings/{id}/corrections}: what an athlete has set right of a recording. */
@NullMarked
package io.fitconnect.integration.correction.web;

import org.jspecify.annotations.NullMarked;
