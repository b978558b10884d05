/**
 * The diary over HTTP: {@code /api/v1/trainings}. An athlete sees and changes only the own diary, because the athlete is
 * taken from the access token and never from the request; whatever is not in that diary is not found.
 */
@NullMarked
package io.fitconnect.training.diary.web;

import org.jspecify.annotations.NullMarked;
