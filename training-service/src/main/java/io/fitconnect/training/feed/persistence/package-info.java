/** The table of calendar addresses. Every statement names the athlete. */
@NullMarked
package io.fitconnect.training.feed.persistence;

import org.jspecify.annotations.NullMarked;
