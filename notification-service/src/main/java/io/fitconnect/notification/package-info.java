/**
 * What athletes are told. Events of other services become notices, a notice becomes a notification in the inbox of each athlete
 * whom it concerns, exactly once; channels carry it further, at least once. Texts are rendered when they are read.
 */
@NullMarked
package io.fitconnect.notification;

import org.jspecify.annotations.NullMarked;
