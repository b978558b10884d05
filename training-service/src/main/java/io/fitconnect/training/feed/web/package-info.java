/** The address of the calendar for its athlete, and the calendar itself for who has the address. */
@NullMarked
package io.fitconnect.training.feed.web;

import org.jspecify.annotations.NullMarked;
