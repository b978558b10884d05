/**
 * The diary's tables. What is edited is mapped by JPA in the core; this package holds what is better said in SQL: the
 * list, recordings, and deleted activities. Every statement names the athlete.
 */
@NullMarked
package io.fitconnect.training.diary.persistence;

import org.jspecify.annotations.NullMarked;
