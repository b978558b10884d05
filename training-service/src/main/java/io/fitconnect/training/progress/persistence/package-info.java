/** The tables of progress. Every statement names the athlete. */
@NullMarked
package io.fitconnect.training.progress.persistence;

import org.jspecify.annotations.NullMarked;
