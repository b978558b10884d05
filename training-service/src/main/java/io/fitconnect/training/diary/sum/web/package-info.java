/** The API of calendar and sums, and the operator's command. */
@NullMarked
package io.fitconnect.training.diary.sum.web;

import org.jspecify.annotations.NullMarked;
