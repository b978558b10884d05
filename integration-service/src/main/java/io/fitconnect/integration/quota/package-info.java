/**
 * How many items a vendor may push: of one athlete and of all of them, with a quota of its own for history. Counted by each instance
 * in memory, as the gateway counts requests; an item is a file, an activity or a value of a day.
 */
@NullMarked
package io.fitconnect.integration.quota;

import org.jspecify.annotations.NullMarked;
